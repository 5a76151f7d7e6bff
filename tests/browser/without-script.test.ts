import { describe, expect, it } from 'vitest';

import { locales } from '../../src/i18n/index.ts';
import { home } from '../support/languages.ts';
import { story, voices } from '../support/story.ts';
import { address, blank, visitors } from './harness/visitors.ts';

const visit = visitors();

describe('without JavaScript', () => {
  for (const locale of locales) {
    it(`every step’s words are there, each with its still as a lazy picture (${locale})`, async () => {
      const { page, problems } = await visit(home(locale), { javaScriptEnabled: false, locale });
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

  // Without scripts a browser fetches every picture at once, lazy or not: few pages are opened.
  it.each([
    [390, 'narrow'],
    [1440, 'wide'],
  ] as const)(
    'in a window of %i, the first drawing is served and seen, the contents lead to every step, and beside a later step is its own still and no other',
    async (width, view) => {
      const { page } = await visit('/', { width, height: 844, javaScriptEnabled: false });
      const seen = page.locator('svg[data-figure]:visible');
      expect(await seen.count()).toBe(1);
      expect(await seen.getAttribute('data-view')).toBe(view);
      // No button is shown that does nothing.
      expect(await page.locator('[data-go]:visible').count()).toBe(0);

      const button = page.locator('.contents-button');
      if (await button.isVisible()) await button.click();
      await page.locator('#contents a[href="#the-drain/the-line"]').last().click();
      expect(page.url()).toContain('#the-drain/the-line');
      const top = (await page.locator('[data-step="the-drain/the-line"]').boundingBox())!.y;
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(844 * 0.75);

      // A link that is followed from elsewhere.
      await page.goto('about:blank');
      await page.goto(address('/#the-drain/who-paid'));
      expect((await page.locator('.stage').boundingBox())!.y).toBeLessThan(-844);
      const [words, still] = await Promise.all(['h3', 'img'].map((part) => page.locator(`[data-step="the-drain/who-paid"] ${part}`).boundingBox()));
      expect(width === 390 ? still!.y > words!.y : still!.x > words!.x + words!.width).toBe(true);
    },
  );
});

describe('where scripts are blocked on their way', () => {
  for (const [path, locale] of [
    ['/', 'en'],
    ['/zh/', 'zh'],
    ['/zh-hant/', 'zh-hant'],
  ] as const) {
    it(`the story is as it does without JavaScript: words, contents, and a still for each step with its words (${locale})`, async () => {
      for (const [width, ending] of [
        [390, '.narrow.svg'],
        [1440, '.svg'],
      ] as const) {
        const { page, problems } = await visit(blank, { width, height: 844, locale });
        await page.route(/\.js$/, (route) => route.abort());
        await page.goto(address(`${path}#the-drain/who-paid`));
        const served = await page.locator('[data-step]').evaluateAll((steps) =>
          steps.map((step) => {
            const still = step.querySelector('img')!;
            // A picture that did not come yet names no source: the one of its window is the first whose condition holds.
            const source = [...still.parentElement!.querySelectorAll('source')].find(({ media }) => matchMedia(media).matches);
            return [source?.getAttribute('srcset') ?? still.getAttribute('src'), still.alt];
          }),
        );
        const plain = await (await page.request.get(address(path))).text();
        expect(served.map(([src]) => src)).toEqual(story.steps.map(({ chapter, id }) => `/stills/${locale}/${chapter}/${id}${ending}`));
        for (const [, alt] of served) expect(plain).toContain(`alt="${alt!.replaceAll('&', '&amp;')}"`);
        const here = page.locator('[data-step="the-drain/who-paid"]');
        await here.scrollIntoViewIfNeeded();
        await expect.poll(() => here.locator('img').evaluate((still) => (still as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
        expect(new URL(await here.locator('img').evaluate((still) => (still as HTMLImageElement).currentSrc)).pathname).toBe(
          `/stills/${locale}/the-drain/who-paid${ending}`,
        );
        expect((await page.locator('.stage').boundingBox())!.y).toBeLessThan(-844);
        expect(await page.locator('[data-go]:visible').count()).toBe(0);
        if (width === 390) await page.locator('.contents-button').click();
        expect(await page.locator('#contents > ol').first().isVisible()).toBe(true);
        expect(problems.filter((problem) => !/\.js|ERR_FAILED/.test(problem))).toEqual([]);
      }
    });
  }

  it('an embed shows the words of all its steps, the slides and the console what they show without JavaScript', async () => {
    const { page } = await visit(blank);
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(address('/embed/the-drain/?steps=2-4#who-paid'));
    const own = story.steps.filter(({ chapter }) => chapter === 'the-drain');
    await expect.poll(() => page.locator('[data-step]:visible').count()).toBe(own.length);
    expect(await page.locator('.canvas').evaluate((canvas) => getComputedStyle(canvas).opacity)).toBe('1');
    await page.goto(address('/present/'));
    expect(await page.locator('.deck-no-script a').isVisible()).toBe(true);
    await page.goto(address('/present/console/'));
    expect(await page.locator('article:visible').count()).toBe(story.steps.length);
  });
});
