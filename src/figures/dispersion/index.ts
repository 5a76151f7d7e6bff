import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing } from '../marks/mark-tween.ts';
import { controls } from './controls.ts';
import { marksOf } from './marks.ts';
import { interpolate, type DispersionState } from './state.ts';
import { describe, note, resultOf, source } from './describe.ts';

export type { DispersionState } from './state.ts';

/** Forty example shares and the index they make up: how far it wanders while they do, and what a bet on the difference pays. */
export const dispersion: Figure<DispersionState, SeriesData> = {
  name: 'dispersion',
  example: true,
  interpolate,
  marks: drawing(marksOf),
  describe: (state, locale) => describe[locale](state, locale),
  concludes: (state, locale) => resultOf[locale](state, locale),
  anchors: () => ({}),
  source: (state, locale) => source[locale](state, locale),
  note: (state, locale) => note[locale](state, locale),
  controls,
};
