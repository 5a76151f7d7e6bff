import type { NumberFact } from '../../../facts/index.ts';
import { format, type Locale, type Style } from '../../../i18n/index.ts';

type Amount = Pick<NumberFact, 'value' | 'unit' | 'digits' | 'date' | 'formula'> & Partial<Pick<NumberFact, 'observations' | 'precision'>>;

/**
 * A number one digit closer than prose says it, so that a reader can check a sum: observed dollars to the tenth of a billion, or
 * closer where the amount is small. What was read as a round number stays one.
 */
export function exact(amount: Amount, locale: Locale, as: Style = 'prose'): string {
  const { value, unit, date } = amount;
  if (unit === 'date') return format(date ?? '', 'date', locale, { as: amount.precision ?? 'date' });
  const digits = decimals(amount, as !== 'prose');
  return format(value, unit, locale, { as, ...(digits !== undefined && { digits }) });
}

function decimals({ value, unit, digits, formula, observations = [] }: Amount, inSum: boolean): number | undefined {
  const size = Math.abs(value);
  const read = formula === undefined && observations.length === 0;
  // Below a billion the formatter counts in millions or dollars by itself.
  if (unit !== 'usd' || read || size < 1000) return digits;
  if (size < 10_000) return 3;
  return size < 1_000_000 || inSum || digits === 1 ? 1 : 4;
}

/** The amount that a sum shows, as a number: millions of dollars for usd. */
export function seen(amount: Amount): number {
  const digits = decimals(amount, true);
  return amount.unit === 'usd' && digits !== undefined ? Number((amount.value / 1000).toFixed(digits)) * 1000 : amount.value;
}
