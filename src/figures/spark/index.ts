import type { Ink } from '../../tokens/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, Figure } from '../figure.ts';
import { drawing, interpolate } from '../marks/mark-tween.ts';
import { sliceBoxes } from './areas.ts';
import { describe, source, note } from './describe.ts';
import { marks } from './marks.ts';
import type { SparkState } from './state.ts';

export type { SparkState } from './state.ts';

/** What is said to have set the day off: news by the day, a multiple, a loss to check, results beside a price. */
export const spark: Figure<SparkState, SeriesData> = {
  name: 'spark',
  interpolate,
  marks: drawing(marks),
  describe: (state, locale) => describe[locale](state, locale),
  anchors: ({ slice }, view): Partial<Record<Ink, Box>> => (slice ? { falling: sliceBoxes(slice, view).loss } : {}),
  source: (state, locale) => source[locale](state, locale),
  note: (state, locale) => note[locale](state, locale),
};
