import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { heading } from '../marks/lettering.ts';
import { drawing, interpolate } from '../marks/scene.ts';
import { laneAnchors } from './account.ts';
import { chainMarks } from './chain.ts';
import { describe, source, note } from './describe.ts';
import { laneMarks } from './lanes.ts';
import { recordMarks } from './record.ts';
import type { TimelineState } from './state.ts';
import { text } from './words.ts';

export type { TimelineState } from './state.ts';

/** What the Fed and the Treasury did over the same days, and the chain of events that the article expects. */
export const timeline: Figure<TimelineState, SeriesData> = {
  name: 'timeline',
  interpolate,
  marks: drawing((state, view, data) => {
    const words = text[view.locale];
    return [
      ...heading(view, state.lanes ? (state.lanes.runoff ? words.kicker : words.start) : state.passage ? words.recordKicker : words.chainKicker, words.titles[state.title]),
      ...(state.lanes ? laneMarks(state.lanes, view, data) : []),
      ...(state.passage ? recordMarks(state.links, state.passage, view) : state.links.length > 0 ? chainMarks(state.links, state.told, view) : []),
    ];
  }),
  describe: (state, locale, data) => describe[locale](state, locale, data),
  anchors: ({ lanes }, view, data) => (lanes ? laneAnchors(lanes, view, data) : {}),
  source: (state, locale) => source[locale](state, locale),
  note: (state, locale) => note[locale](state, locale),
};
