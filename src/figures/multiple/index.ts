import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing } from '../marks/mark-tween.ts';
import { controls } from './controls.ts';
import { marksOf } from './marks.ts';
import { interpolate, type MultipleState } from './state.ts';
import { describe, note, resultOf, source } from './describe.ts';

export type { MultipleState } from './state.ts';

/** A price as an area of profit and multiple: what a lower multiple takes away, and the growth that pays for it. */
export const multiple: Figure<MultipleState, SeriesData> = {
  name: 'multiple',
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
