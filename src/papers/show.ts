import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Printed } from './print.ts';

/**
 * Lets the built pages show their links to the papers, each with its size; until then they are hidden, so that no page leads to a
 * paper that is not there. Gives how many pages changed.
 */
export async function showPapers(dist: string, printed: readonly Printed[]): Promise<number> {
  const pages = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('index.html'));
  const changed = await Promise.all(
    pages.map(async (name) => {
      const before = await readFile(join(dist, name), 'utf8');
      const after = printed.reduce(
        (html, { file, bytes }) => html.replaceAll(new RegExp(`(<span data-size="${file}"[^>]*>)[^<]*`, 'g'), `$1${(bytes / 1e6).toFixed(1)} MB`),
        before.replaceAll(/(<div class="papers" data-papers(?:="[^"]*")?) hidden(?:="[^"]*")?/g, '$1'),
      );
      if (after !== before) await writeFile(join(dist, name), after);
      return after !== before;
    }),
  );
  return changed.filter(Boolean).length;
}
