import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { runnerImport } from 'vite';

import { locales, type Locale } from '../i18n/index.ts';
import { languagesPlugin } from '../i18n/vite.ts';
import { launch } from '../papers/index.ts';
import { storyPlugin } from '../story/content/index.ts';
import { moduleIds, storyModules } from '../story/modules.ts';
import type { FilmShape } from './drawings.ts';
import { encode, kinds, type Kind, type Shot } from './encode.ts';
import { showFilms } from './show.ts';

/*
 * npm run films -- [chapter …] [language …] [wide|square|tall …] [--site folder] — makes films of the chapters' key movements,
 * for networks and programs that take no GIF, and lets the kit of the built site offer them: all of them where none is named.
 * A chapter in a language takes a minute or two. BASE_PATH is what the site was built with.
 */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { site: { type: 'string', default: 'dist' } } });
const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
const root = process.cwd();
const { module: drawn } = await runnerImport<typeof import('./drawings.ts')>(resolve('src/films/drawings.ts'), {
  configFile: false,
  root,
  logLevel: 'error',
  plugins: [languagesPlugin(), storyPlugin({ compile: storyModules, ids: moduleIds, root })],
});
const shapes = Object.keys(drawn.filmShapes) as FilmShape[];
const names: readonly string[] = [...drawn.chapters, ...locales, ...shapes];
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no chapter, language or shape is called ${unknown.join(', ')}: there are ${names.join(', ')}`);
  process.exit(2);
}
const asked = <Name extends string>(all: readonly Name[]) =>
  all.some((name) => positionals.includes(name)) ? all.filter((name) => positionals.includes(name)) : all;

const rate = 30;
const browser = await launch();
// A film has hundreds of drawings: they are kept nowhere.
const passing = mkdtempSync(join(tmpdir(), 'films-'));
try {
  for (const locale of asked(locales)) for (const chapter of asked(drawn.chapters)) await make(chapter, locale);
} finally {
  rmSync(passing, { recursive: true });
  await browser.close();
}
console.log(`the kit offers ${showFilms(values.site, base)} films`);

async function make(chapter: string, locale: Locale): Promise<void> {
  for (const shape of asked(shapes)) {
    const { width, height } = drawn.filmShapes[shape];
    const shots: Shot[] = (await drawn.pngs(chapter, locale, shape, passing)).map(({ delay, ...shot }) => ({
      ...shot,
      count: Math.max(1, Math.round((delay * rate) / 1000)),
    }));
    for (const kind of Object.keys(kinds) as Kind[]) {
      const bytes = await encode(browser, { width, height, rate, shots }, kind);
      const folder = join(values.site, 'films', locale);
      const file = join(folder, `${chapter}-${shape}.${kind}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, bytes);
      console.log(`${file}  ${(bytes.length / 1e6).toFixed(2)} MB`);
    }
  }
}
