import { format, type Locale } from '../../i18n/index.ts';
import type { Told } from '../marks/desk.ts';
import { indexVolatility, pairOf, shares, type Pair } from './model.ts';
import { settingsIn, type DispersionState } from './state.ts';
import { text } from './words.ts';

const ratio = (percent: number, locale: Locale) => format(percent / 100, 'ratio', locale);
export const count = (locale: Locale): string => format(shares, 'count', locale);
export const percent = (value: number, locale: Locale, digits = 0): string => format(value, 'percent', locale, { digits });

/** With its sign, to a tenth. */
export const signed = (value: number, locale: Locale): string => format(value, 'percent', locale, { digits: 1, as: 'change' });

export function settingsOf({ set }: DispersionState, locale: Locale): Told[] {
  const { knobs, rises } = text[locale];
  return [
    { key: 'together', name: knobs.together, words: ratio(set.together, locale) },
    { key: 'paid', name: knobs.paid, words: ratio(set.paid, locale) },
    { key: 'rises', name: knobs.rises, words: rises[set.rises] ?? '' },
  ];
}

export const equationsOf = (_state: DispersionState, locale: Locale): readonly string[] => text[locale].equations(count(locale));

/** What it looks like, as a headline. */
export function endingOf({ set }: DispersionState, locale: Locale): string {
  const words = text[locale];
  return set.together <= 40 ? words.calm : set.together >= 90 ? words.one : words.between;
}

/** What came of it, in a sentence or two; also what the controls tell. */
export function resultOf(state: DispersionState, locale: Locale): string {
  const pair: Pair = pairOf(settingsIn(state));
  const volatility = percent(indexVolatility(state.wild, state.set.together), locale);
  const say = (value: number) => percent(value, locale, 1);
  return locale === 'zh'
    ? `${endingOf(state, locale)}：个股年波动 ${percent(state.wild, locale)}，指数 ${volatility}。卖指数收 ${say(pair.received)}，赔出 ${say(pair.paidOut)}；买看跌期权付 ${say(pair.premium)}，赚回 ${say(pair.broughtIn)}；净得 ${signed(pair.net, locale)}。`
    : `${endingOf(state, locale)}: each share wanders by ${percent(state.wild, locale)} a year, the index by ${volatility}. The index side receives ${say(pair.received)} and pays out ${say(pair.paidOut)}; the puts cost ${say(pair.premium)} and bring in ${say(pair.broughtIn)}; net ${signed(pair.net, locale)}.`;
}

/** The picture in words. */
export function describe(state: DispersionState, locale: Locale): string {
  const rho = ratio(state.set.together, locale);
  return locale === 'zh'
    ? `示例：${count(locale)} 只股票的走势画成细线，由它们组成的指数画成粗线，相关系数 ${rho}；旁边用条形画出这对交易的收付。${resultOf(state, locale)}`
    : `An example: the paths of ${count(locale)} shares as thin lines and of the index they make up as a thick one, at a correlation of ${rho}; bars beside them show what the pair of trades costs and pays. ${resultOf(state, locale)}`;
}
