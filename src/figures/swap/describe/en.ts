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
  return `${endingOf(sum, locale)}: ${dollars(sum, locale)} over ${count(all)} nights. On ${count(above)} of them SOFR was higher, and the receiver paid. The mean of SOFR was ${percent(evenRate(nights), locale)}.`;
}

/** The picture in words. */
export function describe(state: SwapState, locale: Locale, data: SeriesData): string {
  const day = (date: string) => dateText(date, locale, 'date');
  const [fixed, notional] = [percent(state.set.fixed, locale), say(state.notional, locale, 'prose')];
  return `An example on ${notional}: from ${day(state.begins)} to ${day(state.ends)} a fixed ${fixed} is received and SOFR paid. The fixed rate is a level line, SOFR a row of steps, the running sum stands below. ${resultOf(state, locale, data)}`;
}

export const source: Figure<SwapState, SeriesData>['source'] = () => 'New York Fed (SOFR), FRED (target range); the rest is an example.';

export const note: NonNullable<Figure<SwapState, SeriesData>['note']> = () =>
  'Interest on interest is left out; we have no record of the fixed rates that were quoted.';
