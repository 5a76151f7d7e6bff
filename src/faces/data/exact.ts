import type { Series } from '../../facts/index.ts';
import { format, type Locale } from '../../i18n/index.ts';

/** A value of a series as a label, with one decimal of a billion: small changes are looked for here. */
export function exact(value: number, unit: Series['unit'], locale: Locale): string {
  if (unit === 'percent') return format(value, 'percent', locale, { as: 'label' });
  if (Math.abs(value) < 1000) return format(value, 'usd', locale, { as: 'label' });
  return format(value, 'usd', locale, { as: 'label', digits: Math.abs(value) < 1e6 ? 1 : 2 });
}
