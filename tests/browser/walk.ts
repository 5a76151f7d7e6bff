import fc from 'fast-check';
import type { Page } from 'playwright-core';

import { idle } from './harness/index.ts';
import { jump } from './reader.ts';

/** How long a reader waits before the next thing: not at all, a moment, or until the page is at rest. */
type Patience = 'none' | 'moment' | 'rest';

/** One thing a reader does. */
export type Action =
  | { readonly does: 'jump'; readonly step: string }
  | { readonly does: 'open'; readonly hash: string }
  | { readonly does: 'wheel'; readonly by: number }
  | { readonly does: 'key'; readonly key: string }
  | { readonly does: 'press'; readonly button: 'next' | 'previous' }
  | { readonly does: 'resize'; readonly width: number; readonly height: number }
  | { readonly does: 'guess'; readonly day: number; readonly level: number }
  | { readonly does: 'back' | 'forward' };

export interface Act {
  readonly action: Action;
  readonly then: Patience;
}

/** Walks of a reader through a story with these steps. */
export function walks(steps: readonly string[], longest: number): fc.Arbitrary<Act[]> {
  const step = fc.constantFrom(...steps);
  const guesses = fc.constantFrom('', '?guess=hjlmqvwGE', '?guess=-------9-');
  const action: fc.Arbitrary<Action> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ does: fc.constant('jump' as const), step }) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(step, fc.integer({ min: 0, max: 1000 }), guesses)
        .map(([to, t, play]): Action => ({ does: 'open', hash: `#${to}@${(t / 1000).toFixed(3)}${play}` })),
    },
    { weight: 5, arbitrary: fc.record({ does: fc.constant('wheel' as const), by: fc.integer({ min: -2500, max: 2500 }) }) },
    {
      weight: 4,
      arbitrary: fc.record({ does: fc.constant('key' as const), key: fc.constantFrom('ArrowRight', 'ArrowLeft', 'j', 'k', 'PageDown', 'End', 'Home') }),
    },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('press' as const), button: fc.constantFrom('next' as const, 'previous' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constant('resize' as const),
        width: fc.constantFrom(360, 390, 800, 1023, 1024, 1440),
        height: fc.constantFrom(640, 844),
      }),
    },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('guess' as const), day: fc.nat(8), level: fc.nat(1_200_000) }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('back' as const, 'forward' as const) }) },
  );
  const then = fc.constantFrom<Patience>('none', 'moment', 'rest');
  return fc.array(fc.record({ action, then }), { minLength: 1, maxLength: longest, size: 'max' });
}

export async function walk(page: Page, acts: readonly Act[]): Promise<void> {
  for (const { action, then } of acts) {
    await act(page, action);
    if (then === 'moment') await page.evaluate(() => new Promise(requestAnimationFrame));
    if (then === 'rest') await idle(page);
  }
}

async function act(page: Page, action: Action): Promise<void> {
  switch (action.does) {
    case 'jump':
      return jump(page, action.step);
    case 'open':
      return page.evaluate((hash) => void (location.hash = hash), action.hash);
    case 'wheel':
      return page.mouse.wheel(0, action.by);
    case 'key':
      return page.keyboard.press(action.key);
    case 'press':
      return page.evaluate((button) => document.querySelector<HTMLElement>(`[data-go=${button}]`)!.click(), action.button);
    case 'resize':
      return page.setViewportSize(action);
    case 'guess':
      return page.evaluate(pull, action);
    case 'back':
    case 'forward':
      return page.evaluate(turn, action.does);
  }
}

/** Runs in the page: sets the level of a day, when the page asks for it just now. */
function pull({ day, level }: { day: number; level: number }): void {
  const slider = document.querySelectorAll<HTMLInputElement>('.guess:not([hidden]) input')[day];
  if (!slider) return;
  slider.value = String(level);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Runs in the page: goes back or forward where that does not leave the page. */
function turn(way: 'back' | 'forward'): void {
  const { navigation } = window as unknown as { navigation: { canGoBack: boolean; canGoForward: boolean } };
  if (way === 'back' && navigation.canGoBack) history.back();
  if (way === 'forward' && navigation.canGoForward) history.forward();
}
