import { dateText, format, type Locale } from '../../../i18n/index.ts';
import type { SeriesData } from '../../data.ts';
import type { Figure } from '../../figure.ts';
import { say } from '../../marks/value.ts';
import { evenRate, nightsOf } from '../model.ts';
import type { SwapState } from '../state.ts';
import { dollars, endingOf, percent, sumOf } from '../settings.ts';

/** What came of it, in a sentence or two; also what the controls tell. */
export function resultOf(state: SwapState, locale: Locale, data: SeriesData): string {
  const nights = nightsOf(data.days, state.begins, state.ends);
  const sum = sumOf(state, data);
  const above = nights.filter(({ rate }) => rate > state.set.fixed).reduce((all, { nights: many }) => all + many, 0);
  const all = nights.reduce((total, { nights: many }) => total + many, 0);
  const count = (value: number) => format(value, 'count', locale);
  return `${endingOf(sum, locale)}：${count(all)} 夜合计 ${dollars(sum, locale)}。其中 ${count(above)} 夜 SOFR 更高，要付出去。SOFR 均值 ${percent(evenRate(nights), locale)}。`;
}

/** The picture in words. */
export function describe(state: SwapState, locale: Locale, data: SeriesData): string {
  const day = (date: string) => dateText(date, locale, 'date');
  const [fixed, notional] = [percent(state.set.fixed, locale), say(state.notional, locale, 'prose')];
  return `示例：以 ${notional}为本金，${day(state.begins)}至 ${day(state.ends)}收固定利率 ${fixed}、付 SOFR。固定利率画成横线，SOFR 画成台阶，下面是累计。${resultOf(state, locale, data)}`;
}

export const source: Figure<SwapState, SeriesData>['source'] = () => '纽约联储（SOFR）、FRED（目标区间）；本金与固定利率为示例。';

export const note: NonNullable<Figure<SwapState, SeriesData>['note']> = () => '利息再生的利息略去；市场报出的固定利率，这里没有记录。';
