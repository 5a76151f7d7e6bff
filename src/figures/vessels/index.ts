import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { concludes, describe, source, note } from './describe.ts';
import { anchors, grains, marks } from './marks.ts';
import { interpolate, type VesselsState } from './state.ts';

export { countDots, flowsBetween } from './counts.ts';
export type { VesselsState } from './state.ts';

/** Four vessels of dots: what the Fed owes, by whom it is owed to, on observed Wednesdays. */
export const vessels: Figure<VesselsState, SeriesData> = {
  name: 'vessels',
  observes: true,
  interpolate,
  marks,
  describe,
  concludes,
  anchors,
  grains,
  source: (_state, locale) => source[locale],
  note: (_state, locale) => note[locale],
};
