import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { locales } from '../../src/i18n/index.ts';
import { home } from '../support/languages.ts';
import { story, voices } from '../support/story.ts';
import { visitors } from './harness/visitors.ts';

const visit = visitors();
const { resolve } = createRequire(import.meta.url);
const script = (name: string) => readFileSync(resolve(`@mozilla/readability/${name}`), 'utf8');
/** Firefox's own reader mode, as a text that a page can run. */
const readability = `${script('Readability.js')};${script('Readability-readerable.js')}`;

/** What a reader mode makes of a page: whether it offers itself, and the text it leaves, without its spaces. */
async function read(
  page: Page,
): Promise<{ readonly offered: boolean; readonly text: string; readonly paragraphs: Readonly<Record<string, readonly string[]>> }> {
  return page.evaluate((source) => {
    const [Reader, readerable] = new Function('module', `${source}; return [Readability, isProbablyReaderable]`)({}) as [
      new (document: Document) => { parse(): { textContent: string } | null },
      (document: Document) => boolean,
    ];
    const bare = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');
    const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => [
      step.dataset['step']!,
      [...step.querySelectorAll(':is(h2, h3), p:not(.source)')].filter((one) => !one.closest('.chapter, noscript')).map((one) => bare(one.textContent)),
    ]);
    return {
      offered: readerable(document),
      text: bare(new Reader(document.cloneNode(true) as Document).parse()?.textContent),
      paragraphs: Object.fromEntries(paragraphs),
    };
  }, readability);
}

/** Steps of which a reader mode loses a paragraph or the title. */
const lostOf = ({ text, paragraphs }: Awaited<ReturnType<typeof read>>, addresses: readonly string[]) =>
  addresses.filter((address) => !(paragraphs[address] ?? ['']).every((one) => one !== '' && text.includes(one)));

const addresses = story.steps.map(({ chapter, id }) => `${chapter}/${id}`);

describe.each(locales)('a reader mode, in the language %s', (locale) => {
  it.each(['', 'print/'])('offers the story at “%s” and keeps every paragraph of every step', async (path) => {
    const { page } = await visit(home(locale) + path);
    const made = await read(page);
    // Each step has as many paragraphs as were written, under its title.
    for (const { id, blocks } of voices.flatMap((voice) => voice[locale].steps)) {
      const address = addresses.find((one) => one.endsWith(`/${id}`))!;
      expect(made.paragraphs[address]?.length, address).toBeGreaterThanOrEqual(blocks.length + 1);
    }
    expect(lostOf(made, addresses)).toEqual([]);
    expect(made.offered).toBe(true);
  });

  it('keeps every step of every embed', async () => {
    for (const { id } of story.chapters) {
      const { page } = await visit(`${home(locale)}embed/${id}/`);
      const made = await read(page);
      expect(
        lostOf(
          made,
          addresses.filter((one) => one.startsWith(`${id}/`)),
        ),
      ).toEqual([]);
      expect(made.offered, id).toBe(true);
    }
  });

  it('offers the short version, with every chapter’s conclusion', async () => {
    const { page } = await visit(`${home(locale)}short/`);
    const { offered, text } = await read(page);
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('.pair section > p:first-of-type')].map((one) => one.textContent!.replace(/\s+/g, '')),
    );
    expect(bare.length).toBe(story.chapters.length);
    expect(bare.filter((one) => !text.includes(one))).toEqual([]);
    expect(offered).toBe(true);
  });
});
