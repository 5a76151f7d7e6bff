import { dateText } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { Box, View } from '../figure.ts';
import { heading } from '../marks/lettering.ts';
import type { Mark } from '../marks/mark-tween.ts';
import { barMarks } from './bars.ts';
import type { TapeState } from './state.ts';
import { tallyMarks, tallySquare } from './tally.ts';
import { text } from './words.ts';

/** What is known of each asset's day, and what was closed out. */
export function marks(state: TapeState, view: View): Mark[] {
  const words = text[view.locale];
  const date = dateText(String(state.day.value), view.locale, view.name === 'narrow' ? 'date' : 'weekday');
  const title = words.titles[state.title];
  const kicker = state.tally ? `${date} · ${words.tallyKicker}` : title ? date : words.kicker;
  return [
    ...heading(view, kicker, title || date).map((line) => ({ ...line, num: state.day.num })),
    ...(state.groups.length > 0 ? barMarks(state, view) : []),
    ...(state.tally ? tallyMarks(state.tally, view) : []),
  ];
}

/** Where money may go on from: the square of what was closed out. */
export const anchors = ({ tally }: TapeState, view: View): Partial<Record<Ink, Box>> => (tally ? { falling: tallySquare(tally.night, tally, view) } : {});
