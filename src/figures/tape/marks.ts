import { dateText } from '../../i18n/index.ts';
import type { Ink } from '../../tokens/index.ts';
import type { Box, View } from '../figure.ts';
import { heading } from '../marks/lettering.ts';
import type { Mark } from '../marks/mark-tween.ts';
import { vessels } from '../vessels/counts.ts';
import { layoutOf } from '../vessels/layout.ts';
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
    ...(state.faded ? potMarks(view) : []),
    ...(state.groups.length > 0 ? barMarks(state, view) : []),
    ...(state.tally ? tallyMarks(state.tally, view) : []),
  ];
}

/** The empty vessels that wait behind the fading bars, where the vessels will be drawn. */
function potMarks(view: View): Mark[] {
  const { boxes, rim, floor, narrow } = layoutOf(view);
  const pad = narrow ? 2 : 4;
  return boxes.map(({ key, x, width }) => ({
    key: `pot-${key}`,
    d: `M${x - pad},${rim}V${floor}H${x + width + pad}V${rim}`,
    stroke: key === 'other' ? 'faint' : 'ink',
    strokeWidth: narrow ? 1 : 1.5,
    enter: 0.3,
  }));
}

/** Where the vessels wait, or the square of what was closed out. */
export function anchors(state: TapeState, view: View): Partial<Record<Ink, Box>> {
  if (state.tally) return { falling: tallySquare(state.tally.night, state.tally, view) };
  if (!state.faded) return {};
  const { boxes, floor } = layoutOf(view);
  return Object.fromEntries(vessels.map((vessel) => [vessel, { ...boxAt(boxes.find(({ key }) => key === vessel)!), y: floor - 2, height: 2 }]));
}

const boxAt = ({ x, width }: { readonly x: number; readonly width: number }) => ({ x, width });
