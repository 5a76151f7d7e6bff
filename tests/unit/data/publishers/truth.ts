import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expectedDays } from '../../../../src/facts/index.ts';

/** Values of every series by day, in our own units, as the publishers of these tests know them. */
export type Truth = ReadonlyMap<string, ReadonlyMap<string, number>>;

const root = join(import.meta.dirname, '../../../..');

/** Good Friday: no market for Treasuries, so no SOFR; the Fed is open. */
const noMarket = ['2026-04-03'];

const daily = ['tga-daily', 'on-rrp-daily', 'srf', 'sofr', 'effr', 'iorb', 'on-rrp-rate', 'srf-rate', 'target-low', 'target-high'];
const weekly = ['reserves', 'tga', 'fed-assets', 'on-rrp'];

/** The pinned values, and on every later day up to `until` the last one before it. */
export function truthUntil(until: string): Truth {
  const pinned = new Map([...daily, ...weekly].map((id) => [id, pinnedPoints(id)]));
  const twin: Record<string, string> = { 'tga-daily': 'tga', 'on-rrp-daily': 'on-rrp' };
  const truth = new Map<string, Map<string, number>>();
  for (const id of [...daily, ...weekly]) {
    const known = pinned.get(id)!;
    const days = expectedDays(weekly.includes(id) ? 'weekly' : 'daily', [...known.keys()][0]!, until);
    let last = 0;
    const values = days.flatMap((day): [string, number][] => {
      // The weekly level is the daily one of that Wednesday, so that the two publishers agree.
      last = known.get(day) ?? pinned.get(twin[id] ?? '')?.get(day) ?? last;
      return noMarket.includes(day) && !known.has(day) ? [] : [[day, last]];
    });
    truth.set(id, new Map(values));
  }
  for (const [by, of] of Object.entries(twin))
    for (const day of truth.get(of)!.keys()) if (truth.get(by)!.has(day)) truth.get(of)!.set(day, truth.get(by)!.get(day)!);
  return truth;
}

/** The same truth with some values changed, or removed where the new value is undefined. */
export function changed(truth: Truth, id: string, changes: Readonly<Record<string, number | undefined>>): Truth {
  const values = new Map(truth.get(id)!);
  for (const [day, value] of Object.entries(changes)) value === undefined ? values.delete(day) : values.set(day, value);
  return new Map([...truth, [id, new Map([...values].sort())]]);
}

function pinnedPoints(id: string): Map<string, number> {
  const text = readFileSync(join(root, `content/series/${id}.yaml`), 'utf8');
  return new Map([...text.matchAll(/^ {2}(\d{4}-\d\d-\d\d) (\S+)$/gm)].map(([, day, value]) => [day!, Number(value)]));
}
