import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing } from '../marks/mark-tween.ts';
import { concludes, describe, note, source } from './describe.ts';
import { marksOf } from './marks.ts';
import { interpolate, type SolvencyState } from './state.ts';

export { nowEntries, sheetsOf, thenEntries } from './books.ts';
export type { SolvencyState } from './state.ts';

/** The same balance sheet in two troubles: one loses more than its own money, the other has to pay more for a night’s cash. */
export const solvency: Figure<SolvencyState, SeriesData> = {
  name: 'solvency',
  example: true,
  interpolate,
  marks: drawing(marksOf),
  describe: (state, locale) => describe[locale](state, locale),
  concludes: (state, locale) => concludes[locale](state, locale),
  anchors: () => ({}),
  source: (state, locale) => source[locale](state, locale),
  note: (state, locale) => note[locale](state, locale),
};
