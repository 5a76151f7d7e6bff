import { describe, expect, it } from 'vitest';

import { story, voices } from '../told.ts';
import { address, visitors } from './harness/visitors.ts';

const visit = visitors();

describe('without JavaScript', () => {
  for (const locale of ['en', 'zh'] as const) {
    it(`every step’s words are there, each with its still as a lazy picture (${locale})`, async () => {
      const { page, problems } = await visit(locale === 'zh' ? '/zh/' : '/', { javaScriptEnabled: false, locale });
      const told = voices.flatMap((voice) => voice[locale].steps);
      const served = await page.locator('[data-step]').evaluateAll((steps) =>
        steps.map((step) => {
          const stills = [...step.querySelectorAll('img')];
          stills[0]?.scrollIntoView();
          return {
            step: step.getAttribute('data-step'),
            title: step.querySelector('h3')?.textContent,
            words: step.textContent?.trim().length ?? 0,
            stills: stills.map((still) => [still.getAttribute('src'), still.loading]),
            alt: stills[0]?.alt.length ?? 0,
            room: stills[0]?.getBoundingClientRect().height ?? 0,
          };
        }),
      );
      expect(served.map(({ step }) => step)).toEqual(story.steps.map(({ chapter, id }) => `${chapter}/${id}`));
      for (const [index, { step, title, words, stills, alt, room }] of served.entries()) {
        expect(title).toBe(told[index]!.title);
        expect(words).toBeGreaterThan(title!.length + 20);
        expect(stills).toEqual([[`/stills/${locale}/${step}.svg`, 'lazy']]);
        expect(alt).toBeGreaterThan(20);
        // Its place is kept before it comes.
        expect(room).toBeGreaterThan(100);
        expect((await page.request.get(address(`/stills/${locale}/${step}.svg`))).headers()['content-type']).toContain('image/svg+xml');
      }
      // The last one was scrolled to: it comes, and it is a picture.
      const last = page.locator('[data-step] img').last();
      await expect.poll(() => last.evaluate((still) => (still as HTMLImageElement).naturalWidth), { timeout: 10_000 }).toBeGreaterThan(0);
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
      await page.locator('#contents a[href="#the-drain/the-line"]').last().click();
      expect(page.url()).toContain('#the-drain/the-line');
      const top = (await page.locator('[data-step="the-drain/the-line"]').boundingBox())!.y;
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(844 * 0.75);
    }
  });
});
