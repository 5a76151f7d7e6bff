import { describe, expect, it } from 'vitest';

import { locales } from '../../src/i18n/index.ts';
import { home } from '../support/languages.ts';
import { address, visitors } from './harness/visitors.ts';
import { arrive, offTheMark, settle, settled } from './reader.ts';

const visit = visitors();
const step = 'the-drain/then-the-shutdown';

describe('a step that is being read stays', () => {
  it('when the window is resized across every layout, and the drawing fits the window', async () => {
    const { page } = await visit(`/#${step}`, { width: 1440, height: 900 });
    await settle(page);
    for (const [width, height, view] of [
      [1024, 768, 'wide'],
      [1023, 768, 'slide'],
      [390, 844, 'narrow'],
      [320, 600, 'narrow'],
      [1200, 500, 'wide'],
    ] as const) {
      await page.setViewportSize({ width, height });
      const shown = await settled(page);
      expect([shown.cue, shown.view, shown.drawings]).toEqual([`${step}@1.000`, view, 1]);
      expect(Math.abs(await offTheMark(page, step))).toBeLessThanOrEqual(2);
    }
  });

  it('when a phone is turned on its side and back', async () => {
    const { page } = await visit(`/#${step}`, { width: 390, height: 844, touch: true });
    await settle(page);
    for (const [width, height] of [
      [844, 390],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect((await settled(page)).cue).toBe(`${step}@1.000`);
      expect(Math.abs(await offTheMark(page, step))).toBeLessThanOrEqual(2);
    }
  });

  it('on its way, to the thousandth, when the window is resized and back', async () => {
    const { page } = await visit(`/#${step}@0.437`);
    await settle(page);
    for (const [width, height] of [
      [390, 844],
      [1111, 777],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect((await settled(page)).cue).toBe(`${step}@0.437`);
    }
  });

  it('when the text is set twice as large, and small again', async () => {
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      const { page } = await visit(`/#${step}`, { width, height });
      await settle(page);
      for (const size of ['200%', '']) {
        await page.evaluate((to) => void (document.documentElement.style.fontSize = to), size);
        expect((await settled(page)).cue).toBe(`${step}@1.000`);
        expect(Math.abs(await offTheMark(page, step))).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe('the rail', () => {
  it('has every chapter, the step that is read and the other language free to press, and in a low window the chapters', async () => {
    const { page } = await visit('/#the-price-of-cash/already-easing', { width: 1440, height: 900 });
    for (const [height, dots] of [
      [900, true],
      [660, true],
      [655, false],
      [420, false],
    ] as const) {
      await page.setViewportSize({ width: 1100, height });
      await settle(page);
      for (const link of await page.locator('#contents .contents-chapter, #contents [data-language]').all()) await link.click({ trial: true, timeout: 2000 });
      expect(await page.locator('#contents [aria-current]').isVisible()).toBe(dots);
    }
  });
});

describe('the bar of a phone', () => {
  it.each(locales)('has no word or button over another, however large a reader has their letters (%s)', async (locale) => {
    const { page } = await visit(`${home(locale)}#${step}`, { width: 390, height: 844, touch: true, locale });
    for (const width of [320, 360, 390, 600]) {
      await page.setViewportSize({ width, height: 844 });
      for (const size of ['16px', '24px', '32px']) {
        await page.evaluate((to) => void (document.documentElement.style.fontSize = to), size);
        await settle(page);
        const over = await page.evaluate(() => {
          // A box may be wider than its words: they are what a reader sees.
          const boxOf = (part: Element) => {
            const range = document.createRange();
            range.selectNodeContents(part);
            return part.matches('p') ? range.getBoundingClientRect() : part.getBoundingClientRect();
          };
          const parts = [...document.querySelectorAll('.contents-button, .controls button, .controls > p')]
            .filter((part) => part.checkVisibility())
            .map((part) => ({ name: part.textContent.trim() || part.getAttribute('aria-label'), box: boxOf(part) }));
          return parts.flatMap((a, index) => [
            ...(a.box.left < -1 || a.box.right > innerWidth + 1 ? [`${a.name} leaves the window`] : []),
            ...parts
              .slice(index + 1)
              .flatMap((b) =>
                a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 1 && b.box.top < a.box.bottom - 1
                  ? [`${a.name} lies over ${b.name}`]
                  : [],
              ),
          ]);
        });
        expect(over, `${width} pixels, letters of ${size}`).toEqual([]);
      }
    }
  });
});

describe('a page', () => {
  it('is never wider than its window, with the text as it is and twice as large', async () => {
    const { page } = await visit('/');
    for (const [width, height] of [
      [320, 600],
      [390, 844],
      [640, 480],
      [720, 450],
      [768, 1024],
      [844, 390],
      [1024, 768],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await arrive(page, address('/'));
      for (const size of ['', '200%']) {
        await page.evaluate((to) => void (document.documentElement.style.fontSize = to), size);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} × ${height} ${size}`).toBeLessThanOrEqual(0);
      }
    }
  });
});
