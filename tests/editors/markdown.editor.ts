import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { languages, locales } from '../../src/i18n/index.ts';
import { dist } from '../browser/harness/index.ts';
import { documentOf } from '../support/document.ts';
import { story } from '../support/story.ts';
import { bring } from './aside.ts';
import { bare, textOf } from './kept.ts';

/** Readers of Markdown, each as its makers set it up: the one of Ghost's Markdown card is the last. */
const readers: Readonly<Record<string, (markdown: string) => string>> = {
  marked: (text) => bring('marked').marked.parse(text),
  'markdown-it': (text) => new (bring('markdown-it').default ?? bring('markdown-it'))().render(text),
  commonmark: (text) => new (bring('commonmark').HtmlRenderer)().render(new (bring('commonmark').Parser)().parse(text)),
  showdown: (text) => new (bring('showdown').Converter)().makeHtml(text),
  Ghost: (text) => bring('@tryghost/kg-markdown-html-renderer').render(text),
};

describe.each(locales)('“Copy Markdown” in the language %s', (locale) => {
  const kit = documentOf(readFileSync(join(dist, languages[locale].path, 'newsletter/index.html'), 'utf8'));

  it.each(Object.keys(readers))('says in %s what the rich copy says', (name) => {
    for (const { id } of story.chapters) {
      const section = kit.getElementById(id)!;
      const rich = documentOf(`<!doctype html><html><body>${section.querySelector('template[data-rich]')!.innerHTML}</body></html>`);
      const pictures = textOf(rich.body.innerHTML).pictures.map(({ src, alt, link }) => ({ src, alt: alt.replaceAll('$', 'USD '), link }));
      for (const caption of [...rich.querySelectorAll('figcaption')]) caption.remove();
      const html = readers[name]!(section.querySelector('[data-text="markdown"]')!.textContent!);
      const read = textOf(html);
      expect(
        read.pictures.map(({ src, alt, link }) => ({ src, alt, link })),
        id,
      ).toEqual(pictures);
      expect(read.words, id).toBe(bare(rich.body.textContent));
      expect(read.heading, id).toBe(bare(rich.querySelector('h2')!.textContent));
      expect(read.rule, id).toBe(true);
    }
  });
});
