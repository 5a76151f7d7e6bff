import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { languages, locales, type Locale } from '../../src/i18n/index.ts';
import { browser, type Site } from '../browser/harness/index.ts';
import { bring, pages } from './aside.ts';
import { editorsSite, publishedSite } from './host.ts';
import { all, compared, textOf, type Kept, type Text } from './kept.ts';

interface OfEditor {
  readonly editor: { readonly focus: () => void; readonly read: () => string };
}

let site: Site;
let editors: Site;
beforeAll(async () => {
  [site, editors] = await Promise.all([publishedSite(), editorsSite()]);
});
afterAll(() => Promise.all([site.close(), editors.close()]));

const chapter = 'the-drain';

/** What is on the clipboard after a press on one of the kit's buttons. */
async function copy(locale: Locale, kind: string) {
  const context = await (await browser()).newContext({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${site.url}${languages[locale].path && `${languages[locale].path}/`}newsletter/#${chapter}`);
  await page.locator(`#${chapter} [data-copy="${kind}"]`).click();
  await page.waitForFunction((id) => document.querySelector(`#${id} .done`)!.textContent !== '', chapter);
  return { page, close: () => context.close() };
}

/** What a program is given by “Copy for email” and by a press on paste, and what it then saves. */
async function pasted(name: string, locale: Locale): Promise<{ readonly given: Text; readonly saved: string }> {
  const { page, close } = await copy(locale, 'email');
  try {
    const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]!.getType('text/html')).text());
    const given = textOf(html);
    await page.goto(`${editors.url}${name}/`, { timeout: 120_000 });
    await page.waitForFunction(() => 'editor' in window, undefined, { timeout: 120_000 });
    await page.evaluate(() => (window as unknown as OfEditor).editor.focus());
    // Some take the focus only with their next frame.
    await page.waitForFunction(() => document.activeElement !== document.body);
    await page.keyboard.press('ControlOrMeta+V');
    const read = () => page.evaluate(() => (window as unknown as OfEditor).editor.read());
    await expect.poll(async () => (await read()).includes('/data/corrections/'), { message: `${name} has taken all`, timeout: 60_000 }).toBe(true);
    return { given, saved: await read() };
  } finally {
    await close();
  }
}

/** What each is known to leave out, and why. */
const without: Readonly<Record<string, Partial<Kept>>> = {
  // Its picture is a block, and a link is a mark of text.
  tiptap: { link: 0 },
  // It has headings of one rank, which is none of ours.
  trix: { heading: false },
};

describe.each(locales)('“Copy for email” in the language %s', (locale) => {
  it.each(pages.filter((name) => name !== 'koenig'))('is kept by %s', async (name) => {
    const { given, saved } = await pasted(name, locale);
    expect(given.pictures).toHaveLength(3);
    expect(compared(given, saved)).toEqual({ ...all, ...without[name] });
  });

  it('is kept by Ghost, in what its editor saves and in what it sends of that to the web and by mail', async () => {
    const { given, saved } = await pasted('koenig', locale);
    const { LexicalHTMLRenderer: Renderer } = bring('@tryghost/kg-lexical-html-renderer');
    const { DEFAULT_NODES: nodes } = bring('@tryghost/kg-default-nodes');
    for (const target of ['html', 'email']) {
      const html = await new Renderer({ nodes }).render(saved, {
        target,
        siteUrl: 'https://blog.example/',
        postUrl: 'https://blog.example/post/',
        imageOptimization: {},
      });
      expect(compared(given, html), target).toEqual(all);
    }
  });

  it('is kept by Ghost where a program hands the HTML in', async () => {
    const { page, close } = await copy(locale, 'email');
    const html = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]!.getType('text/html')).text());
    await close();
    const { htmlToLexical } = bring('@tryghost/kg-html-to-lexical');
    const { LexicalHTMLRenderer: Renderer } = bring('@tryghost/kg-lexical-html-renderer');
    const { DEFAULT_NODES: nodes } = bring('@tryghost/kg-default-nodes');
    const rendered = await new Renderer({ nodes }).render(JSON.stringify(htmlToLexical(html)), { target: 'html' });
    expect(compared(textOf(html), rendered)).toEqual(all);
  });
});
