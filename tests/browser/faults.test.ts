import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { story } from '../support/story.ts';
import { address, blank, visitors } from './harness/visitors.ts';
import { arrive, look, settled } from './reader.ts';

const visit = visitors();

const own = (problems: readonly string[]) => problems.filter((problem) => /exception|console/.test(problem) && !/Failed to load resource|ERR_/.test(problem));
const goTo = (page: Page, step: string) => page.evaluate((hash) => void (location.hash = hash), `#${step}`);

describe('when something fails', () => {
  it('a figure that does not come leaves the rest alone, and is there when the reader asks again', async () => {
    const { page, problems } = await visit(blank, { fresh: true });
    let asked = 0;
    await page.route(/_astro\/corridor\./, (route) => ((asked += 1), route.abort()));
    await page.goto(address('/'));
    await page.waitForSelector('html.live');
    const at = story.steps.find(({ figure }) => figure === 'corridor')!;
    const line = page.locator('[data-lost]');
    await goTo(page, `${at.chapter}/${at.id}`);
    await line.waitFor({ state: 'visible' });
    // It is not asked for at every turn of the wheel.
    const before = asked;
    for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, turn % 2 ? 10 : -10);
    await page.waitForTimeout(200);
    expect(asked - before).toBeLessThan(3);
    // Elsewhere all is well.
    await goTo(page, 'the-drain/the-line');
    expect((await settled(page)).cue).toBe('the-drain/the-line@1.000');
    expect(await line.isVisible()).toBe(false);
    await goTo(page, `${at.chapter}/${at.id}`);
    await line.waitFor({ state: 'visible' });
    await page.unroute(/_astro\/corridor\./);
    await line.locator('button').click();
    // Where the browser remembers that a script failed, the page comes anew.
    await page.waitForFunction((cue) => document.querySelector('svg[data-figure]')?.getAttribute('data-cue') === cue, `${at.chapter}/${at.id}@1.000`);
    expect((await settled(page)).cue).toBe(`${at.chapter}/${at.id}@1.000`);
    expect(await line.isVisible()).toBe(false);
    expect(own(problems)).toEqual([]);
  });

  for (const [what, path] of [
    ['an embed', '/embed/the-price-of-cash/'],
    ['the slides', '/present/#the-price-of-cash/one-night'],
    ['the console', '/present/console/#the-price-of-cash/one-night'],
  ] as const) {
    it(`a figure that does not come to ${what} is offered again, and the words go on`, async () => {
      const { page, problems } = await visit(blank, { reducedMotion: true, fresh: true });
      await page.route(/_astro\/corridor\./, (route) => route.abort());
      await page.goto(address(path));
      // The console says it for each of its pictures.
      const lines = page.locator('[data-lost]:visible');
      const at = story.steps.find(({ figure }) => figure === 'corridor')!;
      const shows = (step: string) => page.waitForFunction((cue) => document.querySelector('.canvas svg')?.getAttribute('data-cue') === cue, `${step}@1.000`);
      await page.evaluate((hash) => void (location.hash = hash), `#${at.chapter}/${at.id}`);
      await lines.first().waitFor();
      expect(await page.locator(`[data-step="${at.chapter}/${at.id}"] h2`).isVisible()).toBe(true);
      await page.unroute(/_astro\/corridor\./);
      // Where the browser remembers that a script failed, the page comes anew, and with it all of them.
      await lines.first().locator('button').click();
      await shows(`${at.chapter}/${at.id}`);
      if (await lines.count()) await lines.first().locator('button').click();
      await expect.poll(() => lines.count()).toBe(0);
      expect(own(problems)).toEqual([]);
    });
  }

  it('an interactive that does not come is offered again', async () => {
    const { page, problems } = await visit(blank, { fresh: true });
    await page.route(/_astro\/piles\./, (route) => route.abort());
    await page.goto(address('/'));
    await page.waitForSelector('html.live');
    await goTo(page, 'pipes-or-prices/which-pile');
    await page.locator('[data-lost]').waitFor({ state: 'visible' });
    await page.unroute(/_astro\/piles\./);
    await page.locator('[data-lost] button').click();
    await page.waitForSelector('.piles:not([hidden])');
    await page.locator('[data-lost]').waitFor({ state: 'hidden' });
    expect(own(problems)).toEqual([]);
  });

  for (const [where, path] of [
    ['the story', '/#the-spark/what-else'],
    ['an embed', '/embed/pipes-or-prices/#pipes-or-prices/which-pile'],
    ['the slides', '/present/#pipes-or-prices/which-pile'],
  ] as const) {
    it(`cards whose figure comes late to ${where} are there once`, async () => {
      const { page, problems } = await visit(blank, { reducedMotion: true, fresh: true });
      const cards = page.locator('.piles');
      await page.route(/_astro\/sorting\./, (route) => page.waitForFunction(() => location.hash.endsWith('/which-pile')).then(() => route.continue()));
      const asked = page.waitForRequest(/_astro\/sorting\./);
      await page.goto(address(path));
      await asked;
      await goTo(page, 'pipes-or-prices/which-pile');
      await page.waitForSelector('.piles:not([hidden])');
      // Who goes on and comes back asks for what is missing again.
      for (const step of ['not-2008', 'which-pile']) await goTo(page, `pipes-or-prices/${step}`);
      await page.locator('.piles:not([hidden]) .piles-card').first().click();
      await page.waitForSelector('.piles-card[aria-label$=": plumbing, it reverses"]');
      expect(await cards.count()).toBe(1);
      expect(await page.locator('[data-lost]').isVisible()).toBe(false);
      expect(own(problems)).toEqual([]);
    });
  }

  it('without fonts, pictures, storage and clipboard every step is still drawn as it should be', async () => {
    const { page, context, problems } = await visit(blank);
    await context.route(/\.(?:woff2|png|svg)$/, (route) => route.abort());
    await page.addInitScript(() => {
      const denied = {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, denied);
      Object.defineProperty(window, 'caches', { get: () => undefined });
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
    });
    for (const step of ['the-drain/who-paid', 'the-release/it-worked']) expect((await arrive(page, address(`/#${step}`))).cue).toBe(`${step}@1.000`);
    for (const path of ['/teach/', '/present/#the-drain/the-line', '/present/console/', '/claims/', '/glossary/', '/embed/the-drain/']) {
      await page.goto('about:blank');
      await page.goto(address(path));
      await page.waitForTimeout(100);
    }
    expect(own(problems)).toEqual([]);
  });

  it('a browser that refuses observers only later still shows every step', async () => {
    const { page, problems } = await visit(blank, { reducedMotion: true });
    await page.addInitScript(() => {
      let left = 60;
      for (const name of ['IntersectionObserver', 'ResizeObserver'] as const) {
        const Own = window[name] as unknown as new (...given: unknown[]) => object;
        const Refused = function (...given: unknown[]) {
          if ((left -= 1) < 0) throw new DOMException('The operation is insecure.', 'SecurityError');
          return new Own(...given);
        };
        Object.defineProperty(window, name, { configurable: true, writable: true, value: Refused });
      }
      Object.assign(window, { refused: () => left < 0 });
    });
    await page.goto(address('/'));
    await page.waitForSelector('html.live');
    // Whatever changes the size of steps has them observed anew.
    for (const [size, step] of [
      ['150%', 'the-drain/the-line'],
      ['', 'the-drain/who-paid'],
      ['80%', 'the-release/it-worked'],
    ] as const) {
      await page.evaluate((to) => void (document.documentElement.style.fontSize = to), size);
      await page.setViewportSize({ width: size ? 390 : 1280, height: 800 });
      await goTo(page, step);
      await page.waitForFunction((cue) => document.querySelector('svg[data-figure]')?.getAttribute('data-cue') === cue, `${step}@1.000`);
    }
    expect(await page.evaluate(() => (window as unknown as { refused: () => boolean }).refused())).toBe(true);
    expect(own(problems)).toEqual([]);
  });

  it('clock and time zone change nothing that is drawn or said', async () => {
    const { context } = await visit(blank);
    const shown = await Promise.all(
      (
        [
          ['UTC', undefined],
          ['Pacific/Kiritimati', 0],
          ['America/Los_Angeles', 4e12],
        ] as const
      ).map(async ([timezoneId, time]) => {
        const elsewhere = await context.browser()!.newContext({ timezoneId, locale: 'en-GB', viewport: { width: 1280, height: 800 } });
        const page = await elsewhere.newPage();
        if (time !== undefined) await page.clock.setFixedTime(time);
        const { markup } = await arrive(page, address('/zh/#the-drain/who-paid'));
        // The picture is told where the reader stops, a moment later.
        await page.waitForFunction(
          () => document.querySelector('[data-announcer]')?.textContent === document.querySelector('.canvas svg')?.getAttribute('aria-label'),
        );
        const said = await page.evaluate(() => document.body.innerText);
        await elsewhere.close();
        return markup + said;
      }),
    );
    expect(shown[1]).toBe(shown[0]);
    expect(shown[2]).toBe(shown[0]);
  });

  it('put away and brought back, frozen and resumed, or printed on the way, the page is where it stood', async () => {
    const { page, context, problems } = await visit('/#the-drain/the-line');
    const before = await settled(page);
    const cdp = await context.newCDPSession(page);
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      // As WebKit does.
      scrollTo({ top: 0, behavior: 'instant' });
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    await cdp.send('Page.setWebLifecycleState', { state: 'active' });
    expect((await settled(page)).markup).toBe(before.markup);
    await page.mouse.wheel(0, 500);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => void (dispatchEvent(new Event('beforeprint')), dispatchEvent(new Event('afterprint'))));
    await page.emulateMedia({ media: 'screen' });
    const after = await settled(page);
    expect(after.cue).toMatch(/^the-drain\//);
    const { page: fresh } = await visit(`/#${after.cue}`);
    expect((await settled(fresh)).markup).toBe(after.markup);
    expect(problems).toEqual([]);
  });

  it('on a slow line the first picture is before any script, and every picture comes in the end', async () => {
    const { page, context, problems } = await visit(blank, { fresh: true });
    const cdp = await context.newCDPSession(page);
    // What browsers call slow 3G: 400 ms, 400 kbit/s.
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
    await page.goto(address('/'), { waitUntil: 'commit' });
    await page.locator('svg[data-figure]:visible').waitFor();
    expect(await page.evaluate(() => document.documentElement.className)).not.toContain('live');
    await page.waitForSelector('html.live');
    await page.keyboard.press('ArrowRight');
    for (const step of ['the-price-of-cash/floor-and-ceiling', 'the-drain/who-paid']) {
      await goTo(page, step);
      await page.waitForFunction((cue) => document.querySelector('svg[data-figure]')?.getAttribute('data-cue') === cue, `${step}@1.000`);
      expect(await page.locator('[data-lost]').isVisible()).toBe(false);
    }
    expect(problems).toEqual([]);
  }, 60_000);

  it('in the smallest and the largest window a step is drawn, and nothing is wider than the window', async () => {
    const { page, problems } = await visit('/#the-drain/who-paid');
    for (const [width, height] of [
      [320, 256],
      [3840, 2160],
      [320, 256],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      const { cue } = await settled(page);
      expect(cue).toBe('the-drain/who-paid@1.000');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect((await look(page)).drawings).toBe(1);
    expect(problems).toEqual([]);
  });
});
