import { dateText, format, type Locale } from '../../i18n/index.ts';
import type { SeriesData } from '../data.ts';
import type { Told } from '../marks/desk.ts';
import { amountOf, say } from '../marks/value.ts';
import { yearOfDays } from '../spiral/model.ts';
import { evenRate, gainsOf, nightsOf } from './model.ts';
import type { SwapState } from './state.ts';
import { text } from './words.ts';

export const percent = (rate: number, locale: Locale): string => format(Math.round(rate * 100) / 100, 'percent', locale);

/** A sum in whole dollars, with its sign. */
export function dollars(sum: number, locale: Locale): string {
  const whole = Math.round(sum * 1e6);
  const said = whole === 0 ? format(1e-6, 'usd', locale).replace('1', '0') : format(Math.abs(whole) / 1e6, 'usd', locale, { as: 'label' });
  return whole === 0 ? said : `${whole < 0 ? '−' : '+'}${said}`;
}

export function sumOf({ set, begins, ends, notional }: SwapState, { days }: SeriesData): number {
  return gainsOf(nightsOf(days, begins, ends), set.fixed, amountOf(notional)).reduce((sum, one) => sum + one, 0);
}

export const settingsOf = ({ set }: SwapState, locale: Locale): Told[] => [{ key: 'fixed', name: text[locale].knobs.fixed, words: percent(set.fixed, locale) }];

export const equationsOf = ({ begins, ends, notional }: SwapState, locale: Locale, { days }: SeriesData): readonly string[] =>
  text[locale].equations(format(yearOfDays, 'count', locale), say(notional, locale), percent(evenRate(nightsOf(days, begins, ends)), locale));

/** What came of it, as a headline. */
export function endingOf(sum: number, locale: Locale): string {
  const words = text[locale];
  return Math.abs(sum) < 5e-7 ? words.even : sum > 0 ? words.gains : words.loses;
}

/** What came of it, in a sentence or two; also what the controls tell. */
export function resultOf(state: SwapState, locale: Locale, data: SeriesData): string {
  const nights = nightsOf(data.days, state.begins, state.ends);
  const sum = sumOf(state, data);
  const above = nights.filter(({ rate }) => rate > state.set.fixed).reduce((all, { nights: many }) => all + many, 0);
  const all = nights.reduce((total, { nights: many }) => total + many, 0);
  const count = (value: number) => format(value, 'count', locale);
  return locale === 'zh'
    ? `${endingOf(sum, locale)}：${count(all)} 夜合计 ${dollars(sum, locale)}。其中 ${count(above)} 夜 SOFR 更高，要付出去。SOFR 均值 ${percent(evenRate(nights), locale)}。`
    : `${endingOf(sum, locale)}: ${dollars(sum, locale)} over ${count(all)} nights. On ${count(above)} of them SOFR was higher, and the receiver paid. The mean of SOFR was ${percent(evenRate(nights), locale)}.`;
}

/** The picture in words. */
export function describe(state: SwapState, locale: Locale, data: SeriesData): string {
  const day = (date: string) => dateText(date, locale, 'date');
  const [fixed, notional] = [percent(state.set.fixed, locale), say(state.notional, locale, 'prose')];
  return locale === 'zh'
    ? `示例：以 ${notional}为本金，${day(state.begins)}至${day(state.ends)}收固定利率 ${fixed}、付 SOFR；固定利率画成横线，SOFR 画成台阶，下面是累计。${resultOf(state, locale, data)}`
    : `An example on ${notional}: from ${day(state.begins)} to ${day(state.ends)} a fixed ${fixed} is received and SOFR paid; the fixed rate is a level line, SOFR a row of steps, the running sum stands below. ${resultOf(state, locale, data)}`;
}
