/** The name that takes the fewest changed, added, dropped or swapped letters to become; the first of equals. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  const near = names.map((name) => ({ name, far: distance(text.toLowerCase(), name) }));
  return near.reduce<(typeof near)[number] | undefined>((best, one) => (!best || one.far < best.far ? one : best), undefined)?.name;
}

/** Optimal string alignment distance. Long texts are cut: they are no one's slip. */
function distance(a: string, b: string): number {
  const from = a.slice(0, 60);
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = from[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === b[j - 2] && from[i - 2] === b[j - 1];
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1), swapped ? rows[i - 2]![j - 2]! + 1 : Infinity);
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}
