import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dist, filesIn } from './built.ts';

const files = filesIn('', /./);

/** What nobody is to read: a text that was to be filled, and values that are none. */
const unmade = /\{[^{}\n]{0,80}\}|\bundefined\b|\bNaN\b|\[object /g;

/** Records in BibTeX, whose grammar is braces; what is in them is read in other files too. */
const bibtex = /@misc\{[^]*?\n\}/g;

/** What people meet of a file, in pieces: text and the attributes that are read out or copied; strings of data; text of office files. */
function texts(file: string): readonly string[] {
  const read = () => readFileSync(join(dist, file), 'utf8');
  if (/\.(?:html|svg|xml)$/.test(file)) return marked(read());
  if (/\.(?:txt|md|csv|vtt|eml|bib|ris)$/.test(file)) return [read()];
  // Some data hold markup, to be copied.
  if (/\.(?:json|webmanifest)$/.test(file)) return strings(JSON.parse(read())).flatMap((text) => (/^<\w/.test(text) ? marked(text) : [text]));
  if (/\.(?:pptx|xlsx)$/.test(file))
    return Object.entries(unzipSync(readFileSync(join(dist, file))))
      .filter(([name]) => name.endsWith('.xml'))
      .flatMap(([, bytes]) => marked(strFromU8(bytes)));
  return [];
}

/** Markup without scripts and styles: what stands between tags, and what is in attributes of words. */
function marked(source: string): readonly string[] {
  const data = [...source.matchAll(/<script[^>]*type="application\/(?:ld\+)?json"[^>]*>([^]*?)<\/script>/g)].flatMap(([, json]) => strings(JSON.parse(json!)));
  const open = source.replace(/<(script|style)\b[^]*?<\/\1>/g, '').replace(/<!--[^]*?-->/g, '');
  const words = [...open.matchAll(/\b(?:alt|title|content|aria-label|placeholder|value|descr)="([^"]*)"/g)].map(([, words]) => words!);
  return [...data, ...words, open.replace(/<[^>]*>/g, '\n')];
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('nothing that a reader meets is left to be filled', () => {
  const kinds = [...new Set(files.map((file) => /\.\w+$/.exec(file)?.[0] ?? ''))].filter((kind) => files.some((file) => file.endsWith(kind) && readable(file)));

  it('in pages, mails, pictures, data and files for a class, all of which are read', () => {
    expect(kinds).toEqual(expect.arrayContaining(['.html', '.txt', '.eml', '.json', '.csv', '.svg', '.pptx', '.xlsx']));
  });

  it.each(kinds.map((kind) => [kind]))('in any %s', (kind) => {
    const met = files
      .filter((file) => file.endsWith(kind))
      .flatMap((file) =>
        texts(file).flatMap((text) =>
          [...text.replaceAll(bibtex, '').matchAll(unmade)].map(
            ({ 0: found, index }) => `${file}: …${text.slice(Math.max(0, index - 30), index + found.length + 30).replace(/\s+/g, ' ')}…`,
          ),
        ),
      );
    expect(met).toEqual([]);
  });
});

describe('what is looked for', () => {
  it('is found where it is, and not in what browsers alone read', () => {
    expect(marked('<p title="{a}">b {c}</p><script>{d}</script><style>e{f}</style>').flatMap((text) => text.match(unmade) ?? [])).toEqual(['{a}', '{c}']);
    expect(strings({ a: ['NaN', { b: '[object Object]' }], c: 1 }).flatMap((text) => text.match(unmade) ?? [])).toEqual(['NaN', '[object ']);
    expect('the word undefinedness, a set {1,2\n3}'.match(unmade)).toBe(null);
  });
});

function readable(file: string): boolean {
  return /\.(?:html|svg|xml|txt|md|csv|vtt|eml|bib|ris|json|webmanifest|pptx|xlsx)$/.test(file);
}
