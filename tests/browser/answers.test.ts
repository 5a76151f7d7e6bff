import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { address, visitors } from './harness/visitors.ts';
import { settle } from './reader.ts';

const visit = visitors();

const step = (id: string) => `[data-step="the-drain/${id}"]`;
const peak = `${step('the-line')} a[data-num="peak"]`;

/** The answer that is open: its text and its place. */
async function opened(page: Page) {
  await page.waitForSelector('.answer:popover-open');
  return page.evaluate(() => {
    const panel = document.querySelector<HTMLElement>('.answer')!;
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    return { text: panel.innerText, left, top, right, bottom, width: document.documentElement.clientWidth, height: window.innerHeight, name: panel.ariaLabel, role: panel.role, focused: panel.contains(document.activeElement) };
  });
}

const closed = (page: Page) => page.waitForFunction(() => !document.querySelector('.answer:popover-open'));

/** Opens an answer as a pointer would, wherever the page stands. */
const choose = (page: Page, selector: string) => page.locator(selector).first().dispatchEvent('click');

describe('a number answers where it stands', () => {
  it('by a tap or click: what it is, amount, day, unit, source with its copy, and what the article said', async () => {
    const { page, problems } = await visit('/#the-drain/then-mostly-reserves');
    await page.locator(`${step('then-mostly-reserves')} a[data-num="parking-month-end"]`).click();
    const { text, name, role, focused } = await opened(page);
    expect({ name, role, focused }).toEqual({ name: 'Overnight parking on 31 October 2025, a month-end', role: 'dialog', focused: true });
    expect(text).toContain('$51.8 billion');
    expect(text).toContain('31 October 2025 · US dollars');
    expect(text).toContain('The article says otherwise: another day');
    expect(text).toContain('On 4 November it held $17.0 billion.');
    expect(text).toMatch(/read on 22 November 2026 from/);
    for (const link of await page.locator('.answer .sources a').all()) expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    expect(await page.locator('.answer .on a').getAttribute('href')).toBe('/claims/#rrp-51bn');
    expect(problems).toEqual([]);
  });

  it('in Chinese on the Chinese page', async () => {
    const { page } = await visit('/zh/#the-drain/then-mostly-reserves', { locale: 'zh' });
    await page.locator(`${step('then-mostly-reserves')} a[data-num="parking-month-end"]`).click();
    const { text } = await opened(page);
    expect(text).toContain('518 亿美元');
    expect(text).toContain('原文另有说法：日期不符');
    expect(await page.locator('.answer .on a').getAttribute('href')).toBe('/zh/claims/#rrp-51bn');
  });

  it('with its formula, where it is worked out', async () => {
    const { page } = await visit('/#the-drain/who-paid');
    await choose(page, `${step('who-paid')} a[data-num="out-of-reserves"]`);
    expect((await opened(page)).text).toContain('= $672.8 bn − $207.8 bn');
  });

  it('an observation, from its series', async () => {
    const { page } = await visit('/#the-drain/the-line');
    await choose(page, `${step('the-line')} a[data-num="tga-daily@2025-07-11"]`);
    const { text } = await opened(page);
    expect(text).toContain('$282.4 billion');
    expect(text).toContain('11 July 2025 · US dollars');
  });

  it('in the picture too, by pointer', async () => {
    for (const width of [390, 1440]) {
      const { page } = await visit('/#the-drain/who-paid', { width, height: 844 });
      await settle(page);
      await page.locator('svg[data-figure] [data-num*="@"]').first().click();
      const { text, left, right, width: inner } = await opened(page);
      expect(text).toContain('29 October 2025');
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(inner);
    }
  });

  it('and so does a term', async () => {
    const { page } = await visit('/#the-drain/the-line');
    await choose(page, `${step('the-line')} a[data-term="tga"]`);
    const { text } = await opened(page);
    expect(text).toContain('The US government’s current account at the Fed.');
    expect(await page.locator('.answer .on a').getAttribute('href')).toBe('/glossary/#tga');
  });
});

describe('by keyboard', () => {
  it('the answer comes with the focus, Enter goes into it, Escape gives the focus back and lets it rest', async () => {
    const { page } = await visit('/#the-drain/the-line');
    await page.locator(`${step('the-line')} a[data-num="tga-daily@2025-07-11"]`).first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect((await opened(page)).focused).toBe(false);
    await page.keyboard.press('Escape');
    await closed(page);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.answer:popover-open')?.contains(document.activeElement));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.answer') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['num'])).toBe('tga-daily@2025-07-11');
    await page.waitForTimeout(300);
    expect(await page.locator('.answer:popover-open').count()).toBe(0);
  });

  it('a press outside closes it, a press on the number closes it too', async () => {
    const { page } = await visit('/#the-drain/the-line', { width: 1440, height: 900 });
    await page.locator(peak).click();
    await opened(page);
    await page.mouse.click(700, 880);
    await closed(page);
    await page.locator(peak).click();
    await opened(page);
    await page.locator(peak).click();
    await closed(page);
    await page.waitForTimeout(300);
    expect(await page.locator('.answer:popover-open').count()).toBe(0);
  });
});

describe('the answer stays inside the window', () => {
  for (const [width, height, what] of [[320, 568, 'a narrow phone'], [390, 844, 'a phone'], [320, 256, 'a desk enlarged to 400%'], [768, 1024, 'a tablet'], [1440, 900, 'a desk']] as const) {
    for (const anchored of [true, false]) {
      it(`on ${what}, ${anchored ? 'anchored by style' : 'measured, where the browser cannot anchor'}`, async () => {
        const { page, context } = await visit('/404.html', { width, height });
        if (!anchored) await context.addInitScript(() => { const known = CSS.supports.bind(CSS); CSS.supports = (...args: string[]) => (args[0]!.startsWith('position-area') ? false : known(...(args as [string]))); });
        await page.goto(address('/#the-drain/a-planned-refill'));
        await settle(page);
        for (const id of ['debt-limit-law', 'refill-target', 'share-before-first-close', 'first-day-fall']) {
          await choose(page, `${step('a-planned-refill')} a[data-num="${id}"]`);
          const { left, top, right, bottom, width: inner, height: tall } = await opened(page);
          expect(Math.min(left, top), id).toBeGreaterThanOrEqual(0);
          expect(right, id).toBeLessThanOrEqual(inner);
          expect(bottom, id).toBeLessThanOrEqual(tall + 0.5);
          expect(right - left, id).toBeGreaterThan(200);
          await page.keyboard.press('Escape');
          await closed(page);
        }
      });
    }
  }

  it('and moves nothing on the page', async () => {
    const { page } = await visit('/#the-drain/the-line', { width: 390, height: 844 });
    const places = () => page.evaluate(() => [scrollY, document.documentElement.scrollHeight, document.documentElement.scrollWidth, ...[...document.querySelectorAll('[data-step]')].map((s) => s.getBoundingClientRect().top)]);
    const before = await places();
    await choose(page, peak);
    await opened(page);
    expect(await places()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

describe('the mark “the article says otherwise”', () => {
  it('stands at the numbers whose claim differs in fact, is seen, and is said', async () => {
    const { page } = await visit('/');
    const marked = page.locator('[data-step] a[data-otherwise]');
    expect(await marked.count()).toBeGreaterThan(10);
    for (const one of await marked.all()) expect(await one.textContent()).toMatch(/\(the article says otherwise\)$/);
    const drawn = await marked.first().evaluate((one) => {
      const { width, height, maskImage } = getComputedStyle(one, '::after');
      return { wide: Number.parseFloat(width), high: Number.parseFloat(height), masked: maskImage.startsWith('url(') };
    });
    expect(drawn.wide).toBeGreaterThan(5);
    expect(drawn.high).toBeGreaterThan(5);
    expect(drawn.masked).toBe(true);
    expect(await page.locator('[data-step] a[data-num="tga-daily@2025-07-11"][data-otherwise]').count()).toBe(0);
  });
});

describe('without JavaScript', () => {
  it('every number and term of the story is a link to where its answer stands', async () => {
    for (const [path, locale] of [['/', 'en'], ['/zh/', 'zh']] as const) {
      const { page } = await visit(path, { javaScriptEnabled: false, locale });
      const hrefs = await page.$$eval('a[data-num], a[data-term], a[data-claim]', (links) => [...new Set(links.map((link) => link.getAttribute('href')!))]);
      const ids = new Map<string, Set<string>>();
      for (const to of ['claims/', 'glossary/']) {
        await page.goto(address(path + to));
        ids.set(path + to, new Set(await page.$$eval('[id]', (all) => all.map(({ id }) => id))));
      }
      const lost = hrefs.filter((href) => {
        const [to = '', id = ''] = href.split('#');
        return !ids.get(to)?.has(id);
      });
      expect(lost).toEqual([]);
    }
  });

  it('a verdict’s claims can be seen alone', async () => {
    const { page } = await visit('/claims/', { javaScriptEnabled: false });
    await page.locator('.tally a[href="#verdict-off-by-factor"]').click();
    const shown = page.locator('.claim:not(.forecast):visible');
    expect(await shown.count()).toBe(2);
    expect(await shown.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['verdict']))).toEqual(['off-by-factor', 'off-by-factor']);
  });
});

describe('the page of claims', () => {
  it('shows every claim and forecast, keeps the chosen verdict in its address, and finds it again', async () => {
    const { page, problems } = await visit('/claims/');
    expect(await page.locator('.claim:not(.forecast):visible').count()).toBe(58);
    expect(await page.locator('.forecast').count()).toBe(15);
    await page.locator('.tally a[href="#verdict-imprecise"]').click();
    expect(new URL(page.url()).search).toBe('?verdict=imprecise');
    expect(await page.locator('.claim:not(.forecast):visible').count()).toBe(14);
    await page.reload();
    expect(await page.locator('.claim:not(.forecast):visible').count()).toBe(14);
    await page.goBack();
    expect(await page.locator('.claim:not(.forecast):visible').count()).toBe(58);
    await page.goto(address('/claims/?verdict=imprecise#nvda-1-99tn'));
    expect(await page.locator('#nvda-1-99tn').isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  it('is whole at the width of a phone, in both languages', async () => {
    for (const path of ['/claims/', '/zh/claims/', '/glossary/', '/zh/glossary/']) {
      const { page } = await visit(path, { width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});

describe('sharing', () => {
  it('the sharing address of a step carries its card and words, and goes on to the step', async () => {
    const { page } = await visit('/s/the-drain/who-paid/', { javaScriptEnabled: false });
    await page.waitForURL('**/#the-drain/who-paid');
    const html = await (await page.request.get(address('/s/the-drain/who-paid/'))).text();
    const meta = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
    expect(meta('og:title')).toBe('Who paid? · Everything Sold Off');
    expect(meta('og:description')).toContain('$673 billion');
    expect(meta('twitter:card')).toBe('summary_large_image');
    const image = new URL(meta('og:image')!);
    expect((await page.request.get(address(image.pathname))).headers()['content-type']).toBe('image/png');
    expect(html).toContain('<a href="/#the-drain/who-paid">');
  });

  it('works below a base path', async () => {
    const { page } = await visit('/s/the-drain/who-paid/', { javaScriptEnabled: false }, 'based');
    await page.waitForURL('**/anything/#the-drain/who-paid');
  });
});

describe('for machines', () => {
  it('each page has its address, its pair in the other language, and what it is in the words of schema.org', async () => {
    for (const [path, types] of [['/', ['Article', 'WebSite']], ['/zh/claims/', ['BreadcrumbList', 'Dataset', 'ClaimReview']], ['/glossary/', ['BreadcrumbList', 'DefinedTermSet']]] as const) {
      const { page, problems } = await visit(path);
      expect(new URL((await page.getAttribute('link[rel=canonical]', 'href'))!).pathname).toBe(path);
      expect(await page.locator('link[rel=alternate][hreflang]').evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).hreflang))).toEqual(['en', 'zh-Hans', 'x-default']);
      const graph = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as { '@context': string; '@graph': { '@type': string }[] };
      expect(graph['@context']).toBe('https://schema.org');
      expect([...new Set(graph['@graph'].map((thing) => thing['@type']))]).toEqual(types);
      expect(problems).toEqual([]);
    }
  });

  it('claims as data, feeds and a map of the site', async () => {
    const { page } = await visit('/404.html');
    const get = async (path: string) => (await page.request.get(address(path))).text();
    const { claims, forecasts } = JSON.parse(await get('/claims.json')) as { claims: { id: string; record: { value?: number; unit?: string } }[]; forecasts: unknown[] };
    expect([claims.length, forecasts.length]).toEqual([58, 15]);
    expect(claims.find(({ id }) => id === 'srf-record')!.record).toMatchObject({ value: 50_350, unit: 'usd', date: '2025-10-31' });
    expect((await get('/claims.csv')).trim().split('\r\n')).toHaveLength(59);
    for (const feed of ['/feed.xml', '/zh/feed.xml']) expect(await get(feed)).toMatch(/<rss version="2.0">.*<item>/s);
    const map = await get('/sitemap-0.xml');
    expect(map).toContain('/zh/claims/');
    expect(map).not.toContain('/s/the-drain/');
    expect(await get('/robots.txt')).toContain('sitemap-index.xml');
  });
});
