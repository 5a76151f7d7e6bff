import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { embedFiles, freeze, keepEdition, mark } from './editions.ts';

/** Builds the story as it is now and keeps its embeds as an edition: `npm run embed:publish`. */
const root = join(import.meta.dirname, '../..');
const out = join(root, '.cache/edition');

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', out], {
  cwd: root,
  env: { ...process.env, SITE_URL: 'https://example.org', BASE_PATH: mark, NODE_ENV: 'production' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) process.exit(status ?? 1);

const today = new Date().toISOString().slice(0, 10);
const { id, day } = keepEdition(root, freeze(embedFiles(out), today), today);
console.log(`edition ${id} of ${day} is kept in content/editions; commit it, and it stays at embed/v/${id}/`);
