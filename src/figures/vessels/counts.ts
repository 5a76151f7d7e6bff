import type { Week } from '../data.ts';

/** One dot is five billion dollars; amounts are in millions. */
export const dot = 5_000;

export const vessels = ['tga', 'rrp', 'reserves', 'other'] as const;

export type Vessel = (typeof vessels)[number];

export type Counts = Readonly<Record<Vessel, number>>;

/** Dots moving from one vessel to another within a week; `assets` is the Fed's own side (bonds bought or run off). */
export interface Flow {
  readonly from: Vessel | 'assets';
  readonly to: Vessel | 'assets';
  readonly count: number;
}

/**
 * Dots of each vessel on an observed Wednesday, by largest remainder: together they are the Fed's assets
 * to the nearest dot, and each vessel is within one dot of its amount.
 */
export const countDots = (week: Week): Counts => shareOut(week, dot);

/** The same with dots of another size, in millions of dollars. */
export function shareOut(week: Week, size: number): Counts {
  const total = Math.round(week.assets / size);
  const exact = vessels.map((vessel) => week[vessel] / size);
  const counts = exact.map(Math.floor);
  const short = total - counts.reduce((sum, n) => sum + n, 0);
  const byRemainder = vessels.map((_, index) => index).sort((a, b) => exact[b]! - counts[b]! - (exact[a]! - counts[a]!) || a - b);
  for (const index of byRemainder.slice(0, short)) counts[index]! += 1;
  return Object.fromEntries(vessels.map((vessel, index) => [vessel, counts[index]])) as unknown as Counts;
}

// Who gives and who takes first. It is bookkeeping: dollars carry no names, and any other matching has the same totals.
const givers = ['rrp', 'reserves', 'other', 'tga', 'assets'] as const;
const takers = ['tga', 'reserves', 'rrp', 'other', 'assets'] as const;

/** The fewest moves that turn the dots of one Wednesday into those of the next. */
export function flowsBetween(before: Counts, after: Counts): Flow[] {
  const change: Record<Vessel | 'assets', number> = { tga: 0, rrp: 0, reserves: 0, other: 0, assets: 0 };
  for (const vessel of vessels) {
    change[vessel] = after[vessel] - before[vessel];
    change.assets -= change[vessel];
  }
  const flows: Flow[] = [];
  for (const to of takers) {
    for (const from of givers) {
      const count = Math.min(Math.max(0, change[to]), Math.max(0, -change[from]));
      if (count === 0) continue;
      change[to] -= count;
      change[from] += count;
      flows.push({ from, to, count });
    }
  }
  return flows;
}
