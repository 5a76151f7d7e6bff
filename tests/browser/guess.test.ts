import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { encodeGuess, knots } from '../../src/figures/account-line/play.ts';
import { address, visitors } from './harness/visitors.ts';
import { arrive, jump, settle, settled, stepsOf } from './reader.ts';

const visit = visitors();
const question = 'where-dollars-live/your-guess';
const answer = 'the-drain/the-line';
const controls = '.guess:not([hidden])';

/** Points across the drawing, from left to right and upwards, in window coordinates. */
async function stroke(page: Page): Promise<{ x: number; y: number }[]> {
  const box = (await page.locator('svg[data-figure]').boundingBox())!;
  return [0.35, 0.5, 0.65, 0.8, 0.93].map((share) => ({ x: box.x + box.width * share, y: box.y + box.height * (0.85 - 0.55 * share) }));
}

const guessIn = (hash: string) => new URLSearchParams(hash.split('?')[1] ?? '').get('guess') ?? '';

describe('the reader’s own line', () => {
  it('is drawn with a pointer, lives in the address, and is laid over by the record in the next step', async () => {
    const { page } = await visit(`/#${question}`);
    await page.waitForSelector(controls);
    const empty = await settled(page);
    const [first, ...others] = await stroke(page);
    await page.mouse.move(first!.x, first!.y);
    await page.mouse.down();
    for (const { x, y } of others) await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    const drawn = await settled(page);
    // A quick stroke leaves no day between its ends without a level.
    expect(guessIn(drawn.hash)).toMatch(/^-{0,3}[0-9a-zA-Z]{5,9}-{0,1}$/);
    expect(drawn.frame).not.toBe(empty.frame);
    expect(drawn.entries).toBe(empty.entries);
    await page.keyboard.press('ArrowRight');
    const shown = await settled(page);
    expect(shown.step).toBe(answer);
    expect(guessIn(shown.hash)).toBe(guessIn(drawn.hash));
    expect(await page.locator('svg[data-figure] [data-key=guess] path').count()).toBeGreaterThan(0);
    const without = await arrive(page, address(`/#${answer}`));
    expect(shown.frame).not.toBe(without.frame);
  });

  it('is drawn with a finger, and beside the picture a finger still scrolls the page', async () => {
    const { page, context } = await visit(`/#${question}`, { width: 390, height: 844, touch: true });
    await page.waitForSelector(controls);
    const before = await settled(page);
    const finger = await context.newCDPSession(page);
    const swipe = async (points: readonly { x: number; y: number }[]) => {
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [points[0]!] });
      for (const point of points.slice(1)) await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(await stroke(page));
    const drawn = await settled(page);
    expect(guessIn(drawn.hash)).not.toBe('');
    expect(drawn.scrollTop).toBe(before.scrollTop);
    await swipe([760, 720, 680, 640, 600, 560, 520].map((y) => ({ x: 200, y })));
    expect((await settled(page)).scrollTop).toBeGreaterThan(before.scrollTop);
  });

  it('is drawn with the keyboard on one slider a day, each with a name and its value in words', async () => {
    const { page } = await visit(`/#${question}`);
    await page.waitForSelector(controls);
    const days = page.getByRole('slider');
    expect(await days.count()).toBe(knots.length);
    expect(await days.first().getAttribute('aria-label')).toBe('23 July');
    expect(await days.first().getAttribute('aria-valuetext')).toBe('23 July: not drawn yet');
    await days.first().focus();
    await page.keyboard.press('ArrowUp');
    expect((await settled(page)).step).toBe(question);
    const first = await days.first().getAttribute('aria-valuetext');
    expect(first).toMatch(/^23 July: \$\d+ billion$/);
    await page.keyboard.press('ArrowUp');
    await settle(page);
    const higher = await days.first().getAttribute('aria-valuetext');
    expect(Number(/\$(\d+)/.exec(higher!)![1])).toBe(Number(/\$(\d+)/.exec(first!)![1]) + 20);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('6 August');
    await page.keyboard.press('End');
    // The address follows a few times a second.
    await expect.poll(async () => guessIn((await settled(page)).hash)).toMatch(/^[^-]{2}-{7}$/);
  });

  it('says its days and amounts in Chinese on the Chinese page', async () => {
    const { page } = await visit(`/zh/#${question}?guess=${encodeGuess(knots.map(() => 500_000))}`, { locale: 'zh' });
    await page.waitForSelector(controls);
    await settle(page);
    expect(await page.getByRole('slider').first().getAttribute('aria-valuetext')).toBe('7 月 23 日：5,000 亿美元');
  });

  it('can be cleared, and the question can be skipped', async () => {
    const { page } = await visit(`/#${question}?guess=hjlmqvwGE`);
    await page.waitForSelector(controls);
    const drawn = await settled(page);
    await page.getByRole('button', { name: 'Start again' }).click();
    const cleared = await settled(page);
    expect(cleared.hash).toBe(`#${question}`);
    expect(cleared.frame).not.toBe(drawn.frame);
    await page.getByRole('button', { name: 'Skip and see the answer' }).click();
    expect((await settled(page)).cue).toBe(`${answer}@1.000`);
    expect(await page.locator(controls).count()).toBe(0);
  });

  it('comes with a mailed link, stays through jumps, and is remembered nowhere else', async () => {
    const { page, context } = await visit(`/#${question}?guess=hjlmqvwGE`);
    const mailed = await settled(page);
    await jump(page, answer);
    await expect.poll(async () => guessIn((await settled(page)).hash)).toBe('hjlmqvwGE');
    await page.goBack();
    expect((await settled(page)).frame).toBe(mailed.frame);
    expect(await context.cookies()).toEqual([]);
    // What the page keeps for the next visit is the place, never the line.
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).not.toContain('hjlmqvwGE');
    expect(guessIn((await arrive(page, address('/'))).hash)).toBe('');
  });

  it('that is none is left out', async () => {
    const { page } = await visit('/');
    const plain = await arrive(page, address(`/#${question}`));
    for (const guess of ['---------', 'short', 'hjlmqvwGE0', '%3Cscript', 'hjl mqvwG']) {
      expect((await arrive(page, address(`/#${question}?guess=${guess}`))).frame).toBe(plain.frame);
    }
  });

  it('is asked for at its own step only', async () => {
    const { page } = await visit('/');
    for (const step of await stepsOf(page)) {
      await jump(page, step);
      await page.waitForSelector(`svg[data-cue="${step}@1.000"]`);
      if (step === question) await page.waitForSelector(controls);
      else expect(await page.locator(controls).count()).toBe(0);
    }
  });
});
