import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { story } from '../support/story.ts';
import { letters } from './harness/index.ts';
import { address, blank, visitors } from './harness/visitors.ts';
import { settle, settled, stepsOf } from './reader.ts';

const visit = visitors();

describe('the page', () => {
  for (const [path, width, height] of [
    ['/', 390, 844],
    ['/', 1440, 900],
    ['/zh/', 390, 844],
  ] as const) {
    it(`does not move under the reader while it loads: ${path} at ${width} × ${height}`, async () => {
      const { page } = await visit(blank, { width, height, fresh: true });
      // Written with two decimals, as everybody does, it is 0.00.
      expect(await shiftOf(page, address(path))).toBeLessThan(0.005);
    });
  }

  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    it(`that a link opens in the middle does not move by its own doing, at ${width} × ${height}`, async () => {
      const { page } = await visit(blank, { width, height, fresh: true });
      // How far letters move when their font comes depends on the fonts of the machine.
      await page.route('**/*.woff2', (route) => route.abort());
      expect(await shiftOf(page, address('/#the-drain/who-paid'))).toBeLessThan(0.005);
    });
  }

  it('left in another tab while it loads is right when one comes to it', async () => {
    const { page, context } = await visit(blank);
    const other = await context.newPage();
    await other.bringToFront();
    await page.goto(address('/#the-drain/the-line'));
    await page.bringToFront();
    expect((await settled(page)).cue).toBe('the-drain/the-line@1.000');
  });

  it('carries its marks: every step in order, every number named, the drawing with its cue and frame', async () => {
    for (const path of ['/', '/zh/']) {
      const { page } = await visit(path);
      expect(await stepsOf(page)).toEqual(story.steps.map(({ chapter, id }) => `${chapter}/${id}`));
      expect(await page.locator('[data-step] [data-num]').count()).toBeGreaterThan(story.steps.length);
      expect(await page.locator('[data-num=""]:not(svg *)').count()).toBe(0);
      await page.evaluate(() => void (location.hash = '#the-drain/a-planned-refill'));
      const shown = await settled(page);
      expect(shown.cue).toMatch(/@\d\.\d{3}$/);
      expect(shown.frame).toMatch(/^[0-9a-f]{16}$/);
      expect(await page.locator('svg[data-figure] [data-num]:not([data-num=""])').count()).toBeGreaterThan(0);
      await page.evaluate(() => void (location.hash = '#the-drain/who-paid'));
      await settle(page);
      expect(await page.locator('svg[data-figure] [data-money][data-count]').count()).toBeGreaterThanOrEqual(4);
    }
  });
});

describe('our letters', () => {
  it('are asked for once the first picture is painted, and no sooner', async () => {
    const { page } = await visit('/', { width: 390, height: 844, fresh: true });
    const asked = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      loaded: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventStart,
      letters: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.woff2'))
        .map(({ startTime }) => startTime),
    }));
    expect(asked.letters.length).toBeGreaterThan(0);
    expect(Math.min(...asked.letters)).toBeGreaterThanOrEqual(Math.min(asked.painted, asked.loaded));
  });

  it('come without scripts too', async () => {
    const { page } = await visit(blank, { javaScriptEnabled: false, fresh: true });
    const letters = page.waitForRequest(/\.woff2$/);
    await page.goto(address('/'));
    expect((await (await letters).response())?.ok()).toBe(true);
  });
});

/** Cumulative layout shift from the first byte until the page is at rest. */
async function shiftOf(page: Page, url: string): Promise<number> {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as unknown as { shift: number }).shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  await letters(page);
  await settle(page);
  return page.evaluate(() => (window as unknown as { shift: number }).shift);
}
