import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { checksumOf } from './checksum.ts';

/**
 * Writes the checksum of every series below `root`/content/series anew, after a meant change of its points.
 * Returns the paths of the files that changed.
 */
export function stampSeries(root: string): string[] {
  const folder = join(root, 'content/series');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const stamped = stamp(text);
      if (stamped === text) return [];
      writeFileSync(join(folder, name), stamped);
      return [`content/series/${name}`];
    });
}

/** A series file's text with the right checksum on its line, or on a new one before the points. */
function stamp(text: string): string {
  const { points } = parse(text) as { points: string };
  const line = `checksum: ${checksumOf(points)}`;
  return /^checksum:.*$/m.test(text) ? text.replace(/^checksum:.*$/m, line) : text.replace(/^points:/m, `${line}\npoints:`);
}

if (import.meta.main) {
  for (const file of stampSeries(process.cwd())) console.log(`stamped ${file}`);
}
