import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { story } from '../support/story.ts';
import { visitors } from './harness/visitors.ts';

const visit = visitors();

/** A sheet of A4 in CSS pixels, without its margins. */
const sheet = { width: 718, height: 1040 };

/** What is on paper, as the browser lays it out for a sheet: no script is asked before. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
}

const bright = (colour: string) => Math.min(...colour.match(/[\d.]+/g)!.slice(0, 3).map(Number));

describe.each(['light', 'dark'] as const)('from a %s screen', (theme) => {
  it.each([1440, 1024, 640, 390])('an embed in a window of %s pixels prints words beside its picture', async (width) => {
    const { page } = await visit(`/embed/the-drain/?theme=${theme}#who-paid`, { width, height: 800, theme });
    await page.waitForSelector('svg[data-cue="the-drain/who-paid@1.000"]');
    // What a browser prints, it prints before scripts hear of it.
    await page.evaluate(() => Object.defineProperty(window, 'requestAnimationFrame', { value: () => 0 }));
    await onPaper(page);
    const found = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().toJSON() as DOMRect;
      const marks = [...document.querySelectorAll('.canvas svg[data-figure] :is(path, text)')].filter((mark) => mark.getBoundingClientRect().width > 0);
      return { picture: box('.canvas svg[data-figure]'), marks: marks.length, words: box('.step.here p'), source: box('.stage .source'), ink: getComputedStyle(document.querySelector('.step.here p')!).color, letters: getComputedStyle(document.querySelector('.canvas text')!).fill };
    });
    expect(found.picture.width).toBeGreaterThan(200);
    expect(found.picture.height).toBeGreaterThan(200);
    expect(found.marks).toBeGreaterThan(10);
    expect(found.words.width).toBeGreaterThan(100);
    expect(found.source.height).toBeGreaterThan(5);
    expect(bright(found.ink)).toBeLessThan(100);
    expect(bright(found.letters)).toBeLessThan(130);
  });

  it('the story prints every step with its picture', async () => {
    const { page } = await visit('/#the-drain/who-paid', { width: 1280, theme });
    await onPaper(page);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('[data-step]')].map((step) => {
        const [words, picture] = [step.querySelector('.card > p')!, step.querySelector('.still')!].map((one) => one.getBoundingClientRect());
        return words!.width > 150 && picture!.width > 250 && picture!.height > 200 && picture!.left >= words!.right - 1;
      }),
    );
    expect(found).toHaveLength(story.steps.length);
    expect(found.filter((beside) => !beside)).toEqual([]);
    expect(await page.locator('.stage').isVisible()).toBe(false);
    expect(bright(await page.evaluate(() => getComputedStyle(document.body).color))).toBeLessThan(100);
  });

  it('slides print the one that is shown, its headline and its picture, and no box or tool', async () => {
    const { page } = await visit(`/present/?theme=${theme}#the-drain/who-paid`, { width: 1280, height: 720, theme });
    await page.waitForSelector('.live .slides section[data-step="the-drain/who-paid"].present h2');
    await page.waitForSelector('svg[data-cue="the-drain/who-paid@1.000"]');
    await onPaper(page);
    const found = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().toJSON() as DOMRect;
      return { head: box('.slides section[data-step].present h2'), picture: box('.deck-stage svg[data-figure]'), source: box('.deck .source'), tall: document.documentElement.scrollHeight };
    });
    expect(found.head.width).toBeGreaterThan(100);
    expect(found.picture.width).toBeGreaterThan(400);
    expect(found.picture.top).toBeGreaterThanOrEqual(found.head.bottom - 1);
    expect(found.source.top).toBeGreaterThanOrEqual(found.picture.bottom - 1);
    expect(found.tall).toBeLessThanOrEqual(sheet.height + 1);
    for (const tool of ['.deck-bar', '.deck-ask', '.deck-qr', '.deck-progress', '.deck-ink', '[data-keep]']) expect(await page.locator(tool).first().isVisible(), tool).toBe(false);
  });
});
