import { expectedDays, type Point, type Series } from '../../facts/index.ts';

/** Days in a row, both included, on which a value was to be expected and none is known. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** What a series does not know between its first day and the last day that is looked at: business days, or Wednesdays. */
export function gapsOf({ points, frequency }: Series, horizon: string): Span[] {
  const known = new Set(points.map(({ date }) => date));
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const day of expectedDays(frequency, points[0]!.date, horizon)) {
    if (known.has(day)) {
      open = undefined;
      continue;
    }
    if (open) spans.pop();
    open = open ? { from: open.from, to: day, days: open.days + 1 } : { from: day, to: day, days: 1 };
    spans.push(open);
  }
  return spans;
}

/** The points of a series in runs without a gap between them. */
export function runsOf({ points }: Series, gaps: readonly Span[]): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const broken = run && gaps.some(({ from }) => from > run.at(-1)!.date && from < point.date);
    if (run && !broken) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** The last day that any series of the same frequency knows. */
export function horizonOf(all: readonly Series[], frequency: Series['frequency']): string {
  return all
    .filter((series) => series.frequency === frequency)
    .map(({ points }) => points.at(-1)!.date)
    .sort()
    .at(-1)!;
}
