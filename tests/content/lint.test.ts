import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';

import { isHan, reference, written, type Written } from '../../src/i18n/index.ts';
import { parseMdx, type Node } from '../../src/story/content/mdx.ts';
import { samples } from '../support/languages.ts';
import { lint } from './lint.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const chinese = /[\p{Script=Han}，。；：！？（）《》]/u;
/** The language of a file that has one: its name. */
const languageOf = (file: string): Written | undefined => written.find((locale) => basename(file, extname(file)) === locale);
/** A text in a file without language: English that quotes the article holds Chinese words, and Chinese holds names: two plain words in a row are English. */
const localeOf = (text: string): Written => (chinese.test(text) && !/\b[a-z]{2,} [a-z]{2,}\b/.test(text) ? written.find(isHan)! : reference);

interface Text {
  readonly where: string;
  readonly locale: Written;
  readonly text: string;
}

/** Prose without its tags; a number or term keeps its place, so that no two words meet where it stood. */
function fromMdx(file: string): Text[] {
  const locale = languageOf(file)!;
  const bare = read(file)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<Num\b[^>]*\/>/g, '\ufffc')
    .replace(/\*+/g, '');
  const titles = [...bare.matchAll(/\stitle="([^"]*)"/g)].map(([, title]) => title!);
  const blocks = bare
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .trim()
        .split(/\s*\n\s*/)
        .join(isHan(locale) ? '' : ' '),
    );
  return [...titles, ...blocks].map((text) => ({ where: file, locale, text }));
}

/** The lines on which an asterisk is left for the reader: Chinese emphasis does not close between punctuation and a letter. */
function asterisks(text: string): number[] {
  const walk = ({ type, value = '', children = [], position }: Node): number[] => [
    ...(type === 'text' && value.includes('*') ? [position.start.line] : []),
    ...children.flatMap(walk),
  ];
  return walk(parseMdx(text, '') as Node);
}

/** Texts of a data file, in its language, or in that of their own letters; ids, formulas and addresses are no texts. */
function fromYaml(file: string): Text[] {
  const walk = (node: unknown): string[] =>
    typeof node === 'string' ? [node] : typeof node === 'object' && node !== null ? Object.values(node).flatMap(walk) : [];
  return walk(parse(read(file)))
    .filter((text) => / |\p{Script=Han}/u.test(text) && !/https?:/.test(text))
    .map((text) => ({ where: file, locale: languageOf(file) ?? localeOf(text), text }));
}

/** Words of the interface: every literal of a language's file. */
function fromCode(file: string): Text[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest));
  return texts.filter((text) => text.includes(' ') || chinese.test(text)).map((text) => ({ where: file, locale: languageOf(file)!, text }));
}

/** Numerals as patterns, and sizes of letters as markup: no words for readers. */
const grammar = /^src\/(?:story\/content\/bare|faces\/newsletter\/type)/;
const files = (pattern: string) =>
  globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
const sources = {
  'the prose': files('content/**/*.mdx').flatMap(fromMdx),
  'what is known': files('content/{claims/*,glossary,links,series,sources,record}/*.yaml')
    .filter((file) => languageOf(file) || /sources/.test(file))
    .flatMap(fromYaml),
  'the interface': files('src/**/*.ts')
    .filter((file) => languageOf(file) && !grammar.test(file))
    .flatMap(fromCode),
};

describe.each(Object.entries(sources))('%s', (_name, texts) => {
  it('has no slip of the pen in any language', () => {
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.flatMap(({ where, locale, text }) => lint(text, locale).map((slip) => `${where}: ${slip}`))).toEqual([]);
  });
});

test('no emphasis leaves its asterisks to the reader', () => {
  expect(files('content/**/*.mdx').flatMap((file) => asterisks(read(file)).map((line) => `${file}:${line}`))).toEqual([]);
  expect(asterisks('# 文\n\n**不是建议。**这里')).toEqual([3]);
  expect(asterisks('# 文\n\n**不是建议**。这里')).toEqual([]);
});

test.each(written.flatMap((locale) => samples[locale].wrong.map((sample) => [locale, ...(sample as readonly [string, string])] as const)))(
  'a slip is found, %s: %s',
  (locale, text, name) => {
    expect(lint(text, locale).map((slip) => slip.split(':')[0])).toContain(name);
  },
);

test.each(written)('what is right passes, %s', (locale) => {
  expect(lint(samples[locale].right, locale)).toEqual([]);
});
