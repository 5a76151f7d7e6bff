import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { languages, locales, reference, type Locale } from '../../../src/i18n/index.ts';

const src = join(import.meta.dirname, '../../../src');
/** Files that are a language's own, named by it: words, formats, records, terms. */
const isOwn = (file: string) => locales.some((locale) => basename(file) === `${locale}.ts`);
const files = globSync('**/*.{ts,astro,css}', { cwd: src })
  .filter((file) => !isOwn(file))
  .sort();

/** The lines of the sources in which something is found, with their places. */
const linesWith = (pattern: RegExp, within: readonly string[] = files): string[] =>
  within.flatMap((file) =>
    readFileSync(join(src, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim().slice(0, 80)}`] : [])),
  );

test('the sources are read, and each language has files of its own', () => {
  expect(files.length).toBeGreaterThan(300);
  const written = locales.filter((locale) => !languages[locale].from);
  const own = (locale: Locale) =>
    globSync(`**/${locale}.ts`, { cwd: src })
      .map((file) => dirname(file))
      .sort();
  expect(own(reference).length).toBeGreaterThan(30);
  for (const locale of written) expect(own(locale), locale).toEqual(own(reference));
});

test('Chinese letters and punctuation are in no file that is not a language’s own', () => {
  expect(linesWith(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/)).toEqual([]);
});

test('no code compares a language with a name, or asks a table for one language by its name', () => {
  const names = locales.join('|');
  // The two lists of languages: all of them, and how those are made that nobody writes.
  const lists = ['i18n/languages.ts', 'i18n/derive.ts'];
  const code = files.filter((file) => /\.(ts|astro)$/.test(file) && !lists.includes(file));
  expect(linesWith(new RegExp(`^(?!\\s*(?://|\\*)).*(?:['"](?:${names})['"]|\\w\\.(?:${names})\\b(?!\\.ts|-))`), code)).toEqual([]);
  for (const list of lists) expect(linesWith(new RegExp(`[=!]==\\s*'(?:${names})'|\\w\\.(?:${names})\\b`), [list])).toEqual([]);
});

test('no style sheet asks for a language: how each looks, its file of looks says', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(50);
  expect(linesWith(/:lang\(|\[lang/, sheets)).toEqual([]);
});

test('every language says what it is', () => {
  const all: readonly Locale[] = locales;
  expect(new Set(all.map((locale) => languages[locale].tag)).size).toBe(all.length);
  expect(new Set(all.map((locale) => languages[locale].path)).size).toBe(all.length);
});
