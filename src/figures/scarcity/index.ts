import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { describe } from './describe.ts';
import { anchors, marks } from './marks.ts';
import { interpolate, type ScarcityState } from './state.ts';

export { fitScarcity } from './fit.ts';
export type { ScarcityFit, ScarcityPoint } from './fit.ts';
export type { ScarcityState } from './state.ts';
export { scarcityWeeks } from './weeks.ts';
export type { ScarcityWeek } from './weeks.ts';

/** Bank reserves against the price of a night's cash, a mark a week, and the curve that describes them. */
export const scarcity: Figure<ScarcityState, SeriesData> = {
  name: 'scarcity',
  interpolate,
  marks,
  describe,
  anchors,
  source: (_state, locale) => (locale === 'zh' ? '美联储（H.4.1、IORB）、纽约联储（SOFR）；拟合为本文所作。' : 'Federal Reserve (H.4.1, IORB), New York Fed (SOFR); our own fit.'),
  note: (_state, locale) =>
    locale === 'zh'
      ? '准备金和差距都取周四至周三的平均。曲线只描述到抛售那周为止、不含月末的各周；换成直线，偏离也差不多。'
      : 'Reserves and gap are both means of the week from Thursday to Wednesday. The curve describes the weeks up to the sell-off that hold no month-end; a straight line would do almost as well.',
};
