import type { Point } from '../facts/index.ts';

/** A day on which two publishers do not say the same of one series, in its unit. */
export interface Disagreement {
  readonly series: string;
  readonly day: string;
  readonly publisher: string;
  readonly value: number;
  readonly witness: string;
  readonly other: number;
}

/** Publishers round: a million of dollars, or less than a hundredth of a percent, is the same. */
const near = { 'usd-millions': 1, percent: 0.005 };

interface Side {
  readonly publisher: string;
  readonly points: readonly Point[];
}

/** The days that both sides hold and do not agree on. */
export function disagreements(series: { id: string; unit: keyof typeof near }, side: Side, witness: Side): Disagreement[] {
  const others = new Map(witness.points.map(({ date, value }) => [date, value]));
  return side.points.flatMap(({ date: day, value }) => {
    const other = others.get(day);
    if (other === undefined || Math.abs(value - other) <= near[series.unit]) return [];
    return [{ series: series.id, day, publisher: side.publisher, value, witness: witness.publisher, other }];
  });
}
