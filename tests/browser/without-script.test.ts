import { describe, expect, it } from 'vitest';

import { story, voices } from '../told.ts';
import { address, visitors } from './harness/visitors.ts';

const visit = visitors();

describe('without JavaScript', () => {
  for (const locale of ['en', 'zh'] as const) {
    it(`every step’s words are there, each with its still as a lazy picture (${locale})`, async () => {
      const { page, problems } = await visit(locale === 'zh' ? '/zh/' : '/', { javaScriptEnabled: false, locale });
      expect(await page.locator('[data-step]').count()).toBe(story.steps.length);
      for (const [index, { chapter, id }] of story.steps.entries()) {
        const step = page.locator('[data-step]').nth(index);
        const voice = voices.flatMap((v) => v[locale].steps).find((s) => s.id === id)!;
        expect(await step.locator('h3').innerText()).toBe(voice.title);
        expect((await step.innerText()).length).toBeGreaterThan(voice.title.length + 20);
        const still = step.locator('img');
        expect(await still.count()).toBe(1);
        expect(await still.getAttribute('src')).toBe(`/stills/${locale}/${chapter}/${id}.svg`);
        expect(await still.getAttribute('loading')).toBe('lazy');
        expect((await still.getAttribute('alt'))!.length).toBeGreaterThan(20);
        expect(Number(await still.getAttribute('width'))).toBeGreaterThan(0);
        await still.scrollIntoViewIfNeeded();
        await page.waitForLoadState('networkidle');
        expect((await still.boundingBox())!.height).toBeGreaterThan(100);
        expect((await page.request.get(address(`/stills/${locale}/${chapter}/${id}.svg`))).headers()['content-type']).toContain('image/svg+xml');
      }
      expect(problems).toEqual([]);
    });
  }

  it('the first drawing is served and seen, in the view that fits the window, and no button is shown that does nothing', async () => {
    for (const [width, view] of [[390, 'narrow'], [1440, 'wide']] as const) {
      const { page } = await visit('/', { width, height: 844, javaScriptEnabled: false });
      const seen = page.locator('svg[data-figure]:visible');
      expect(await seen.count()).toBe(1);
      expect(await seen.getAttribute('data-view')).toBe(view);
      expect(await page.locator('[data-go]:visible').count()).toBe(0);
    }
  });

  it('the contents lead to every step', async () => {
    for (const width of [390, 1440]) {
      const { page } = await visit('/', { width, height: 844, javaScriptEnabled: false });
      const button = page.locator('.contents-button');
      if (await button.isVisible()) await button.click();
      await page.locator('#contents a[href="#the-drain/the-line"]').click();
      expect(page.url()).toContain('#the-drain/the-line');
      const top = (await page.locator('[data-step="the-drain/the-line"]').boundingBox())!.y;
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(844 * 0.75);
    }
  });
});
