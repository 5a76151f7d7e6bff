import { dayNumber } from '../../i18n/index.ts';
import type { Day } from '../data.ts';
import { yearOfDays } from '../spiral/model.ts';

/** One published SOFR and how long it counts: over a weekend one rate is paid for three nights. */
export interface Night {
  readonly date: string;
  /** SOFR, in percent. */
  readonly rate: number;
  readonly nights: number;
}

/** The nights from one day up to the morning of another, by the rates that were published for them. */
export function nightsOf(days: readonly Day[], from: string, to: string): Night[] {
  const known = days.flatMap(({ date, sofr }) => (sofr !== undefined && date >= from && date <= to ? [{ date, rate: sofr }] : []));
  return known.slice(0, -1).map(({ date, rate }, index) => ({ date, rate, nights: dayNumber(known[index + 1]!.date) - dayNumber(date) }));
}

/**
 * What the receiver of the fixed rate gains on each night, in millions of dollars; less than nothing when SOFR is above it.
 *
 *     difference = notional × (fixed − SOFR) × nights ÷ 360
 */
export const gainsOf = (nights: readonly Night[], fixed: number, notional: number): number[] =>
  nights.map(({ rate, nights: many }) => (((notional * (fixed - rate)) / 100) * many) / yearOfDays);

/** The fixed rate at which the sum is nothing: the mean of the nights. */
export function evenRate(nights: readonly Night[]): number {
  const all = nights.reduce((sum, { nights: many }) => sum + many, 0);
  return nights.reduce((sum, { rate, nights: many }) => sum + rate * many, 0) / all;
}
