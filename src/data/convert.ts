import { expectedDays } from '../facts/index.ts';
import type { Point } from '../facts/index.ts';
import type { Column, Plan } from './plan.ts';
import type { Sheet, Span } from './sheet.ts';

const toMillions = { usd: 1e-6, 'usd-millions': 1, 'usd-billions': 1000 };

/**
 * A column of a sheet in the unit of our series: whole millions of dollars, or percent. What is less than a million keeps its fraction,
 * so that no amount comes out as nothing; guard.ts refuses it.
 */
export function convert({ column, unit }: Pick<Column, 'column' | 'unit'>, sheet: Sheet): Point[] {
  const points = sheet.columns[column] ?? [];
  if (unit === 'percent') return [...points];
  return points.map(({ date, value }) => ({ date, value: Math.round(value * toMillions[unit]) || value * toMillions[unit] }));
}

/** The points on the days that the series holds, inside the span. FRED gives some daily rates on weekends and ahead of time. */
export function onItsDays(points: readonly Point[], { days }: Pick<Plan, 'days'>, { from, until }: Span): Point[] {
  const wanted = days && new Set(expectedDays(days === 'wednesdays' ? 'weekly' : 'daily', from, until));
  return points.filter(({ date }) => (wanted ? wanted.has(date) : date >= from && date <= until));
}
