/** A place on a line: a position in the list of days, and a value. */
export type Knot = readonly [position: number, value: number];

/**
 * The known stretches of a series between two positions, which may fall between days. Where a day has no value the line
 * stops: what is on either side is never joined. `steps`: a rate that holds until the day it is changed.
 */
export function runs(values: readonly (number | undefined)[], from: number, to: number, steps: boolean): Knot[][] {
  const found: Knot[][] = [];
  if (to < from) return found;
  let run: Knot[] | undefined;
  for (const position of positions(from, to)) {
    const value = valueAt(values, position, steps);
    if (value === undefined) {
      run = undefined;
      continue;
    }
    if (!run) found.push((run = []));
    run.push([position, value]);
  }
  return found;
}

function positions(from: number, to: number): number[] {
  const between = [];
  for (let day = Math.floor(from) + 1; day < to; day += 1) between.push(day);
  return from === to ? [from] : [from, ...between, to];
}

function valueAt(values: readonly (number | undefined)[], position: number, steps: boolean): number | undefined {
  const before = values[Math.floor(position)];
  const after = values[Math.ceil(position)];
  if (before === undefined || after === undefined) return undefined;
  return steps ? before : before + (after - before) * (position % 1);
}
