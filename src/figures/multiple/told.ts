import { format, type Locale } from '../../i18n/index.ts';
import type { Told } from '../marks/desk.ts';
import { amountOf, say } from '../marks/value.ts';
import { fallOf, growthFactor, yearly } from './model.ts';
import type { MultipleState } from './state.ts';
import { text } from './words.ts';

/** In percent, to a tenth; `as` a change, with its sign. */
export const percent = (value: number, locale: Locale, as: 'label' | 'change' = 'label', digits = 1): string => format(value, 'percent', locale, { digits, as });
export const ratio = (value: number, locale: Locale, digits = 0): string => format(value, 'ratio', locale, { digits });

export function settingsOf({ set }: Pick<MultipleState, 'set'>, locale: Locale): Told[] {
  const { knobs, years } = text[locale];
  return [
    { key: 'multiple', name: knobs.multiple, words: ratio(set.multiple, locale) },
    { key: 'years', name: knobs.years, words: years(ratio(set.years, locale), set.years === 1) },
  ];
}

export const equationsOf = ({ from, cash }: MultipleState, locale: Locale): readonly string[] => text[locale].equations(say(from, locale), say(cash, locale));

/** The growth that is asked for, each year, in percent. */
export const growthOf = ({ set, from, cash }: MultipleState): number => yearly(growthFactor(amountOf(from), set.multiple, amountOf(cash), set.years), set.years);

/** What came of it, in a sentence or two; also what the controls tell. */
export function resultOf(state: MultipleState, locale: Locale): string {
  const { set, from, cash } = state;
  const was = say(from, locale);
  const [fall, back, growth] = [percent(fallOf(amountOf(from), set.multiple), locale), percent(100 * (amountOf(from) / set.multiple - 1), locale), percent(growthOf(state), locale)];
  const years = text[locale].years(ratio(set.years, locale), set.years === 1);
  return locale === 'zh'
    ? `倍数从 ${was} 降到 ${ratio(set.multiple, locale)}，盈利不变则价格跌 ${fall}；盈利增长 ${back}，价格回到原处。要在${years}里和年利 ${say(cash, locale)} 的现金赚得一样多，盈利每年要增长 ${growth}。`
    : `From ${was} to ${ratio(set.multiple, locale)} the price falls by ${fall} on the same profit, and is back once profit is ${back} higher. To earn as much within ${years} as cash at ${say(cash, locale)} a year, profit must grow by ${growth} a year.`;
}

/** The picture in words. */
export function describe(state: MultipleState, locale: Locale): string {
  return locale === 'zh'
    ? `示例：价格画成矩形，高是盈利，宽是倍数；倍数变窄，切掉的部分标红，上面叠起补回来的盈利。${resultOf(state, locale)}`
    : `An example: a price as a rectangle, as high as the profit and as wide as the multiple; what a lower multiple cuts off is red, and the growth that makes up for it is stacked above. ${resultOf(state, locale)}`;
}
