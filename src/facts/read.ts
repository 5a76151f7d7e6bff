import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseFacts } from './facts.ts';

export { checksumOf } from './checksum.ts';
export { parseFacts } from './facts.ts';
export { parseFormula } from './formula.ts';
export type { Moved } from './moved.ts';
export { parseLatest, parseSeries } from './series.ts';
export { stampSeries } from './stamp.ts';
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
  return parseFacts(Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])));
}
