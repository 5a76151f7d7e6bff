import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

import type { Browser, Page, Route } from 'playwright-core';

import { papersOf } from '../faces/teach/papers.ts';
import { locales } from '../i18n/index.ts';
import { launch } from './launch.ts';
import { lettersFor, type Letters } from './letters.ts';

export interface Printing {
  /** The built site. */
  readonly dist: string;
  /** The path it was built for, with slashes at both ends. */
  readonly base: string;
  /** Where the papers go; `dist`/papers when left out. */
  readonly out?: string;
  /** Only papers whose file's name says so; all when left out. */
  readonly only?: (file: string) => boolean;
  /** Folder for fonts that were made before. */
  readonly cache: string;
  /** Called as each paper is there. */
  readonly done?: (paper: Printed) => void;
}

export interface Printed {
  /** Its name below dist/papers/. */
  readonly file: string;
  readonly bytes: number;
}

/** No such host is asked: every request is answered from the built site. */
const origin = 'http://papers.invalid';

/** Prints every paper of every language from the built site into `dist`/papers. Text stays text, and fonts are embedded. */
export async function printPapers({ dist, base, cache, done, out = join(dist, 'papers'), only = () => true }: Printing): Promise<readonly Printed[]> {
  await mkdir(out, { recursive: true });
  const papers = locales.flatMap((locale) => papersOf(locale)).filter(({ file }) => only(file));
  const letters = await lettersFor(dist, [...new Set(papers.map(({ page }) => page.split('?')[0]!))], cache);
  const browser = await launch();
  try {
    const printed: Printed[] = [];
    for (const { file, page } of papers) {
      const bytes = await printPage(browser, { dist, base, path: page, letters });
      await writeFile(join(out, file), bytes);
      printed.push({ file, bytes: bytes.length });
      done?.(printed.at(-1)!);
    }
    return printed;
  } finally {
    await browser.close();
  }
}

interface Sheet {
  readonly dist: string;
  readonly base: string;
  readonly path: string;
  readonly letters: Letters;
}

async function printPage(browser: Browser, { dist, base, path, letters }: Sheet): Promise<Buffer> {
  // The page's policy is for its readers; the fonts of the paper come on top.
  const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => answer(route, dist, base, letters));
    const response = await page.goto(`${origin}${base}${path.slice(1)}`, { waitUntil: 'load' });
    if (!response?.ok()) throw new Error(`${path} is not in ${dist}: build the site for ${base} first`);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.addStyleTag({ content: letters.css });
    await ready(page);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  } finally {
    await context.close();
  }
}

/** Until the fonts and every picture that will be seen have come. */
async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const shown = [...document.images].filter((img) => img.checkVisibility());
    for (const img of shown) img.loading = 'eager';
    await Promise.all(shown.map((img) => img.decode()));
    // Layout asks for the fonts that it needs.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
}

async function answer(route: Route, dist: string, base: string, letters: Letters): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const font = letters.files.get(pathname);
  if (font) return route.fulfill({ path: font });
  const path = join(dist, decodeURIComponent(pathname).slice(base.length), pathname.endsWith('/') ? 'index.html' : '');
  const inside = pathname.startsWith(base) && path.startsWith(dist + sep);
  if (inside && existsSync(path) && (await stat(path)).isFile()) await route.fulfill({ path });
  else await route.fulfill({ status: 404, body: '' });
}
