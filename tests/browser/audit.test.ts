import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readFacts } from '../../src/facts/read.ts';
import { violations } from './accessible/axe.ts';
import { based } from './harness/index.ts';
import { address, blank, visitors } from './harness/visitors.ts';
import { langs, locales } from '../../src/i18n/index.ts';

const visit = visitors();
const { facts } = readFacts(join(import.meta.dirname, '../..'));

/** How many claims have a verdict. */
const of = (verdict: string) => facts.data.claims.filter((claim) => claim.verdict === verdict).length;

describe('without JavaScript', () => {
  it('every number and term of the story is a link to where its answer is', async () => {
    for (const [path, locale] of [
      ['/', 'en'],
      ['/zh/', 'zh'],
    ] as const) {
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
    expect(of('off-by-factor')).toBeGreaterThan(0);
    expect(await shown.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['verdict']))).toEqual(
      Array(of('off-by-factor')).fill('off-by-factor'),
    );
  });
});

describe('the page of claims', () => {
  it('shows every claim and forecast, keeps the chosen verdict in its address, and finds it again', async () => {
    const { page, problems } = await visit('/claims/');
    expect(await page.locator('.claim:not(.forecast):visible').count()).toBe(facts.data.claims.length);
    expect(await page.locator('.forecast').count()).toBe(facts.data.forecasts.length);
    await page.locator('.tally a[href="#verdict-imprecise"]').click();
    expect(new URL(page.url()).search).toBe('?verdict=imprecise');
    expect(await page.locator('.claim:not(.forecast):visible').count()).toBe(of('imprecise'));
    await page.reload();
    expect(await page.locator('.claim:not(.forecast):visible').count()).toBe(of('imprecise'));
    await page.goBack();
    expect(await page.locator('.claim:not(.forecast):visible').count()).toBe(facts.data.claims.length);
    await page.goto(address('/claims/?verdict=imprecise#nvda-1-99tn'));
    expect(await page.locator('#nvda-1-99tn').isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  it('is whole at the width of a phone, in every language', async () => {
    for (const path of ['/claims/', '/zh/claims/', '/glossary/', '/zh/glossary/']) {
      const { page } = await visit(path, { width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
});

describe('nothing is in the way of assistive technology', () => {
  it.each(['/#the-drain/then-mostly-reserves', '/zh/#the-drain/then-mostly-reserves'])('in an open answer, light and dark: %s', async (path) => {
    const { page } = await visit(path);
    await page.locator('[data-step$="then-mostly-reserves"] a[data-num="parking-low"]').click();
    await page.waitForSelector('.answer:popover-open');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, { include: ['.answer'] }), colorScheme).toEqual([]);
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
    await expect.poll(() => page.url()).toMatch(new RegExp(`${based.path}#the-drain/who-paid$`));
  });
});

describe('for machines', () => {
  it('each page has its address, its pair in the other language, and what it is in the words of schema.org', async () => {
    for (const [path, types] of [
      ['/', ['Article', 'WebSite']],
      ['/zh/claims/', ['BreadcrumbList', 'Dataset', 'ClaimReview']],
      ['/glossary/', ['BreadcrumbList', 'DefinedTermSet']],
    ] as const) {
      const { page, problems } = await visit(path);
      expect(new URL((await page.getAttribute('link[rel=canonical]', 'href'))!).pathname).toBe(path);
      expect(await page.locator('link[rel=alternate][hreflang]').evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).hreflang))).toEqual([
        ...locales.map((locale) => langs[locale]),
        'x-default',
      ]);
      const graph = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as {
        '@context': string;
        '@graph': { '@type': string }[];
      };
      expect(graph['@context']).toBe('https://schema.org');
      expect([...new Set(graph['@graph'].map((thing) => thing['@type']))]).toEqual(types);
      expect(problems).toEqual([]);
    }
  });

  it('claims as data, feeds and a map of the site', async () => {
    const { page } = await visit(blank);
    const get = async (path: string) => (await page.request.get(address(path))).text();
    const { claims, forecasts } = JSON.parse(await get('/claims.json')) as {
      claims: { id: string; record: { value?: number; unit?: string } }[];
      forecasts: unknown[];
    };
    expect([claims.length, forecasts.length]).toEqual([facts.data.claims.length, facts.data.forecasts.length]);
    expect(claims.find(({ id }) => id === 'srf-record')!.record).toMatchObject({ value: 50_350, unit: 'usd', date: '2025-10-31' });
    expect((await get('/claims.csv')).trim().split('\r\n')).toHaveLength(1 + facts.data.claims.length);
    for (const feed of ['/feed.xml', '/zh/feed.xml']) expect(await get(feed)).toMatch(/<rss version="2.0"[^>]*>.*<item>/s);
    const map = await get('/sitemap-0.xml');
    expect(map).toContain('/zh/claims/');
    expect(map).not.toContain('/s/the-drain/');
    expect(await get('/robots.txt')).toContain('sitemap-index.xml');
  });
});
