import { catalog } from '../../i18n/catalog.ts';
import { formats, type Locale } from '../../i18n/index.ts';
import { count, share, usd } from '../spiral/amounts.ts';
import { calledIn, funds, lastBooks, leverages, runOf } from './model.ts';
import { endingOf, tenths } from './settings.ts';
import { crowdOf, type CrowdState } from './state.ts';
import { text } from './words.ts';

export const { note, says, source } = catalog<typeof import('./describe/en.ts')>(import.meta.url);

/** How a run ends, in a sentence or two; also what the controls tell. */
export function resultOf(state: CrowdState, locale: Locale): string {
  const words = says[locale];
  const run = runOf(crowdOf(state));
  const last = lastBooks(run);
  const held = last.held.reduce((sum, one) => sum + one, 0) / state.assets;
  const out = last.held.filter((one) => one === 0).length;
  const lost = run.unpaid.reduce((sum, one) => sum + one, 0);
  const called = text[locale].called(count(calledIn(last), locale), count(funds, locale));
  const wiped = out > 0 ? words.wiped(count(out, locale), out === 1, lost >= 5e-9 ? usd(lost, locale) : undefined) : '';
  return words.result(endingOf(run, locale), called, share(1 - held, locale), share(1 - last.price, locale), wiped);
}

/** The picture in words. */
export function describe(state: CrowdState, locale: Locale): string {
  const all = leverages(crowdOf(state));
  const haircut = share(state.set.haircut / 100, locale);
  const bars = says[locale].bars(count(funds, locale), tenths(all[0]!, locale), tenths(all.at(-1)!, locale), haircut);
  return bars + formats[locale].gap + concludes(state, locale);
}

/** What sets it off, and how it ends. */
export function concludes(state: CrowdState, locale: Locale): string {
  const words = says[locale];
  const { set, shock } = state;
  const causes = [set.refuses > 0 && words.refuses(count(set.refuses, locale)), shock > 0 && words.falls(share(shock / 100, locale))].filter(
    (one) => one !== false,
  );
  return words.because(causes, resultOf(state, locale));
}
