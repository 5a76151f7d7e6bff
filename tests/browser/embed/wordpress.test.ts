import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { story } from '../../support/story.ts';
import { documentOf } from '../../support/document.ts';
import { dist, serve, type Site } from '../harness/index.ts';
import { embedIn, heights, hosting, seen } from './hosting.ts';
import { filteredByWordPress } from './wordpress.ts';

const host = hosting();
const secret = 'aB3dE5fG7h';
/** What the built pages call their site. */
const published = 'http://localhost:4321/';

let simple: Site;
beforeAll(async () => {
  simple = await serve({ root: dist, simple: true });
});
afterAll(() => simple?.close());

/** A WordPress post into which an address was pasted: its page is asked what it offers, and what comes is filtered. */
async function post(site: string, path: string): Promise<{ readonly page: Page; readonly embed: Frame; readonly close: () => Promise<void> }> {
  const page = await (await fetch(site + path)).text();
  const offered = documentOf(page).querySelector('link[type="application/json+oembed"]')!.getAttribute('href')!;
  const { html } = (await (await fetch(offered.replace(published, site))).json()) as { html: string };
  const opened = await host(filteredByWordPress(html.replaceAll(published, site), secret), { width: 700 });
  return { ...opened, embed: await embedIn(opened.page) };
}

const hosts = [
  ['that gives leave to everyone', () => inject('site')],
  ['that knows no such headers', () => simple.url],
] as const;

const first = (chapter: string) => `${chapter}/${story.steps.find((step) => step.chapter === chapter)!.id}`;
const opening = first(story.chapters.at(-1)!.id);

describe.each(hosts)('an address in a WordPress post, from a host %s', (_which, site) => {
  it.each([
    ['the story', '', opening, /^en/],
    ['a step', 's/the-drain/who-paid/', 'the-drain/who-paid', /^en/],
    ['a chapter', 'embed/the-drain/', first('the-drain'), /^en/],
    ['the story in another language', 'zh/', opening, /^zh-(?:CN|Hans)/],
    ['a step in another language', 'zh-hant/s/the-drain/who-paid/', 'the-drain/who-paid', /^zh-(?:HK|Hant)/],
  ])('of %s, is a living embed', async (_what, path, step, lang) => {
    const { page, embed } = await post(site(), path);
    expect(await embed.evaluate(() => [origin, document.documentElement.matches('.live:not(.no-script)')])).toEqual(['null', true]);
    const shown = await seen(embed);
    expect([shown.step, shown.notice]).toEqual([step, '']);
    expect(await embed.evaluate(() => document.documentElement.lang)).toMatch(lang);
    // WordPress gives a frame the height it asks for, up to 1,000 px.
    await expect
      .poll(async () => {
        const { outer, inner } = await heights(embed);
        return outer - Math.min(1000, inner);
      })
      .toBe(0);
    expect(
      await page.evaluate(() => [
        document.documentElement.scrollWidth <= innerWidth,
        getComputedStyle(document.querySelector('blockquote')!).display,
        getComputedStyle(document.querySelector('iframe')!).visibility,
      ]),
    ).toEqual([true, 'none', 'visible']);
  });

  it('goes on by its buttons, and draws what comes', async () => {
    const { embed } = await post(site(), 's/the-drain/who-paid/');
    const before = await seen(embed);
    await embed.locator('[data-go=previous]').click();
    await expect.poll(async () => (await seen(embed)).step).not.toBe(before.step);
    await expect.poll(async () => (await seen(embed)).frame).not.toBe(before.frame);
  });

  it('leads to the story by its links, in the window of the post', async () => {
    const { page, embed } = await post(site(), 's/the-drain/who-paid/');
    const home = (await seen(embed)).home;
    await embed.locator('[data-home]').click();
    await page.waitForURL(home);
    expect(page.context().pages()).toHaveLength(1);
  });
});

/** The first number of the step that an embed shows. */
const number = (embed: Frame) => embed.locator('.here a.num').first();

describe('a number in a WordPress post', () => {
  it('answers where it is, from a host that gives leave to everyone; a source there leads to our own page, which links it', async () => {
    const { page, embed } = await post(inject('site'), 's/the-drain/who-paid/');
    const at = page.url();
    await number(embed).click();
    await embed.waitForSelector('.answer:popover-open');
    expect(await embed.locator('.answer .of').count()).toBeGreaterThan(0);
    expect(page.url()).toBe(at);
    const there = await embed.locator('.answer .on a').evaluate((link) => (link as HTMLAnchorElement).href);
    const source = embed.locator('.answer .sources a').first();
    expect(new URL((await source.getAttribute('href'))!).host).not.toBe(new URL(there).host);
    await source.click();
    await page.waitForURL(there);
  });

  it('leads to its answer, from a host that knows no such headers', async () => {
    const { page, embed } = await post(simple.url, 's/the-drain/who-paid/');
    const there = await number(embed).evaluate((link) => (link as HTMLAnchorElement).href);
    await number(embed).click();
    await page.waitForURL(there);
    expect(page.context().pages()).toHaveLength(1);
  });
});
