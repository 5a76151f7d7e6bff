import type { SeriesData } from '../data.ts';
import type { View } from '../figure.ts';
import { heading } from '../marks/lettering.ts';
import type { Mark } from '../marks/mark-tween.ts';
import { chainMarks } from './chain.ts';
import { laneMarks } from './lanes.ts';
import { recordMarks } from './record.ts';
import type { TimelineState } from './state.ts';
import { text } from './words.ts';

/** Lanes of the same days, or a chain of events. */
export function marks(state: TimelineState, view: View, data: SeriesData): Mark[] {
  const words = text[view.locale];
  return [
    ...heading(
      view,
      state.lanes ? (state.lanes.runoff ? words.kicker : words.start) : state.passage ? words.recordKicker : words.chainKicker,
      words.titles[state.title],
    ),
    ...(state.lanes ? laneMarks(state.lanes, view, data) : []),
    ...(state.passage ? recordMarks(state.links, state.passage, view) : state.links.length > 0 ? chainMarks(state.links, state.shown, view) : []),
  ];
}
