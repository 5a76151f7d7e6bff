import { formats } from './formats.ts';
import type { Locale } from './languages.ts';

export type DateStyle = 'date' | 'day' | 'month' | 'month-only' | 'year' | 'weekday' | 'weekday-day';

/** An ISO day (YYYY-MM-DD, or YYYY-MM for a month) as this language writes it; the same in every runtime and zone. */
export function dateText(iso: string, locale: Locale, style: DateStyle = 'date'): string {
  const parts = partsOf(iso);
  const shown: DateStyle = parts.day ? style : style === 'date' ? 'month' : style === 'day' ? 'month-only' : style;
  return formats[locale].date(parts, shown);
}

/** An ISO day without its year, as short as a label needs. */
export function shortDay(iso: string, locale: Locale): string {
  const { month, day } = partsOf(iso);
  return formats[locale].dayShort(month, day ?? 1);
}

/** The month of an ISO day where there is little room. */
export function monthText(iso: string, locale: Locale): string {
  return formats[locale].monthShort(partsOf(iso).month);
}

function partsOf(iso: string) {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (!year) throw new Error(`not an ISO date: ${iso}`);
  return { year: Number(year), month: Number(month), day: day ? Number(day) : undefined, weekday: day ? new Date(`${iso}T00:00:00Z`).getUTCDay() : undefined };
}

/** Whole days since 1970-01-01 of an ISO day, for scales. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

/** The first days of months from one day to another. */
export function monthStarts(from: string, to: string): string[] {
  const starts: string[] = [];
  for (let [year, month] = from.split('-').map(Number) as [number, number]; ; month === 12 ? ((year += 1), (month = 1)) : (month += 1)) {
    const start = `${year}-${String(month).padStart(2, '0')}-01`;
    if (start > to) return starts;
    if (start >= from) starts.push(start);
  }
}
