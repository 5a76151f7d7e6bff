import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { describe } from './describe.ts';
import { anchors, marks } from './marks.ts';
import { interpolate, type CorridorState } from './state.ts';

export { runs } from './runs.ts';
export type { CorridorState } from './state.ts';

/** The price of a night's cash among the rates the Fed sets, and what its facility lent: one point a business day. */
export const corridor: Figure<CorridorState, SeriesData> = {
  name: 'corridor',
  interpolate,
  marks,
  describe,
  anchors,
  source: (_state, locale) => (locale === 'zh' ? '纽约联储（SOFR、EFFR、回购操作）、美联储（IORB、目标区间）。' : 'New York Fed (SOFR, EFFR, repo), Federal Reserve (IORB, target range).'),
  note: (_state, locale) =>
    locale === 'zh' ? '每个营业日一个数；不详的日子留空，两边不相连。' : 'One value each business day; days that are not known stay empty, and nothing is drawn across them.',
};
