import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { describe } from './describe.ts';
import { anchors, grains, marks } from './marks.ts';
import { interpolate, type VesselsState } from './state.ts';

export { countDots, flowsBetween } from './counts.ts';
export type { VesselsState } from './state.ts';

/** Four vessels of dots: what the Fed owes, by whom it is owed to, on observed Wednesdays. */
export const vessels: Figure<VesselsState, SeriesData> = {
  name: 'vessels',
  interpolate,
  marks,
  describe,
  anchors,
  grains,
  source: (_state, locale) =>
    locale === 'zh'
      ? '美联储 H.4.1 报表、纽约联储。'
      : 'Federal Reserve (H.4.1), New York Fed.',
  note: (_state, locale) =>
    locale === 'zh'
      ? '准备金为周平均，其余为周三数字；余项为差额。'
      : 'Reserves are a week’s average, the others Wednesday levels; the rest is what is left over.',
};
