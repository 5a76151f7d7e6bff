import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { mark } from './editions.ts';

const root = join(import.meta.dirname, '../../..');

/** Builds the site under `mark` into a folder. Throws with all that the build said where it cannot. */
export function buildUnderMark(out: string): void {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', out], {
    cwd: root,
    env: { ...process.env, SITE_URL: 'https://example.org', BASE_PATH: mark, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site cannot be built under ${mark}:\n${stdout}${stderr}`);
}
