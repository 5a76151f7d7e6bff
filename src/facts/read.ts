import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { readText } from '../files/index.ts';
import { parseFacts } from './facts.ts';

export { checksumOf } from './checksum.ts';
export { parseFacts } from './facts.ts';
export { parseFormula } from './formula.ts';
export type { ChangedNumber } from './changed-numbers.ts';
export { parseLatest, parseSeries } from './series.ts';
export { seriesStamps, stampSeries } from './stamp.ts';
export { checkStatement } from './statement.ts';
export { check, checkList, parseYaml } from './yaml.ts';
export type { Item, Yaml } from './yaml.ts';

const folders = ['series', 'series/latest', 'claims', 'sources', 'glossary', 'links', 'record'];

/**
 * Reads all facts below `root`/content. The build's door: it reads disk, so nothing that reaches a browser imports it.
 * Gives the facts with all findings; the caller raises them together with those of other rooms.
 */
export function readFacts(root: string): ReturnType<typeof parseFacts> {
  const paths = folders.flatMap((folder) => {
    const path = `content/${folder}`;
    if (!existsSync(join(root, path))) return [];
    return readdirSync(join(root, path))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${path}/${name}`);
  });
  const read = paths.map((path) => ({ path, ...readText(root, path) }));
  const unread = read.flatMap(({ finding }) => finding ?? []);
  const known = parseFacts(Object.fromEntries(read.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]]))), unread.map(({ file }) => file));
  return { ...known, findings: [...unread, ...known.findings] };
}
