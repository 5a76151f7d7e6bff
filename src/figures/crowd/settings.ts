import { format, type Locale } from '../../i18n/index.ts';
import type { Outcome } from '../marks/controls.ts';
import type { Setting } from '../marks/settings.ts';
import { count, fallen, multiple, share, usd } from '../spiral/amounts.ts';
import { priceStep } from '../spiral/model.ts';
import { calledIn, funds, lastBooks, leverages, runOf, type Books, type CrowdRun } from './model.ts';
import { crowdOf, dollar, roundsIn, type CrowdState } from './state.ts';
import { text } from './words.ts';

/** What the reader may set here, each setting in words. */
export function settingsOf({ set, controls }: CrowdState, locale: Locale): Setting[] {
  const words = text[locale];
  const { knobs } = words;
  const times = (ratio: number) => words.times(multiple(ratio, locale));
  const all = leverages(set);
  if (controls === 'lender')
    return [{ key: 'refuses', name: knobs.refuses, words: set.refuses === 0 ? words.nobodyRefuses : words.refusesIs(count(set.refuses, locale)) }];
  return [
    { key: 'mean', name: knobs.mean, words: times(set.mean) },
    {
      key: 'spread',
      name: knobs.spread,
      words: words.spreadIs(share(set.spread / 100, locale), tenths(all[0]!, locale), times(Math.round(all.at(-1)! * 10) / 10)),
    },
    { key: 'depth', name: knobs.depth, words: words.depthIs(usd(set.depth * dollar, locale), share(priceStep / 100, locale)) },
    { key: 'haircut', name: knobs.haircut, words: share(set.haircut / 100, locale) },
  ];
}

/** How the loop is worked out, a line each. */
export function equationsOf({ controls }: Pick<CrowdState, 'controls'>, locale: Locale): readonly string[] {
  const step = share(priceStep / 100, locale);
  return controls === 'lender' ? text[locale].refusal(step) : text[locale].equations(step, count(funds, locale));
}

/** A round this near to its end has come to it. */
export const dust = 1e-5;

/** The books of the last whole round, and how many rounds there are: labels tell no amount on its way to another. */
export function settledBooks(state: CrowdState, run: CrowdRun): Books {
  const whole = Math.floor(roundsIn(state, run.rounds.length) + dust);
  if (whole > 0) return run.rounds[whole - 1]!.fallen;
  return state.fall < 1 ? run.start : run.fallen;
}

/** How a run ends, as a headline. */
export function endingOf(run: CrowdRun, locale: Locale): string {
  const called = calledIn(lastBooks(run));
  const words = text[locale];
  return called === 0 ? words.nobody : called > funds * 0.9 ? words.through : words.dies;
}

/** The price and what has been called, as the heading says it. */
export const priceOf = ({ price }: Books, locale: Locale): string => fallen(1 - price, locale);

export const tenths = (value: number, locale: Locale): string => format(value, 'ratio', locale, { digits: 1 });

/** How a crowd's loop ends: how many have been called, and what it does to the price. */
export function outcomesOf(state: CrowdState, locale: Locale): readonly Outcome[] {
  const last = lastBooks(runOf(crowdOf(state)));
  const called = calledIn(last);
  const { outcomes } = text[locale];
  return [
    { name: outcomes.called, value: called, words: count(called, locale) },
    { name: outcomes.price, value: last.price - 1, words: priceOf(last, locale) },
  ];
}
