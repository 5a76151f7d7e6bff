import { isDate } from './days.ts';
import type { Series } from './types.ts';

/** What to say of a day that a series does not hold: the days around it, since a gap is never filled. */
export function gap(series: Series, date: string): { found: string; mend: string } {
  const found = `series "${series.id}" has no observation on ${date}`;
  if (!isDate(date)) return { found, mend: 'write the day as YYYY-MM-DD' };
  const around = [series.points.findLast((point) => point.date < date)?.date, series.points.find((point) => point.date > date)?.date].filter(
    (day) => day !== undefined,
  );
  return { found, mend: `take an observed day (the nearest: ${around.join(', ') || 'none'}), or leave the number out` };
}
