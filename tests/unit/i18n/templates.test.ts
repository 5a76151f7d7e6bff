import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../../src');
const templates = globSync('**/*.astro', { cwd: src })
  .filter((file) => !file.startsWith('pages/gallery/'))
  .sort();

/** Names of file formats and styles of citing: the same in every language. */
const names = /^(?:JSON|CSV|APA|BibTeX|RIS|Markdown|datapackage\.json)\b/;

/** A template without its script, comments, styles and what braces hold: what is left between tags is text. */
function markupOf(source: string): string {
  let markup = source
    .replace(/^---[^]*?\n---\n/, '')
    .replace(/<!--[^]*?-->|<script\b[^>]*\/>/g, '')
    .replace(/<(script|style)\b[^]*?<\/\1>/g, '');
  for (let before = ''; before !== markup;) [before, markup] = [markup, markup.replace(/\{[^{}]*\}/g, '\u00b7')];
  return markup;
}

test('no template says a word by itself: all words are a language’s own', () => {
  expect(templates.length).toBeGreaterThan(50);
  const said = templates.flatMap((file) => {
    const markup = markupOf(readFileSync(join(src, file), 'utf8'));
    const texts = markup
      .replace(/<[^>]*>/g, '\u0000')
      .split('\u0000')
      .map((text) => text.trim())
      .filter((text) => /\p{L}{2,}/u.test(text));
    const named = [...markup.matchAll(/\s(?:alt|title|aria-label|placeholder)="([^"]*\p{L}{2,}[^"]*)"/gu)].map(([, text]) => text!);
    return [...texts, ...named].filter((text) => !names.test(text)).map((text) => `${file}: ${text.slice(0, 60)}`);
  });
  expect(said).toEqual([]);
});
