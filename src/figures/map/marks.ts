import { dateText, shortDay } from '../../i18n/index.ts';
import type { SeriesData } from '../data.ts';
import type { View } from '../figure.ts';
import { heading } from '../marks/lettering.ts';
import { group, type Mark } from '../marks/mark.ts';
import { drawing } from '../marks/mark-tween.ts';
import { dotMarks } from './dots.ts';
import { exampleMarks } from './examples.ts';
import { layoutOf } from './layout.ts';
import { hitMarks, keyMarks, linkMarks } from './links.ts';
import { marketMarks } from './markets.ts';
import type { MapState } from './state.ts';
import { text } from './words.ts';
import { actorMarks, gateMarks, ledgerMarks, saysFirst } from './world.ts';

/** Of what day the pots are, for the head: where the ledger has no room to say it, and it is another day than the map’s. */
function potsOn(state: MapState, view: View, { weeks }: SeriesData): string {
  const week = state.ledger === undefined ? undefined : weeks[state.ledger];
  return week && week.date !== state.day.value && layoutOf(view).narrow && saysFirst(state) ? text[view.locale].potsOn(shortDay(week.date, view.locale)) : '';
}

const still = drawing<MapState>((state, view, data) => {
  const layout = layoutOf(view);
  const words = text[view.locale];
  const day = dateText(String(state.day.value), view.locale, view.name === 'narrow' ? 'date' : 'weekday') + potsOn(state, view, data);
  return [
    ...heading(view, day, words.titles[state.title]).map((line) => (line.key === 'kicker' ? { ...line, num: state.day.num } : line)),
    ...ledgerMarks(state, layout, view, data),
    ...linkMarks(state, layout, view),
    ...actorMarks(state, layout, view),
    ...marketMarks(state, layout, view),
    ...gateMarks(state, layout, view),
    ...keyMarks(state, layout, view),
  ];
});

/** What is where, what runs between, and how well each link is founded. */
export function marks(state: MapState, view: View, data: SeriesData): Mark[] {
  const layout = layoutOf(view);
  return [
    ...still(state, view, data),
    group('dots', dotMarks(state, layout, view, data)),
    group('examples', exampleMarks(state, layout)),
    group('hits', hitMarks(state.to ?? state, layout)),
  ];
}
