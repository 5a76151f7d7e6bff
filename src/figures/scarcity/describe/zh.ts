import type { Figure } from '../../figure.ts';
import { dateText, format, type Locale } from '../../../i18n/index.ts';
import type { SeriesData } from '../../data.ts';
import { fitOf } from '../curve.ts';
import type { ScarcityState } from '../state.ts';
import { scarcityWeeks, type ScarcityWeek } from '../weeks.ts';

/** The weeks in words: how many, the ends of the range, where the widest gaps sit, and what the curve is worth. */
export function describe(state: ScarcityState, locale: Locale, data: SeriesData): string {
  const weeks = scarcityWeeks(data);
  const shown = weeks.slice(0, Math.floor(state.shown));
  if (shown.length === 0) {
    return '一张空散点图：横轴为银行准备金，纵轴为 SOFR 与 IORB 的差距。';
  }
  const by = (a: ScarcityWeek, b: ScarcityWeek) => b.reserves - a.reserves;
  const [most, least, widest] = [[...shown].sort(by)[0]!, [...shown].sort(by).at(-1)!, [...shown].sort((a, b) => b.gap - a.gap)[0]!];
  const usd = (week: ScarcityWeek) => format(week.reserves, 'usd', locale);
  const bp = (gap: number) => format(Math.abs(Math.round(gap)), 'bp', locale);
  const gap = ({ gap: size }: ScarcityWeek) => {
    if (Math.round(size) === 0) return '与 IORB 持平';
    return `比 IORB ${size < 0 ? '低' : '高'} ${bp(size)}`;
  };
  const date = (week: ScarcityWeek) => dateText(week.date, locale);
  const fitted = state.fit.share === 1 ? fitOf(state, weeks) : undefined;
  const ends = shown.filter(({ monthEnd }) => monthEnd).length;
  return [
    `散点图：${shown.length} 周，横轴为银行准备金，纵轴为 SOFR 与 IORB 的平均差距。`,
    `准备金最多的是截至 ${date(most)}那周，${usd(most)}，SOFR ${gap(most)}；最少的是截至 ${date(least)}那周，${usd(least)}，SOFR ${gap(least)}。`,
    `差距最大的是截至 ${date(widest)}那周，SOFR ${gap(widest)}${widest.monthEnd ? '，那周含月末' : ''}。含月末的有 ${ends} 周，用空心菱形画出。`,
    fitted ? `曲线描述其中前 ${state.fit.weeks} 周里不含月末的各周，准备金越少，差距越大，各周通常偏离 ${bp(fitted.fit.spread)}；它只作描述。` : '',
  ].join('');
}

export const source: NonNullable<Figure<ScarcityState, SeriesData>['source']> = (_state) => '美联储（H.4.1、IORB）、纽约联储（SOFR）；拟合为本文所作。';

export const note: NonNullable<Figure<ScarcityState, SeriesData>['note']> = (_state) =>
  '准备金和差距都取周四至周三的平均。曲线只描述到抛售那周为止、不含月末的各周；换成直线，偏离也差不多。';
