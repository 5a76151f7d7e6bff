import type { Locale } from '../../../i18n/index.ts';
import type { SeriesData } from '../../data.ts';
import type { Figure } from '../../figure.ts';
import { amountOf, say } from '../../marks/value.ts';
import { fallOf } from '../model.ts';
import type { MultipleState } from '../state.ts';
import { growthOf, percent, ratio } from '../settings.ts';
import { text } from '../words.ts';

/** What came of it, in a sentence or two; also what the controls tell. */
export function resultOf(state: MultipleState, locale: Locale): string {
  const { set, from, cash } = state;
  const was = say(from, locale);
  const [fall, back, growth] = [
    percent(fallOf(amountOf(from), set.multiple), locale),
    percent(100 * (amountOf(from) / set.multiple - 1), locale),
    percent(growthOf(state), locale),
  ];
  const years = text[locale].years(ratio(set.years, locale), set.years === 1);
  return `倍数从 ${was} 降到 ${ratio(set.multiple, locale)}，盈利不变则价格跌 ${fall}；盈利增长 ${back}，价格回到原处。要在 ${years}里和年利 ${say(cash, locale)} 的现金赚得一样多，盈利每年要增长 ${growth}。`;
}

/** The picture in words. */
export function describe(state: MultipleState, locale: Locale): string {
  return `示例：价格画成矩形，高是盈利，宽是倍数；倍数变窄，切掉的部分标红，上面叠起补回来的盈利。${resultOf(state, locale)}`;
}

export const source: Figure<MultipleState, SeriesData>['source'] = () => 'LSEG 数据的报道（倍数）、纽约联储（SOFR）；其余为示例。';

export const note: NonNullable<Figure<MultipleState, SeriesData>['note']> = () => '标普 500 信息技术板块，2025 年 10 月底；预期盈利会修订。';
