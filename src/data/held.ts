import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { raise } from '../fault/index.ts';
import type { Finding } from '../fault/index.ts';
import { parseLatest, parseSeries } from '../facts/read.ts';
import type { Series } from '../facts/index.ts';

/** A series as it is held now: the last reading of it. */
export type Held = Series;

/** Path of a series' living file from the project's root. */
export const livingPath = (id: string) => `content/series/latest/${id}.yaml`;

/** The last readings of some series below `root`. Throws a Fault with everything that is wrong in their files. */
export function readHeld(root: string, ids: readonly string[]): Map<string, Held> {
  const findings: Finding[] = [];
  const held = ids.flatMap((id): Held[] => {
    const path = `content/series/${id}.yaml`;
    const pinned = parseSeries(readFileSync(join(root, path), 'utf8'), path);
    findings.push(...pinned.findings);
    const living = livingPath(id);
    if (!pinned.series) return [];
    if (!existsSync(join(root, living))) return [pinned.series];
    const latest = parseLatest(readFileSync(join(root, living), 'utf8'), living, [pinned.series]);
    findings.push(...latest.findings);
    return [latest.series ?? pinned.series];
  });
  raise(findings);
  return new Map(held.map((series) => [series.id, series]));
}
