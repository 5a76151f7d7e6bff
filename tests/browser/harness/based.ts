import { statSync } from 'node:fs';
import { join } from 'node:path';

import { mark } from '../../../src/faces/embed/editions.ts';
import { buildUnderMark } from '../../../src/faces/embed/under-mark.ts';

const home = join(import.meta.dirname, '../../..');

/** Where the built site is, which `npm run build` fills. */
export const dist = join(home, 'dist');

/** A second build of the site, to be under `path`: that from which editions of the embeds are made. */
export const based = { path: mark, folder: join(home, '.cache/based') };

/** Builds the site once more under a base path, unless that has been done since it was built. */
export function buildUnderBase(): void {
  const built = builtAt(dist);
  if (built === undefined) throw new Error('dist/ is missing: run `npm run build` first');
  if ((builtAt(based.folder) ?? 0) < built) buildUnderMark(based.folder);
}

function builtAt(folder: string): number | undefined {
  return statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs;
}

// `npm test` does it while the tests run that need no site.
if (import.meta.main) buildUnderBase();
