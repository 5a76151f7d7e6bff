import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing } from '../marks/scene.ts';
import { layoutOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { interpolate, type CrowdState } from './state.ts';
import { describe } from './told.ts';

export type { CrowdState } from './state.ts';

/** A hundred funds, each with a leverage of its own: who is called, what they sell, and whether the loop dies or runs through. */
export const crowd: Figure<CrowdState, SeriesData> = {
  name: 'crowd',
  example: true,
  interpolate,
  marks: drawing(marksOf),
  describe,
  anchors: (state, view) => {
    const { x, pitch, floor, high } = layoutOf(view, state);
    return state.run > 0 ? { falling: { x, y: floor - high, width: 100 * pitch, height: high } } : {};
  },
  source: (_state, locale) => (locale === 'zh' ? '示意，不含实测数据。' : 'An illustration, no data.'),
  note: (_state, locale) => (locale === 'zh' ? '每只基金起初资产相同，每十只一位放款人。没有哪个数是当天测出来的。' : 'All funds own the same at first; each lender lends to neighbours in debt. None of it was measured.'),
};
