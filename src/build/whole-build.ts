import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { AstroIntegration } from 'astro';

import type { Finding } from '../fault/index.ts';
import { lock } from '../files/index.ts';
import { putBack, swap } from './swap.ts';
import { stop } from './stop.ts';

/** How often a build looks whether the other one has ended, and how long it waits for it, in milliseconds. */
const LOOK = 500;
const PATIENCE = 30 * 60_000;

/**
 * A build is whole or it is none: content is checked before anything is touched, the site is built beside the current one, and takes
 * its place in the end. One at a time in a folder; another one waits. Stands last among the integrations.
 */
export function wholeBuild(root: string, check: (root: string) => readonly Finding[]): AstroIntegration {
  let building: { readonly site: string; readonly beside: string; readonly release: () => void } | undefined;
  return {
    name: 'whole-build',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig, logger }) {
        if (command !== 'build') return;
        const release = await turn(root, (line) => logger.info(line));
        const findings = check(root);
        if (findings.length > 0) stop(findings);
        const site = resolve(fileURLToPath(config.outDir));
        // Beside it, so that taking its place is one act of the disk.
        const beside = `${site}.building`;
        putBack(site);
        rmSync(beside, { recursive: true, force: true });
        building = { site, beside, release };
        updateConfig({ outDir: pathToFileURL(`${beside}/`) });
      },
      'astro:build:done'({ logger }) {
        const { site, beside, release } = building!;
        swap(site, beside);
        logger.info(`the site stands in ${site}`);
        release();
      },
    },
  };
}

async function turn(root: string, say: (line: string) => void): Promise<() => void> {
  const end = performance.now() + PATIENCE;
  for (let said = false; ; said = true) {
    const release = lock(root, 'build');
    if (release) return release;
    if (performance.now() > end)
      stop([
        { file: '.', line: 1, found: `another build has been under way in this folder for ${PATIENCE / 60_000} minutes`, mend: 'end it, and build again' },
      ]);
    if (!said) say('another build is under way in this folder: waiting until it has ended');
    await sleep(LOOK);
  }
}
