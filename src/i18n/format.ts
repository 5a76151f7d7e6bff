import { dateText, type DateStyle } from './date.ts';
import { formats } from './formats.ts';
import { grouped } from './grouped.ts';
import type { Locale } from './languages.ts';

/** usd is millions of dollars; percent is in percent, bp in hundredths of a percent; date is an ISO day. */
export type Unit = 'usd' | 'percent' | 'bp' | 'date' | 'count' | 'ratio' | 'days';

export type Style = DateStyle | 'prose' | 'label' | 'change' | 'words';

export interface FormatOptions {
  /** `prose` spells units out, `label` shortens them, `change` is a label with its sign, `words` spells a small count. */
  readonly as?: Style;
  /**
   * Decimals shown. For usd: 0 or 1 are decimals of a billion, 2 or more are decimals of a trillion
   * (when the amount reaches one), so every language shows the same precision.
   */
  readonly digits?: number;
}

/** A number as this language writes it, with its unit. Throws a plain Error for a value that is not of the unit. */
export function format(value: number | string, unit: Unit, locale: Locale, options: FormatOptions = {}): string {
  const { as = 'prose', digits } = options;
  if (unit === 'date' || typeof value === 'string') {
    if (typeof value !== 'string') throw new Error(`a date is an ISO string, not ${value}`);
    return dateText(value, locale, dateStyles.has(as) ? (as as DateStyle) : 'date');
  }
  const text = write(Math.abs(value), unit, locale, as, digits);
  const nothing = !/[1-9]/.test(text);
  if (as === 'change') return nothing ? text : (value < 0 ? '−' : '+') + text;
  return value < 0 && !nothing ? `−${text}` : text;
}

const dateStyles = new Set<Style>(['date', 'day', 'month', 'month-only', 'year', 'weekday']);

function write(size: number, unit: Exclude<Unit, 'date'>, locale: Locale, as: Style, digits: number | undefined): string {
  const own = formats[locale];
  const short = as === 'label' || as === 'change';
  if (unit === 'usd') return own.usd(size, short, digits);
  if (unit === 'bp') return own.bp(size, short, digits ?? 0);
  if (unit === 'days') return own.days(size, digits ?? 0);
  if (unit === 'count') return (as === 'words' && own.spelled(size)) || (as === 'words' ? grouped(size, 0) : own.count(size, digits ?? 0));
  return grouped(size, digits ?? 2) + (unit === 'percent' ? '%' : '');
}
