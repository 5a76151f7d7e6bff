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
  return `From ${was} to ${ratio(set.multiple, locale)} the price falls by ${fall} on the same profit, and is back once profit is ${back} higher. To earn as much within ${years} as cash at ${say(cash, locale)} a year, profit must grow by ${growth} a year.`;
}

/** The picture in words. */
export function describe(state: MultipleState, locale: Locale): string {
  return `An example: a price as a rectangle, as high as the profit and as wide as the multiple. What a lower multiple cuts off is red, and the growth that makes up for it is stacked above. ${resultOf(state, locale)}`;
}

export const source: Figure<MultipleState, SeriesData>['source'] = () => 'Reports of LSEG data (multiple), New York Fed (SOFR); the rest is an example.';

export const note: NonNullable<Figure<MultipleState, SeriesData>['note']> = () =>
  'Technology shares of the S&P 500, end of October 2025; expected profits are revised.';
