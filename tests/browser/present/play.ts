import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { finger } from './finger.ts';
import { look } from './windows.ts';

/** What a lesson is given with. */
export type Hand = 'mouse' | 'finger' | 'keys';

/** Plays what a slide asks, by a hand; gives the address before and after. */
export async function play(page: Page, hand: Hand, turn: number): Promise<readonly [before: string, after: string]> {
  const before = (await look(page)).hash;
  const draw = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    if (hand === 'finger') return finger(page, from, to);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
  };
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  if (hand === 'keys') {
    const guess = await page.locator('.guess').isVisible();
    await page.locator(guess ? '.guess-day >> nth=2' : '.slider-panel:not([hidden]) input >> nth=0').focus();
    await page.keyboard.press(turn % 2 === 0 ? 'ArrowUp' : 'ArrowDown');
  } else if (await page.locator('.guess').isVisible()) {
    const { x, y, width, height } = await box('.guess');
    await draw({ x: x + 0.3 * width, y: y + 0.6 * height }, { x: x + 0.85 * width, y: y + (turn % 2 === 0 ? 0.4 : 0.7) * height });
  } else if (await page.locator('.piles').isVisible()) {
    const { x, y, width, height } = await box('.piles-card');
    await draw({ x: x + width / 2, y: y + height / 2 }, { x: x + width / 2, y: y + height / 2 });
  } else {
    const { x, y, width, height } = await box('.slider-panel:not([hidden]) input');
    await draw({ x: x + width * 0.5, y: y + height / 2 }, { x: x + width * (turn % 2 === 0 ? 0.95 : 0.1), y: y + height / 2 });
  }
  await expect.poll(async () => (await look(page)).hash, { timeout: 30_000 }).not.toBe(before);
  return [before, (await look(page)).hash];
}
