import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, served under `/`. */
    site: string;
    /** Address of a second build of it, served under `base`. */
    based: string;
    /** How many times more runs a property test makes than in a quick run. */
    effort: number;
  }
}

const home = join(import.meta.dirname, '../../..');
const dist = join(home, 'dist');
const basedDist = join(home, '.cache/based');
const base = '/anything/';

/** Vitest's global setup of the browser tests: serves the built site in both ways until the last test has run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = builtAt(dist);
  if (built === undefined) throw new Error('dist/ is missing: run `npm run build` first');
  if ((builtAt(basedDist) ?? 0) < built) buildUnderBase();
  const site = await serve({ root: dist });
  const based = await serve({ root: basedDist, base });
  project.provide('site', site.url);
  project.provide('based', based.url);
  return async () => {
    await Promise.all([site.close(), based.close()]);
  };
}

function builtAt(folder: string): number | undefined {
  return statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs;
}

function buildUnderBase(): void {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--outDir', basedDist], {
    cwd: home,
    env: { ...process.env, SITE_URL: 'https://example.org', BASE_PATH: base, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site cannot be built under ${base}:\n${stdout}${stderr}`);
}
