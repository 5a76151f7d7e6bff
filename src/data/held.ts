import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { raise } from '../fault/index.ts';
import type { Finding } from '../fault/index.ts';
import { readText } from '../files/index.ts';
import { languageFiles, parseLatest, parseSeries, readTexts } from '../facts/read.ts';
import type { Series } from '../facts/index.ts';

/** A series as it is held now: the last reading of it. */
export type Held = Series;

/** Path of a series' latest file from the project's root. */
export const latestPath = (id: string) => `content/series/latest/${id}.yaml`;

/** The last readings of some series below `root`. Throws a Fault with everything that is wrong in their files. */
export function readHeld(root: string, ids: readonly string[]): Map<string, Held> {
  const findings: Finding[] = [];
  const { texts } = readTexts(root);
  const names = languageFiles('content/series', texts);
  const held = ids.flatMap((id): Held[] => {
    const path = `content/series/${id}.yaml`;
    const pinned = read(root, path, findings, (text) => parseSeries(text, path, names.join));
    const latest = latestPath(id);
    if (!pinned) return [];
    if (!existsSync(join(root, latest))) return [pinned];
    return [read(root, latest, findings, (text) => parseLatest(text, latest, [pinned])) ?? pinned];
  });
  raise([...findings, ...names.findings()]);
  return new Map(held.map((series) => [series.id, series]));
}

function read(root: string, path: string, findings: Finding[], parse: (text: string) => { series?: Series; findings: readonly Finding[] }): Series | undefined {
  const { text, finding } = readText(root, path);
  const parsed = text === undefined ? { findings: [finding] } : parse(text);
  findings.push(...parsed.findings);
  return 'series' in parsed ? parsed.series : undefined;
}
