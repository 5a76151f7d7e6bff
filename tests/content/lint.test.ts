import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';

import type { Written } from '../../src/i18n/index.ts';
import { parseMdx, type Node } from '../../src/story/content/mdx.ts';
import { lint } from './lint.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const chinese = /[\p{Script=Han}，。；：！？（）《》]/u;
/** English that quotes the article holds Chinese words, and Chinese holds names: two plain words in a row are English. */
const localeOf = (text: string): Written => (chinese.test(text) && !/\b[a-z]{2,} [a-z]{2,}\b/.test(text) ? 'zh' : 'en');

interface Text {
  readonly where: string;
  readonly locale: Written;
  readonly text: string;
}

/** Prose without its tags; a number or term keeps its place, so that no two words meet where it stood. */
function fromMdx(file: string): Text[] {
  const locale = file.endsWith('zh.mdx') ? 'zh' : 'en';
  const bare = read(file).replace(/\{\/\*[\s\S]*?\*\/\}/g, '').replace(/<Num\b[^>]*\/>/g, '\ufffc').replace(/\*+/g, '');
  const titles = [...bare.matchAll(/\stitle="([^"]*)"/g)].map(([, title]) => title!);
  const blocks = bare.replace(/<\/?[A-Za-z][^>]*>/g, '').split(/\n\s*\n/).map((block) => block.trim().split(/\s*\n\s*/).join(locale === 'zh' ? '' : ' '));
  return [...titles, ...blocks].map((text) => ({ where: file, locale, text }));
}

/** The lines on which an asterisk is left for the reader: Chinese emphasis does not close between punctuation and a letter. */
function asterisks(text: string): number[] {
  const walk = ({ type, value = '', children = [], position }: Node): number[] => [...(type === 'text' && value.includes('*') ? [position.start.line] : []), ...children.flatMap(walk)];
  return walk(parseMdx(text, '') as Node);
}

/** Texts of a data file, in the language of their own letters; ids, formulas and addresses are no texts. */
function fromYaml(file: string): Text[] {
  const walk = (node: unknown): string[] => (typeof node === 'string' ? [node] : typeof node === 'object' && node !== null ? Object.values(node).flatMap(walk) : []);
  return walk(parse(read(file)))
    .filter((text) => / |\p{Script=Han}/u.test(text) && !/https?:/.test(text))
    .map((text) => ({ where: file, locale: localeOf(text), text }));
}

/** Words of the interface: in its files of words every literal, elsewhere those in Chinese. */
function fromCode(file: string): Text[] {
  const isWords = /(?:words|interface)\.ts$/.test(file);
  const source = file.endsWith('.astro') ? read(file).replace(/^---\n/, '').split(/\n---\n/)[0]! : read(file);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest));
  return texts.filter((text) => /\p{Script=Han}/u.test(text) || (isWords && text.includes(' '))).map((text) => ({ where: file, locale: localeOf(text), text }));
}

/** Chinese numerals as patterns and a table of terms: no words for readers. */
const grammar = /^src\/(?:story\/content\/bare|i18n\/terms\/)/;
const files = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/')).sort();
const sources = {
  'the prose': files('content/**/*.mdx').flatMap(fromMdx),
  'what is known': files('content/{claims,glossary,sources,record}/*.yaml').flatMap(fromYaml),
  'the interface': files('src/**/*.{ts,astro}').filter((file) => !grammar.test(file)).flatMap(fromCode),
};

describe.each(Object.entries(sources))('%s', (_name, texts) => {
  it('has no slip of the pen in either language', () => {
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.flatMap(({ where, locale, text }) => lint(text, locale).map((slip) => `${where}: ${slip}`))).toEqual([]);
  });
});

test('no emphasis leaves its asterisks to the reader', () => {
  expect(files('content/**/*.mdx').flatMap((file) => asterisks(read(file)).map((line) => `${file}:${line}`))).toEqual([]);
  expect(asterisks('# 文\n\n**不是建议。**这里')).toEqual([3]);
  expect(asterisks('# 文\n\n**不是建议**。这里')).toEqual([]);
});

test.each<[Written, string, string]>([
  ['en', 'It fell the the same day.', 'a doubled word'],
  ['en', 'It  fell.', 'two spaces'],
  ['en', 'It held 1000000 dollars.', 'an unformatted number'],
  ['en', 'It fell , then rose.', 'a space before punctuation'],
  ['en', 'It’s the Fed’s，not ours.', 'full-width punctuation'],
  ['en', "It's the Fed.", 'a straight quote'],
  ['zh', '这是我的的账户。', 'a doubled word'],
  ['zh', '准备金准备金下降了。', 'a doubled word'],
  ['zh', '账户,准备金', 'half-width punctuation'],
  ['zh', '账户(准备金', 'half-width punctuation'],
  ['zh', '账户 ，准备金', 'a space beside punctuation'],
  ['zh', '所谓"缓冲垫', 'a straight quote'],
  ['zh', '账户。。', 'doubled punctuation'],
  ['zh', '账户 准备金', 'a space between Chinese words'],
  ['zh', '账上有 7180000 美元', 'an unformatted number'],
])('a slip is found, %s: %s', (locale, text, name) => {
  expect(lint(text, locale).map((slip) => slip.split(':')[0])).toContain(name);
});

test.each<[Written, string]>([
  ['en', 'It was 1,000.6 in H.4.1, “so far”; the Fed’s own.'],
  ['zh', '准备金（reserves）是 7,180 亿美元；“缓冲垫”也一样。H.4.1 周三公布，SOFR 走高。'],
])('what is right passes, %s', (locale, text) => {
  expect(lint(text, locale)).toEqual([]);
});
