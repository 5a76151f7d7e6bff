import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing } from '../marks/scene.ts';
import { marksOf } from './marks.ts';
import { interpolate, type MultipleState } from './state.ts';
import { describe } from './told.ts';

export type { MultipleState } from './state.ts';

/** A price as an area of profit and multiple: what a lower multiple takes away, and the growth that pays for it. */
export const multiple: Figure<MultipleState, SeriesData> = {
  name: 'multiple',
  example: true,
  interpolate,
  marks: drawing(marksOf),
  describe,
  anchors: () => ({}),
  source: (_state, locale) => (locale === 'zh' ? 'LSEG 数据的报道（倍数）、纽约联储（SOFR）；其余为示例。' : 'Reports of LSEG data (multiple), New York Fed (SOFR); the rest is an example.'),
  note: (_state, locale) => (locale === 'zh' ? '标普 500 信息技术板块，2025 年 10 月底；预期盈利会修订。' : 'Technology shares of the S&P 500, end of October 2025; expected profits are revised.'),
};
