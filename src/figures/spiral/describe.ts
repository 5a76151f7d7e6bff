import { catalog } from '../../i18n/catalog.ts';
import { format, formats, type Locale } from '../../i18n/index.ts';
import { count, multiple, share, usd } from './amounts.ts';
import { settledSheet } from './bar.ts';
import { ending } from './heading.ts';
import { dollar } from './layout.ts';
import { cent, nightCost, runSpiral, type Run } from './model.ts';
import type { SpiralState } from './state.ts';

export const { note, says, source } = catalog<typeof import('./describe/en.ts')>(import.meta.url);

/** The fund and its loop in words: what it owns and owes, what the fall did, how the loop ends. */
export function describe(state: SpiralState, locale: Locale): string {
  const run = runSpiral(state.settings);
  return [fund(state, run, locale), endOf(state, run, locale)].filter(Boolean).join(formats[locale].gap);
}

/** What a night costs, or how the loop ends. */
export const concludes = (state: SpiralState, locale: Locale): string => endOf(state, runSpiral(state.settings), locale);

function endOf(state: SpiralState, run: Run, locale: Locale): string {
  if (state.night > 0.5) return night(state, run, locale);
  return state.stairs > 0.5 ? loop(state, run, locale) : '';
}

/** How a run ends, after the first call of it where the loop has run. */
function loop({ rounds }: SpiralState, run: Run, locale: Locale): string {
  const words = says[locale];
  const last = run.rounds.at(-1)?.fallen ?? run.fallen;
  const first = rounds > 0 ? run.rounds[0] : undefined;
  const result = words.result({
    ending: ending(run, locale),
    price: share(1 - last.price, locale),
    sold: share(1 - last.held / run.start.held, locale),
    own: usd(run.start.own, locale),
    left: usd(Math.max(0, last.own), locale),
    ...(run.unpaid >= 5e-9 && { unpaid: usd(run.unpaid, locale) }),
  });
  return first ? words.stairs(usd(first.sale, locale), result) : result;
}

function fund(state: SpiralState, run: Run, locale: Locale): string {
  const now = settledSheet({ ...state, rounds: 0 }, run);
  const own = Math.max(0, now.own);
  return says[locale].fund({
    square: usd(dollar, locale),
    assets: usd(now.assets, locale),
    debt: usd(now.debt, locale),
    own: usd(own, locale),
    asked: share(state.settings.haircut / 100, locale),
    share: share(own / now.assets, locale),
    ...(own > 0 && { leverage: multiple(now.assets / own, locale) }),
    ...(state.fall === 1 && { fall: share(state.settings.shock / 100, locale) }),
  });
}

function night({ gap }: SpiralState, run: Run, locale: Locale): string {
  const cost = nightCost(run.start.debt, gap);
  const loss = run.start.own - run.fallen.own;
  return says[locale].night({
    loss: usd(loss, locale),
    debt: usd(run.start.debt, locale),
    gap: format(gap, 'bp', locale),
    cents: format(cost / cent, 'ratio', locale),
    nights: count(Math.round(loss / cost / 100) * 100, locale),
  });
}
