import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { languages, locales, reference, type Locale } from '../i18n/index.ts';
import { faces, fontFiles } from '../stage/picture/index.ts';

/** The fonts of papers: static ones that a PDF can hold as they are, cut to the letters in use, and the same on every machine. */
export interface Letters {
  /** Files by the address that the styles ask for. */
  readonly files: ReadonlyMap<string, string>;
  readonly css: string;
}

/** Fonts for everything that these built pages say. */
export async function lettersFor(dist: string, pages: readonly string[], cache: string): Promise<Letters> {
  const html = await Promise.all(pages.map((page) => readFile(join(dist, page, 'index.html'), 'utf8')));
  const paths = await fontFiles(html.join('').replace(/<style[^]*?<\/style>|<script[^]*?<\/script>|<[^>]+>/g, ''), cache);
  const files = new Map(paths.map((path, index) => [`/letters/${index}.ttf`, path]));
  const rules = faces.map(({ family, weight }, index) => `@font-face{font-family:'Paper ${family}';font-weight:${weight};src:url(/letters/${index}.ttf)}`);
  return { files, css: [...rules, ...stacks()].join('') };
}

/** Each language's own fonts, of those that are bundled; labels begin with the reference's letters, and what is missing is found in any. */
function stacks(): readonly string[] {
  const bundled = (stack: string) =>
    stack
      .split(/, */)
      .map((name) => name.replaceAll("'", ''))
      .find((name) => faces.some(({ family }) => family === name))!;
  const letters = (locale: Locale) => bundled(languages[locale].pictureFonts);
  const all = locales.map(letters);
  const list = (...names: readonly string[]) => [...new Set([...names, ...all])].map((name) => `'Paper ${name}'`).join();
  return locales.map((locale) => {
    const { tag, pictureVoice } = languages[locale];
    const own = letters(locale);
    const voice = pictureVoice ? bundled(pictureVoice) : own;
    return `${locale === reference ? ':root' : `:lang(${tag})`}{--voice:${list(voice, own)};--instrument:${list(letters(reference), own)}}`;
  });
}
