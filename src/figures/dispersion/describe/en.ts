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
  return `${endingOf(state, locale)}: each share wanders by ${percent(state.wild, locale)} a year, the index by ${volatility}. The pair of trades nets ${signed(pair.net, locale)}. The index side receives ${say(pair.received)} and pays out ${say(pair.paidOut)}; the puts cost ${say(pair.premium)} and bring in ${say(pair.broughtIn)}.`;
}

/** The picture in words. */
export function describe(state: DispersionState, locale: Locale): string {
  const rho = ratio(state.set.together, locale);
  return `An example: the paths of ${count(locale)} shares as thin lines, of their index as a thick one. Their correlation is ${rho}; bars beside them show what the pair of trades costs and pays. ${resultOf(state, locale)}`;
}

export const source: Figure<DispersionState, SeriesData>['source'] = () => 'An illustration, no data.';

export const note: NonNullable<Figure<DispersionState, SeriesData>['note']> = () =>
  'Paths come from a fixed seed, changes added up day by day: one quarter, and not all that could be.';
