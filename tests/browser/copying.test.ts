import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { locales, reference, type Locale } from '../../src/i18n/index.ts';
import { documentOf } from '../support/document.ts';
import { voices } from '../support/story.ts';
import { written } from '../support/plain-text.ts';
import { dist } from './harness/index.ts';
import { visitors } from './harness/visitors.ts';

const visit = visitors();
const home = (locale: Locale) => (locale === reference ? '/' : `/${locale}/`);
const bare = (text: string) => text.replace(/\s+/g, '');

/** Everything on a page, copied by its reader: what lands on the clipboard. */
async function copied(page: Page): Promise<{ readonly plain: string; readonly rich: string }> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { plain, html } = await page.evaluate(async () => {
    getSelection()!.selectAllChildren(document.body);
    document.execCommand('copy');
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item!.getType(type)).text();
    return { plain: await text('text/plain'), html: await text('text/html') };
  });
  return { plain, rich: documentOf(html).body.textContent! };
}

interface Node {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** What assistive technology is given: the texts of the accessibility tree, in their order. */
async function told(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (node: Node | undefined): string =>
    node?.role?.value === 'StaticText' ? (node.name?.value ?? '') : (node?.childIds ?? []).map((id) => textOf(byId.get(id))).join('');
  return textOf(nodes[0]);
}

/** Every paragraph of every step as it was written, its numbers as they are printed. */
const paragraphs = (locale: Locale) =>
  voices.flatMap((voice) => voice[locale].steps).flatMap(({ blocks }) => blocks.map((block) => bare(written(block, locale))));

describe.each(locales)('what a reader takes along, in the language %s', (locale) => {
  it.each(['', 'print/'])('is every sentence at “%s” as it was written, copied plain, copied with its looks, and heard', async (path) => {
    const { page } = await visit(home(locale) + path);
    const sentences = paragraphs(locale);
    expect(sentences.length).toBeGreaterThan(50);
    const { plain, rich } = await copied(page);
    const heard = await told(page);
    for (const [way, text] of Object.entries({ plain, rich, heard })) {
      const all = bare(text);
      expect(
        sentences.filter((one) => !all.includes(one)),
        way,
      ).toEqual([]);
    }
  });
});

/** Every page as it was built. */
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html') && !path.startsWith('email/'));

describe('no page', () => {
  it('has words for ears alone inside a sentence, a heading or a cell', () => {
    expect(pages.length).toBeGreaterThan(50);
    const found = pages.flatMap((path) => {
      const { body } = documentOf(readFileSync(join(dist, path), 'utf8'));
      return Array.from(body.querySelectorAll(':is(p, li, td, th, dd, dt, h1, h2, h3) .unseen')).map((one) => `${path}: ${one.textContent}`);
    });
    expect(found).toEqual([]);
  });
});
