import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing } from '../marks/scene.ts';
import { layoutOf, marksOf } from './marks.ts';
import { interpolate, type SwapState } from './state.ts';
import { describe } from './told.ts';

export type { SwapState } from './state.ts';

/** A swap against SOFR as it then ran: each night between the fixed rate and the floating one, and their sum. */
export const swap: Figure<SwapState, SeriesData> = {
  name: 'swap',
  interpolate,
  marks: drawing(marksOf),
  describe,
  anchors: (_state, view) => ({ falling: layoutOf(view).rates }),
  source: (_state, locale) => (locale === 'zh' ? '纽约联储（SOFR）、FRED（目标区间）；本金与固定利率为示例。' : 'New York Fed (SOFR), FRED (target range); notional and fixed rate are an example.'),
  note: (_state, locale) => (locale === 'zh' ? '利息再生的利息略去；市场报出的固定利率，这里没有记录。' : 'Interest on interest is left out; we have no record of the fixed rates that were quoted.'),
};
