import { dayNumber, isoDate } from './days.ts';
import type { Series } from './types.ts';

/** Holidays of a fixed day; one that falls on a Sunday is kept on Monday, one on a Saturday not at all. */
const fixed = ['01-01', '06-19', '07-04', '11-11', '12-25'];

/** Holidays of a weekday: month, weekday (1 for Monday), which one of the month (−1 for the last). */
const moving = [
  [1, 1, 3],
  [2, 1, 3],
  [5, 1, -1],
  [9, 1, 1],
  [10, 1, 2],
  [11, 4, 4],
] as const;

/** Whether the Federal Reserve Banks are open on an ISO day, by their standing calendar of holidays. */
export function isBusinessDay(date: string): boolean {
  const day = dayNumber(date);
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return false;
  if (fixed.includes(date.slice(5)) || (weekday === 1 && fixed.includes(isoDate(day - 1).slice(5)))) return false;
  const [, month, ofMonth] = date.split('-').map(Number) as [number, number, number];
  const last = isoDate(day + 7).slice(5, 7) !== date.slice(5, 7);
  return !moving.some(([m, w, nth]) => m === month && w === weekday && (nth === -1 ? last : Math.ceil(ofMonth / 7) === nth));
}

/** The days on which a series of that frequency is to be expected, from and to included: business days, or Wednesdays. */
export function expectedDays(frequency: Series['frequency'], from: string, to: string): string[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, index) => isoDate(first + index)).filter((date) =>
    frequency === 'weekly' ? weekdayOf(dayNumber(date)) === 3 : isBusinessDay(date),
  );
}

/** 0 for Sunday; 1 January 1970 was a Thursday. */
const weekdayOf = (day: number) => (((day + 4) % 7) + 7) % 7;
