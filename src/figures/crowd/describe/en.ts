import type { SeriesData } from '../../data.ts';
import type { Figure } from '../../figure.ts';
import type { Locale } from '../../../i18n/index.ts';
import { count, share, usd } from '../../spiral/amounts.ts';
import { calledIn, funds, lastBooks, leverages, runOf } from '../model.ts';
import { crowdOf, type CrowdState } from '../state.ts';
import { endingOf, tenths } from '../settings.ts';
import { text } from '../words.ts';

/** How a run ends, in a sentence or two; also what the controls tell. */
export function resultOf(state: CrowdState, locale: Locale): string {
  const run = runOf(crowdOf(state));
  const last = lastBooks(run);
  const called = calledIn(last);
  const price = share(1 - last.price, locale);
  const held = last.held.reduce((sum, one) => sum + one, 0) / state.assets;
  const sold = share(1 - held, locale);
  const out = last.held.filter((one) => one === 0).length;
  const lost = run.unpaid.reduce((sum, one) => sum + one, 0);
  const words = text[locale];
  const wiped = out > 0 ? `; ${count(out, locale)} ${out === 1 ? 'is' : 'are'} wiped out${lost >= 5e-9 ? `, and lenders lose ${usd(lost, locale)}` : ''}` : '';
  return `${endingOf(run, locale)}: ${words.called(count(called, locale), count(funds, locale))}. ${sold} of all assets are sold and the price falls by ${price} in all${wiped}.`;
}

/** The picture in words. */
export function describe(state: CrowdState, locale: Locale): string {
  const crowd = crowdOf(state);
  const { set } = state;
  const all = leverages(crowd);
  const [least, most] = [tenths(all[0]!, locale), tenths(all.at(-1)!, locale)];
  const refuses = count(set.refuses, locale);
  const shock = share(state.shock / 100, locale);
  const haircut = share(set.haircut / 100, locale);
  const cause = [set.refuses > 0 ? `lender ${refuses} renews no loan` : '', state.shock > 0 ? `prices first fall by ${shock}` : '']
    .filter(Boolean)
    .join(' and ');
  return `An example: ${count(funds, locale)} funds as bars, leverage from ${least} at the left to ${most} at the right, own money as the foot; a dashed line shows the ${haircut} that lenders want. ${cause ? `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. ` : ''}${resultOf(state, locale)}`;
}

export const source: NonNullable<Figure<CrowdState, SeriesData>['source']> = (_state) => 'An illustration, no data.';

export const note: NonNullable<Figure<CrowdState, SeriesData>['note']> = (_state) =>
  'All funds own the same at first; each lender lends to neighbours in debt. None of it was measured.';
