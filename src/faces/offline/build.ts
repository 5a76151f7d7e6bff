import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { build } from 'vite';

import { languages, locales, type Locale } from '../../i18n/index.ts';
import { afterBuild } from '../shared/after-build.ts';
import { packPath, type Kept, type Pack } from './pack.ts';

/** What a pack holds: pages, by their path in a language, and files beside the pictures that the pages show. */
interface Holds {
  readonly pages: readonly string[];
  readonly files: (locale: Locale) => readonly string[];
}

const shared = ['_astro/**/*.*', 'favicon.svg'];

/** What a class needs beside the pages: scripts, fonts, the words behind numbers, and pictures that stay sharp. */
const lesson: Holds = {
  pages: ['', 'present/**/', 'teach/**/', 'class/', 'short/', 'print/', 'claims/', 'glossary/'],
  files: (locale) => [
    ...shared,
    `answers/${locale}.json`,
    'teach/series.csv',
    `teach/series-${locale}.xlsx`,
    `stills/${locale}/**/*.svg`,
    `stills/${locale}/**/*.small.png`,
  ],
};
/** What a student's phone keeps: the class's own page, and the interactives that it leads to. */
const student: Holds = { pages: ['class/', 'embed/*/'], files: (locale) => [...shared, `answers/${locale}.json`] };

/** After a build: the list of each language's pack, and the worker that answers from it. */
export const offline = () =>
  afterBuild('offline', async ({ dist, base, log }) => {
    await listPacks(dist, base, log);
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
  });

/** Writes the lists, with a line for each. To be called again when the built pages were changed. */
export async function listPacks(dist: string, base: string, say: (line: string) => void): Promise<void> {
  const packs = locales.flatMap(
    (locale) =>
      [
        [locale, locale, lesson],
        [`class-${locale}`, locale, student],
      ] as const,
  );
  for (const [name, locale, holds] of packs) {
    const pack = packOf(dist, base, locale, holds);
    const path = join(dist, packPath(name));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(pack));
    say(`${packPath(name)}: ${pack.files.length} files, ${(pack.bytes / 1e6).toFixed(1)} MB`);
  }
}

function packOf(dist: string, base: string, locale: Locale, { pages, files }: Holds): Pack {
  const root = languages[locale].path ? `${languages[locale].path}/` : '';
  const shown = globSync(
    pages.map((page) => `${root}${page}index.html`),
    { cwd: dist },
  );
  const pictures = shown.flatMap((page) =>
    [...readFileSync(join(dist, page), 'utf8').matchAll(/ (?:src|data-still)="([^":]+)"/g)].map(([, url]) => decodeURI(url!.slice(base.length))),
  );
  // The whole script of embeds is for frames of other people's pages.
  const wanted = [...shown, ...pictures, ...globSync(files(locale), { cwd: dist, exclude: ['_astro/whole.*'] })];
  const kept: Kept[] = [...new Set(wanted.map((path) => path.replaceAll('\\', '/')))].sort().map((path) => {
    const bytes = readFileSync(join(dist, path));
    return { url: base + encodeURI(path).replace(/(^|\/)index\.html$/, '$1'), revision: short(bytes), size: bytes.length };
  });
  return { edition: short(JSON.stringify(kept)), bytes: kept.reduce((sum, { size }) => sum + size, 0), files: kept };
}

const short = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 12);
