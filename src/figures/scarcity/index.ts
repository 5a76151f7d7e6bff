import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { describe, source, note } from './describe.ts';
import { anchors, marks } from './marks.ts';
import { interpolate, type ScarcityState } from './state.ts';

export { fitScarcity } from './fit.ts';
export type { ScarcityFit, ScarcityPoint } from './fit.ts';
export type { ScarcityState } from './state.ts';
export { scarcityWeeks } from './weeks.ts';
export type { ScarcityWeek } from './weeks.ts';

/** Bank reserves against the price of a night's cash, a mark a week, and the curve that describes them. */
export const scarcity: Figure<ScarcityState, SeriesData> = {
  name: 'scarcity',
  observes: true,
  interpolate,
  marks,
  describe: (state, locale, data) => describe[locale](state, locale, data),
  anchors,
  source: (state, locale) => source[locale](state, locale),
  note: (state, locale) => note[locale](state, locale),
};
