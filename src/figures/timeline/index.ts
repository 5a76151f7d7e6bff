import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing, interpolate } from '../marks/mark-tween.ts';
import { laneAnchors } from './account.ts';
import { concludes, describe, source, note } from './describe.ts';
import { marks } from './marks.ts';
import type { TimelineState } from './state.ts';

export type { TimelineState } from './state.ts';

/** What the Fed and the Treasury did over the same days, and the chain of events that the article expects. */
export const timeline: Figure<TimelineState, SeriesData> = {
  name: 'timeline',
  observes: true,
  interpolate,
  marks: drawing(marks),
  describe,
  concludes,
  anchors: ({ lanes }, view, data) => (lanes ? laneAnchors(lanes, view, data) : {}),
  source: (state, locale) => source[locale](state),
  note: (state, locale) => note[locale](state),
};
