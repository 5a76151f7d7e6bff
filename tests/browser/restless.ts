import fc from 'fast-check';
import type { Page } from 'playwright-core';

import { story } from '../support/story.ts';
import { idle } from './harness/index.ts';

/** One thing a restless hand does. */
export type Act =
  | { readonly key: string }
  | { readonly wheel: number }
  | { readonly at: readonly [number, number] }
  | { readonly size: readonly [number, number] }
  | { readonly hash: string }
  | { readonly press: number };

const hashes = story.steps.map(({ chapter, id }) => `#${chapter}/${id}`);
export const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      key: fc.constantFrom(
        'ArrowRight',
        'ArrowLeft',
        'PageDown',
        'PageUp',
        'Home',
        'End',
        'Space',
        'Tab',
        'Escape',
        'j',
        'k',
        'o',
        'b',
        'z',
        't',
        'l',
        'p',
        'c',
      ),
    }),
  },
  { weight: 4, arbitrary: fc.record({ wheel: fc.integer({ min: -3000, max: 3000 }) }) },
  { weight: 3, arbitrary: fc.record({ at: fc.tuple(fc.integer({ min: 1, max: 319 }), fc.integer({ min: 1, max: 255 })) }) },
  { weight: 1, arbitrary: fc.record({ size: fc.constantFrom([320, 640] as const, [1024, 768] as const, [1440, 900] as const) }) },
  { weight: 2, arbitrary: fc.record({ hash: fc.constantFrom(...hashes, '#no-such/step', '#%', '#the-drain/the-line@7?guess=<b>', '') }) },
);

/** Runs in the page: no link leads to another document. */
export function stay(): void {
  addEventListener('click', (event) => (event.target as Element).closest?.('a:not([href^="#"])') && event.preventDefault(), true);
}

export async function perform(page: Page, one: Act): Promise<void> {
  if ('key' in one) await page.keyboard.press(one.key);
  else if ('wheel' in one) await page.mouse.wheel(0, one.wheel);
  else if ('at' in one) await page.mouse.click(...one.at);
  else if ('size' in one) await page.setViewportSize({ width: one.size[0], height: one.size[1] });
  else if ('press' in one) await page.evaluate(pressNth, one.press);
  else await page.evaluate((hash) => void (location.hash = hash), one.hash);
}

export async function rest(page: Page) {
  await idle(page);
  await page.waitForTimeout(300);
  await idle(page);
  return page.evaluate(() => {
    const [svg, ...others] = document.querySelectorAll('svg[data-figure]');
    return {
      cue: svg!.getAttribute('data-cue')!,
      frame: svg!.getAttribute('data-frame')!,
      markup: svg!.outerHTML,
      drawings: 1 + others.length,
      play: location.hash.replace(/^[^?]*/, ''),
    };
  });
}

/** Runs in the page: presses one of the buttons that are to be seen. */
function pressNth(which: number): void {
  const all = [...document.querySelectorAll<HTMLElement>('button, input[type=radio], input[type=checkbox], summary')].filter((one) => one.checkVisibility());
  all[which % Math.max(1, all.length)]?.click();
}
