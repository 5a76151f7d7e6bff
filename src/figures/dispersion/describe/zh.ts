import type { Locale } from '../../../i18n/index.ts';
import type { SeriesData } from '../../data.ts';
import type { Figure } from '../../figure.ts';
import { indexVolatility, pairOf, type Pair } from '../model.ts';
import { settingsIn, type DispersionState } from '../state.ts';
import { count, endingOf, percent, ratio, signed } from '../settings.ts';

/** What came of it, in a sentence or two; also what the controls tell. */
export function resultOf(state: DispersionState, locale: Locale): string {
  const pair: Pair = pairOf(settingsIn(state));
  const volatility = percent(indexVolatility(state.wild, state.set.together), locale);
  const say = (value: number) => percent(value, locale, 1);
  return `${endingOf(state, locale)}：个股年波动 ${percent(state.wild, locale)}，指数 ${volatility}。卖指数收 ${say(pair.received)}，赔出 ${say(pair.paidOut)}；买看跌期权付 ${say(pair.premium)}，赚回 ${say(pair.broughtIn)}；净得 ${signed(pair.net, locale)}。`;
}

/** The picture in words. */
export function describe(state: DispersionState, locale: Locale): string {
  const rho = ratio(state.set.together, locale);
  return `示例：${count(locale)} 只股票的走势画成细线，由它们组成的指数画成粗线，相关系数 ${rho}；旁边用条形画出这对交易的收付。${resultOf(state, locale)}`;
}

export const source: Figure<DispersionState, SeriesData>['source'] = () => '示意，不含实测数据。';

export const note: NonNullable<Figure<DispersionState, SeriesData>['note']> = () => '走势由固定的种子生成，变动逐日相加；一个季度，不是全部可能。';
