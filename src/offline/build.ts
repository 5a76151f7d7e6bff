import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { getManifest } from 'workbox-build';

import { locales, type Locale } from '../i18n/index.ts';
import { packPath, type Kept, type Pack } from './pack.ts';

/** What a class needs beside the pages: scripts, fonts, the words behind numbers, and pictures that stay sharp. */
const files = (locale: Locale) => ['_astro/**', 'favicon.svg', `answers/${locale}.json`, `stills/${locale}/**/*.{svg,small.png}`];
const pages = ['', 'present/**/', 'teach/**/', 'short/', 'print/', 'claims/', 'glossary/'];

/** After a build: the list of each language's pack, and the worker that answers from it. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      async 'astro:build:done'({ dir, logger }) {
        const dist = fileURLToPath(dir);
        for (const locale of locales) {
          const pack = await packOf(dist, base, locale);
          const path = join(dist, packPath(locale));
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, JSON.stringify(pack));
          logger.info(`${packPath(locale)}: ${pack.files.length} files, ${(pack.bytes / 1e6).toFixed(1)} MB`);
        }
        await build({
          configFile: false,
          logLevel: 'warn',
          define: { 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir: dist,
            emptyOutDir: false,
            copyPublicDir: false,
            lib: { entry: join(import.meta.dirname, 'worker.ts'), formats: ['iife'], name: 'worker', fileName: () => 'sw.js' },
          },
        });
      },
    },
  };
}

async function packOf(dist: string, base: string, locale: Locale): Promise<Pack> {
  const root = locale === 'zh' ? 'zh/' : '';
  const kept: Kept[] = [];
  const { warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: [...pages.map((page) => `${root}${page}index.html`), ...files(locale)],
    maximumFileSizeToCacheInBytes: 10 * 2 ** 20,
    dontCacheBustURLsMatching: /^_astro\//,
    // Only here do the entries still say how large they are.
    manifestTransforms: [
      (manifest) => {
        for (const { url, revision, size } of manifest) {
          // A file with a hash in its name has no other revision.
          kept.push({ url: base + encodeURI(url).replace(/(^|\/)index\.html$/, '$1'), revision: revision ?? '', size });
        }
        return { manifest };
      },
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  kept.sort((a, b) => (a.url < b.url ? -1 : 1));
  const edition = createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 12);
  return { edition, bytes: kept.reduce((sum, { size }) => sum + size, 0), files: kept };
}
