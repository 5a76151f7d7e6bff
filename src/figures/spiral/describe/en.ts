import type { Figure } from '../../figure.ts';
import { format, type Locale } from '../../../i18n/index.ts';
import { count, multiple, share, usd } from '../amounts.ts';
import { settledSheet } from '../bar.ts';
import { ending } from '../heading.ts';
import { cent, nightCost, runSpiral, type Run } from '../model.ts';
import type { SpiralState } from '../state.ts';

/** The fund and its loop in words: what it owns and owes, what the fall did, how the loop ends. */
export function describe(state: SpiralState, locale: Locale): string {
  const run = runSpiral(state.settings);
  const parts = [fund(state, run, locale)];
  if (state.night > 0.5) parts.push(night(state, run, locale));
  else if (state.stairs > 0.5) parts.push(loop(state, run, locale));
  return parts.join(' ');
}

/** How a run ends, in a sentence or two. */
function resultOf(run: Run, locale: Locale): string {
  const last = run.rounds.at(-1)?.fallen ?? run.fallen;
  const price = share(1 - last.price, locale);
  const sold = share(1 - last.held / run.start.held, locale);
  const left = usd(Math.max(0, last.own), locale);
  const own = usd(run.start.own, locale);
  const unpaid = usd(run.unpaid, locale);
  return `${ending(run, locale)}. The price falls by ${price} in all, ${sold} of the assets are sold, and of ${own} of its own ${left} is left${run.unpaid >= 5e-9 ? `; the lender loses ${unpaid}` : ''}.`;
}

function fund(state: SpiralState, run: Run, locale: Locale): string {
  const now = settledSheet({ ...state, rounds: 0 }, run);
  const own = Math.max(0, now.own);
  const [assets, debt, mine] = [now.assets, now.debt, own].map((value) => usd(value, locale));
  const leverage = own > 0 ? multiple(now.assets / own, locale) : '';
  const shock = share(state.settings.shock / 100, locale);
  const haircut = share(state.settings.haircut / 100, locale);
  const after = state.fall === 1 ? `After a fall of ${shock} it` : 'It';
  return `An example: a fund as a stack of squares, ${usd(1e-6, locale)} each. ${after} owns ${assets}, owes ${debt} and has ${mine} of its own${leverage && `, a leverage of ${leverage}`}. The lender wants ${haircut} of it to be its own; it is ${share(own / now.assets, locale)}.`;
}

function loop(state: SpiralState, run: Run, locale: Locale): string {
  if (state.rounds > 0) {
    const first = run.rounds[0];
    const sells = first ? usd(first.sale, locale) : '';
    const calls = first ? `A staircase: the first call makes it sell ${sells}. ` : '';
    return calls + resultOf(run, locale);
  }
  return resultOf(run, locale);
}

function night(state: SpiralState, run: Run, locale: Locale): string {
  const cost = nightCost(run.start.debt, state.gap);
  const loss = run.start.own - run.fallen.own;
  const cents = format(cost / cent, 'ratio', locale);
  const gap = format(state.gap, 'bp', locale);
  const debt = usd(run.start.debt, locale);
  const nights = count(Math.round(loss / cost / 100) * 100, locale);
  return `Beside it two costs at one scale: the fall costs ${usd(loss, locale)}, a row of large squares; one night at ${gap} more on ${debt} costs ${cents} of a cent, a speck that needs a magnifier. About ${nights} such nights cost as much as the fall.`;
}

export const source: NonNullable<Figure<SpiralState>['source']> = (_state) => 'An illustration, no data.';

export const note: NonNullable<Figure<SpiralState>['note']> = (state) =>
  state.stairs > 0 ? 'One fund stands for all that hold the same assets and borrow alike.' : '';
