import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing } from '../marks/scene.ts';
import { marksOf } from './marks.ts';
import { interpolate, type DispersionState } from './state.ts';
import { describe } from './told.ts';

export type { DispersionState } from './state.ts';

/** Forty example shares and the index they make up: how far it wanders while they do, and what a bet on the difference pays. */
export const dispersion: Figure<DispersionState, SeriesData> = {
  name: 'dispersion',
  example: true,
  interpolate,
  marks: drawing(marksOf),
  describe,
  anchors: () => ({}),
  source: (_state, locale) => (locale === 'zh' ? '示意，不含实测数据。' : 'An illustration, no data.'),
  note: (_state, locale) => (locale === 'zh' ? '走势由固定的种子生成，变动逐日相加；一个季度，不是全部可能。' : 'Paths come from a fixed seed, changes added up day by day: one quarter, and not all that could be.'),
};
