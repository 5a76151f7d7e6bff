import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { root } from '../support/observed.ts';
import { story, voices } from '../support/story.ts';
import { violations } from './accessible/axe.ts';
import { based } from './harness/index.ts';
import { address, blank, visitors } from './harness/visitors.ts';
import { inverted } from './newsletter/inverted.ts';

const visit = visitors();
const built = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
const kits = [
  ['/newsletter/', 'en'],
  ['/zh/newsletter/', 'zh'],
] as const;

/** What the clipboard holds, as an editor and a plain field take it. */
async function pasted(page: Page, at: Page | Frame = page): Promise<{ html: string; text: string }> {
  const waiting = await at.evaluateHandle(() => ({
    taken: new Promise<{ html: string; text: string }>((resolve) => {
      const take = (event: ClipboardEvent): void => {
        event.preventDefault();
        resolve({ html: event.clipboardData!.getData('text/html'), text: event.clipboardData!.getData('text/plain') });
      };
      document.addEventListener('paste', take, { once: true });
    }),
  }));
  await page.keyboard.press('ControlOrMeta+V');
  return waiting.evaluate(({ taken }) => taken);
}

const shown = (page: Page) => page.locator('.kit:visible').evaluateAll((all) => all.map(({ id }) => id));

describe('the kit', () => {
  it.each(kits)('%s shows one chapter at a time, chosen by its address, without a script too', async (path, locale) => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, problems } = await visit(path, { locale, javaScriptEnabled });
      // The chapter that tells the whole in a picture.
      expect(await shown(page)).toEqual([(await page.locator('.kit-chapters a').first().getAttribute('href'))!.slice(1)]);
      expect(await page.locator('.kit-chapters a').count()).toBe(story.chapters.length);
      await page.locator('.kit-chapters a[href="#the-drain"]').click();
      expect(await shown(page)).toEqual(['the-drain']);
      expect(new URL(page.url()).hash).toBe('#the-drain');
      expect(await page.locator('#the-drain .copying').isVisible()).toBe(javaScriptEnabled);
      await page.goto(address(`${path}#the-spark`));
      await page.reload();
      expect(await shown(page)).toEqual(['the-spark']);
      if (javaScriptEnabled) expect(await page.locator('.kit-chapters a[aria-current]').getAttribute('href')).toBe('#the-spark');
      for (const href of await page.locator('#the-spark .tools a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
        expect((await page.request.head(href)).status(), href).toBe(200);
      }
      expect(problems).toEqual([]);
    }
  });

  it.each(kits)('%s copies a chapter as rich text, HTML, Markdown and embed code', async (path, locale) => {
    const { page, problems } = await visit(`${path}#the-drain`, { locale });
    const copy = async (kind: string) => {
      await page.locator(`#the-drain [data-copy="${kind}"]`).click();
      await page.waitForFunction(() => document.querySelector('#the-drain .done')!.textContent !== '');
      return pasted(page);
    };
    const { html, text } = await copy('email');
    const { title } = voices[2]![locale];
    expect(html).toMatch(new RegExp(`<h2[^>]*>${title}</h2>`));
    // A picture in a paragraph is dropped by some editors, and a figure's link by others.
    expect([
      ...html.matchAll(
        /<figure[^>]*><a href="(http[^"]+)"[^>]*><img [^>]*alt="[^"]+"[^>]*><\/a><figcaption[^>]*><a href="\1"[^>]*>[^<]+<\/a><\/figcaption><\/figure>/g,
      ),
    ]).toHaveLength(3);
    expect(html).not.toMatch(/<p[^>]*>(?:(?!<\/p>).)*<img/s);
    expect([...html.matchAll(/<a href="http[^"]+\/s\/the-drain\/[a-z-]+\/"[^>]*><img src="http[^"]+\/email\/pictures\//g)]).toHaveLength(3);
    // On the clipboard its lines are whole: what takes it breaks them itself.
    expect(text.replace(/\s+/g, '')).toBe(built(`email/${locale}/the-drain.txt`).replace(/\s+/g, ''));
    // Somebody else's page keeps its looks and its first heading.
    const fragment = (await copy('html')).text;
    expect(fragment).not.toMatch(/<(?:!doctype|html|head|body|style|title|meta|h1)\b/i);
    expect(built(`email/${locale}/the-drain.html`).replaceAll('h1', 'h2')).toContain(fragment);
    expect([...fragment.matchAll(/<img /g)]).toHaveLength(3);
    expect((await copy('markdown')).text).toContain(`## ${title}\n\n**`);
    expect((await copy('embed')).text).toContain('<money-story chapter="the-drain"');
    for (const kind of ['subject', 'preheader', 'quote', 'address'])
      expect((await copy(kind)).text).toBe(await page.locator(`#the-drain [data-text="${kind}"]`).textContent());
    expect((await copy('address')).text).toMatch(/\/the-drain\/$/);
    expect((await copy('credit')).text).toMatch(/CC BY 4\.0$/);
    expect((await copy('caption')).text).toBe(await page.locator('#the-drain [data-text="caption"]').textContent());
    expect(problems).toEqual([]);
  });

  it('copies inside a frame, where the newer clipboard is closed', async () => {
    const { page } = await visit(blank);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src, width: 900, height: 700, allow: "clipboard-write 'none'" });
      document.body.replaceChildren(frame);
    }, address('/newsletter/#the-drain'));
    await page.frameLocator('iframe').locator('#the-drain [data-copy="email"]').click();
    await page.frameLocator('iframe').locator('#the-drain .done').getByText('Copied').waitFor();
    const { html, text } = await pasted(page, page.frames()[1]!);
    expect(html).toContain('The drain</h2>');
    expect(html).toContain('<img');
    expect(text.replace(/\s+/g, '')).toBe(built('email/en/the-drain.txt').replace(/\s+/g, ''));
  });

  it('previews the mail as on a desktop, on a phone and with images off, under any base', async () => {
    const { page } = await visit('/newsletter/#the-drain', { width: 1440, height: 900 }, 'based');
    const looks = async (name: string) => {
      await page.locator(`label[for="the-drain-${name}"]`).click();
      const frame = page.locator(`#the-drain iframe.${name}`);
      expect(await frame.isVisible()).toBe(true);
      const inside = frame.contentFrame();
      await inside.locator('h1').waitFor();
      await inside.locator('img').last().waitFor({ state: 'attached' });
      return { width: (await frame.boundingBox())!.width, image: inside.locator('img').first() };
    };
    const desktop = await looks('desktop');
    expect(desktop.width).toBeGreaterThanOrEqual(600);
    expect(await desktop.image.getAttribute('src')).toContain(`${based.path}email/pictures/`);
    expect((await desktop.image.boundingBox())!.width).toBe(560);
    expect((await page.request.get(new URL((await desktop.image.getAttribute('src'))!, page.url()).href)).status()).toBe(200);
    expect((await looks('phone')).width).toBe(320);
    expect(await (await looks('off')).image.getAttribute('src')).toBeNull();
  });

  it.each(kits)('%s holds nothing that is in the way of assistive technology, and fits a phone', async (path, locale) => {
    const { page } = await visit(`${path}#the-drain`, { locale, width: 320, height: 700 });
    await page.locator('#the-drain summary').click();
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      expect(await violations(page), theme).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('a mail', () => {
  it.each([
    ['en', 'the-drain'],
    ['zh', 'the-release'],
  ] as const)('%s/%s fits 600 and 320 pixels with images on and off, and stays legible in inverted colours', async (locale, chapter) => {
    for (const width of [600, 320]) {
      for (const look of ['preview', 'images-off']) {
        const { page, problems } = await visit(`/email/${locale}/${chapter}.${look}.html`, { width, locale });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${look} at ${width}`).toBe(width);
        for (const theme of ['as sent', 'inverted'] as const) {
          const { lowest, pictures } = await page.evaluate(inverted, theme === 'inverted');
          expect(lowest, `${look}, ${theme}`).toBeGreaterThanOrEqual(4.5);
          expect(pictures.every((loaded) => loaded === (look === 'preview'))).toBe(true);
        }
        expect(problems).toEqual([]);
      }
    }
  });
});
