import { format, formats } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { dotsPerEntry } from './entries.ts';
import type { SheetsState } from './state.ts';

/** A change with its sign; `bare` leaves the unit to the kicker in languages where it would not fit. */
export function amountText(change: number, { locale }: View, bare: boolean): string {
  // Sums of opposite changes may leave floating-point dust far below a cent.
  const clean = Math.round(change * 1e8) / 1e8;
  if (clean === 0) return '0';
  const text = format(clean, 'usd', locale, { as: 'change' });
  return bare ? formats[locale].unitless(text) : text;
}

/** The largest change of the transaction shown most, in millions of dollars; 0 when there is none. */
export function exampleAmount(state: SheetsState): number {
  const posted = [...state.posted].sort((a, b) => b.shown - a.shown)[0];
  return Math.max(0, ...(posted?.transaction.postings ?? []).map(({ change }) => Math.abs(change)));
}

/** What one dot stands for, in millions of dollars. */
export const dotAmount = (amount: number): number => amount / dotsPerEntry;
