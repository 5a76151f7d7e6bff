import { format, type Locale } from '../../i18n/index.ts';
import type { SeriesData } from '../data.ts';
import type { Outcome } from '../marks/controls.ts';
import type { Setting } from '../marks/settings.ts';
import { amountOf, say } from '../marks/value.ts';
import { usd } from '../spiral/amounts.ts';
import { yearOfDays } from '../spiral/model.ts';
import { evenRate, gainsOf, nightsOf } from './model.ts';
import type { SwapState } from './state.ts';
import { text } from './words.ts';

export const percent = (rate: number, locale: Locale): string => format(Math.round(rate * 100) / 100, 'percent', locale);

/** A sum in whole dollars, with its sign. */
export function dollars(sum: number, locale: Locale): string {
  const whole = Math.round(sum * 1e6);
  if (whole === 0) return usd(0, locale);
  return `${whole < 0 ? '−' : '+'}${format(Math.abs(whole) / 1e6, 'usd', locale, { as: 'label' })}`;
}

export function sumOf({ set, begins, ends, notional }: SwapState, { days }: SeriesData): number {
  return gainsOf(nightsOf(days, begins, ends), set.fixed, amountOf(notional)).reduce((sum, one) => sum + one, 0);
}

export const settingsOf = ({ set }: SwapState, locale: Locale): Setting[] => [
  { key: 'fixed', name: text[locale].knobs.fixed, words: percent(set.fixed, locale) },
];

export const equationsOf = ({ begins, ends, notional }: SwapState, locale: Locale, { days }: SeriesData): readonly string[] =>
  text[locale].equations(format(yearOfDays, 'count', locale), say(notional, locale), percent(evenRate(nightsOf(days, begins, ends)), locale));

/** What came of it, as a headline. */
export function endingOf(sum: number, locale: Locale): string {
  const words = text[locale];
  return Math.abs(sum) < 5e-7 ? words.even : sum > 0 ? words.gains : words.loses;
}

/** What all nights come to. */
export function outcomesOf(state: SwapState, locale: Locale, data: SeriesData): readonly Outcome[] {
  const sum = sumOf(state, data);
  return [{ name: text[locale].sum, value: sum, words: dollars(sum, locale) }];
}
