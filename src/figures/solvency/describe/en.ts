import type { Locale } from '../../../i18n/index.ts';
import type { SeriesData } from '../../data.ts';
import type { Figure } from '../../figure.ts';
import { say } from '../../marks/value.ts';
import { usd } from '../../spiral/amounts.ts';
import { sheetsOf, totalOf } from '../books.ts';
import type { SolvencyState } from '../state.ts';
import { centsOf } from '../cost.ts';

/** The picture in words. */
export function describe(state: SolvencyState, locale: Locale): string {
  const { assets, debts } = state;
  return `An example: the same balance sheet twice, ${say(assets, locale)} owned and ${say(debts, locale)} owed. ${concludes(state, locale)} On record, the Standing Repo Facility lent ${say(state.lent, locale)}.`;
}

/** What is missing in one year, and what it costs on the other day. */
export function concludes(state: SolvencyState, locale: Locale): string {
  const { loss, gap, then, now } = state;
  const sheets = sheetsOf(state);
  const left = usd(totalOf(sheets.then.assets), locale);
  const missing = usd(-sheets.then.netWorth, locale);
  const [year, day] = [say(then, locale), say(now, locale)];
  return `In ${year} the assets lose ${say(loss, locale)}; ${left} is left, ${missing} less than is owed. On ${day} nothing is lost; a night’s cash is ${say(gap, locale)} dearer: ${centsOf(state, locale)} cents.`;
}

export const source: Figure<SolvencyState, SeriesData>['source'] = () => 'An illustration; loans and gap from the New York Fed and FRED.';

export const note: NonNullable<Figure<SolvencyState, SeriesData>['note']> = () =>
  'What is owned and owed is an example. The comparison is that of an unnamed chief investment officer.';
