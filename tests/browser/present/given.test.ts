import { describe, expect, it } from 'vitest';

import { locales } from '../../../src/i18n/index.ts';
import { home } from '../../support/languages.ts';
import { askedAt } from '../../../src/story/index.ts';
import { askedFirst, holds, lessons, story } from '../../support/story.ts';
import { visitors } from '../harness/visitors.ts';
import { swipe } from './finger.ts';
import { play, type Hand } from './play.ts';
import { ready, shows } from './windows.ts';

const visit = visitors();
const sizes = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const;
const { steps } = lessons.find(({ minutes }) => minutes === 45)!;
const asks = askedFirst(steps);
const posted = new Set(holds.filter(({ what }) => what === 'posting').map(({ step }) => step));
const hands = (['mouse', 'finger', 'keys'] as const).flatMap((hand) => locales.map((locale) => [hand, locale] as const));

/** Runs in the page: what of the slide is cut by the window, or lies on its headline. */
function amiss(): string[] {
  const box = (one: Element) => one.getBoundingClientRect();
  const head = box(document.querySelector('section[data-step].present h2')!);
  const seen = [...document.querySelectorAll('section[data-step].present h2, .canvas, .deck-ask, .deck-side .source, .deck-side .stages, .deck-qr')].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && box(one).height > 0,
  );
  const cut = seen.filter((one) => box(one).left < -1 || box(one).top < -1 || box(one).right > innerWidth + 1 || box(one).bottom > innerHeight + 1);
  const on = seen.filter(
    (one) =>
      one.localName !== 'h2' &&
      box(one).left < head.right - 1 &&
      box(one).right > head.left + 1 &&
      box(one).top < head.bottom - 1 &&
      box(one).bottom > head.top + 1,
  );
  return [...cut.map((one) => `${one.className || one.localName} is cut`), ...on.map((one) => `${one.className} lies on the headline`)];
}

describe('a lesson of 45 minutes, from its first slide to its last', () => {
  it.each(hands)('is given with %s alone, in %s, at three sizes of screen', async (hand: Hand, locale) => {
    const { page, problems } = await visit(`${home(locale)}present/?lesson=45`, {
      width: 1024,
      height: 768,
      locale,
      reducedMotion: true,
      touch: hand === 'finger',
    });
    await ready(page);
    const on = async () => {
      if (hand === 'finger') return swipe(page, 'left');
      if (hand === 'keys') return page.keyboard.press('PageDown');
      // Tools come with the pointer.
      const { height } = page.viewportSize()!;
      await page.mouse.move(40, height - 60);
      await page.mouse.move(44, height - 40);
      await page.locator('[data-bar] [data-do=on]').click();
    };
    const stumbles: string[] = [];
    for (const [turn, [width, height]] of sizes.entries()) {
      await page.setViewportSize({ width, height });
      await page.evaluate((hash) => void (location.hash = hash), steps[0]!);
      for (const [at, step] of steps.entries()) {
        if (at > 0) await on();
        await shows(page, step);
        if (asks.includes(step)) {
          await page.waitForSelector('.deck.asking');
          expect((await page.locator('section[data-step].present [data-question]').innerText()).length, step).toBeGreaterThan(8);
          // Of T-accounts only the frames wait, all of them alike: what is pale, or summed up, would tell which will change.
          const seen = await page
            .locator('.canvas svg text')
            .evaluateAll((all) =>
              all
                .filter((one) => one.checkVisibility({ visibilityProperty: true }))
                .map((one) => [one.getAttribute('data-key')!.replace(/^.*-/, ''), getComputedStyle(one).fill]),
            );
          expect(new Set(seen.map(([key]) => key)), step).toEqual(new Set(posted.has(step) ? ['name', 'owns', 'owes'] : []));
          expect(new Set(seen.filter(([key]) => key === 'name').map(([, fill]) => fill)).size, step).toBe(posted.has(step) ? 1 : 0);
          await on();
          await page.waitForSelector('.deck:not(.asking)');
        }
        const [chapter, id] = step.split('/') as [string, string];
        if (askedAt(story, { chapter, step: id })) {
          await page.waitForSelector('.canvas :is(.guess, .slider-panel, .piles):not([hidden])');
          const [, after] = await play(page, hand, turn);
          expect(after.split('?')[0]).toBe(`#${step}`);
        }
        stumbles.push(...(await page.evaluate(amiss)).map((what) => `${step} at ${width}×${height}: ${what}`));
      }
      // At its end a lesson stays.
      await on();
      await shows(page, steps.at(-1)!);
      await expect.poll(() => page.locator('[data-bar] [data-done]').textContent()).toBe(`${steps.length} / ${steps.length}`);
    }
    expect(stumbles).toEqual([]);
    expect(problems).toEqual([]);
  });
});
