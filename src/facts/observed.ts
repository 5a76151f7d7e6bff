import type { NumberFact, Point, Series } from './types.ts';

/** Rates are published to the hundredth of a percent. */
const RATE_DIGITS = 2;

/** One observation as a number that can be said: its label, unit, day and colour are the series’ own. */
export function observed(series: Series, point: Point): NumberFact {
  const id = `${series.id}@${point.date}`;
  const rate = series.unit === 'percent';
  return {
    id,
    value: point.value,
    unit: rate ? 'percent' : 'usd',
    label: series.name,
    ...(rate && { digits: RATE_DIGITS }),
    ...(series.money && { money: series.money }),
    date: point.date,
    sources: series.sources,
    observations: [id],
  };
}
