import fc from 'fast-check';
import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { propertyOptions } from '../../support/property-options.ts';
import { foreignHost } from '../harness/host.ts';
import { embedIn, heights, hosting, script, seen } from './hosting.ts';

const host = hosting();
const element = `<money-story chapter="the-drain"></money-story>${script}`;

/** Messages that are nearly right, and messages that are not at all. */
const height: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(1, 40, 5000, 19_999, 2e4, 1e9, 0, -1, 0.5, '500', '500px', true, null, Number.NaN, Infinity, [500], { valueOf: 500 }),
  fc.integer(),
  fc.jsonValue(),
);
const nearly: fc.Arbitrary<unknown> = fc.record(
  { moneyStory: fc.constantFrom<unknown>(1, 1, 1, '1', 2, true, null), height, theme: fc.jsonValue(), step: fc.jsonValue() },
  { requiredKeys: [] },
);
const message: fc.Arbitrary<unknown> = fc.oneof(nearly, fc.jsonValue(), fc.string());
/** What no embed may say: everything but a height in range, of version 1. */
const malformed = message.filter((data) => {
  const { moneyStory, height: told } = (typeof data === 'object' && data !== null ? data : {}) as { moneyStory?: unknown; height?: unknown };
  return !(moneyStory === 1 && Number.isInteger(told) && (told as number) > 0 && (told as number) < 2e4);
});

const outer = async (frame: Frame) => (await heights(frame)).outer;

describe('the page around an embed', () => {
  it('heeds no window but the embed’s', async () => {
    const { page } = await host(`${element}<iframe id="other" srcdoc="another"></iframe>`);
    const frame = await embedIn(page);
    await page.waitForTimeout(150);
    const before = await outer(frame);
    const messages = fc.sample(nearly, propertyOptions('messages of other windows', 60)).concat([{ moneyStory: 1, height: 321 }]);
    await page.evaluate((all: unknown[]) => {
      const other = document.querySelector<HTMLIFrameElement>('#other')!.contentWindow as Window & { eval: typeof eval };
      for (const data of all) {
        postMessage(data, '*');
        other.eval(`parent.postMessage(${JSON.stringify(data)}, '*')`);
      }
    }, messages);
    await page.waitForTimeout(100);
    expect(await outer(frame)).toBe(before);
  });

  it('heeds no message of the wrong shape, whatever is in it', async () => {
    const { page, problems } = await host(element);
    const frame = await embedIn(page);
    await page.waitForTimeout(150);
    const before = await outer(frame);
    await frame.evaluate(
      (all: unknown[]) => all.forEach((data) => parent.postMessage(data, '*')),
      fc.sample(malformed, propertyOptions('malformed messages', 200)),
    );
    await page.waitForTimeout(100);
    expect(await outer(frame)).toBe(before);
    expect(problems.filter((problem) => !problem.startsWith('foreign request'))).toEqual([]);
    // While one of the right shape is heeded.
    await frame.evaluate(() => parent.postMessage({ moneyStory: 1, height: 321 }, '*'));
    await expect.poll(() => outer(frame)).toBe(321);
  });

  it('heeds no other site that took the embed’s place in its window', async () => {
    const stranger = await foreignHost();
    const { page } = await host(element);
    const frame = await embedIn(page);
    await page.waitForTimeout(150);
    const before = await outer(frame);
    // The same window, another origin: the host's name is `localhost`, the stranger's and the story's are not.
    const url = stranger.page('<script>parent.postMessage({ moneyStory: 1, height: 321 }, "*")</script>');
    await page.evaluate((src) => void (document.querySelector('money-story')!.shadowRoot!.querySelector('iframe')!.src = src), url);
    await expect.poll(() => page.frames().some((one) => one.url() === url)).toBe(true);
    await page.waitForTimeout(200);
    const box = await page.locator('money-story').boundingBox();
    expect(Math.round(box!.height)).toBe(Math.round(before));
    await stranger.close();
  });

  it('may take the element away and bring it back', async () => {
    const { page, problems } = await host(element);
    const frame = await embedIn(page);
    await page.evaluate(() => {
      const story = document.querySelector('money-story')!;
      story.remove();
      postMessage({ moneyStory: 1, height: 10 }, '*');
      document.body.append(story);
    });
    await page.waitForTimeout(100);
    const again = await embedIn(page);
    expect(again).not.toBe(frame);
    await expect.poll(async () => (await heights(again)).outer).toBe((await heights(again)).inner);
    expect(problems.filter((problem) => !problem.startsWith('foreign request'))).toEqual([]);
  });
});

describe('an embed', () => {
  it('heeds only the window around it, and nothing malformed', async () => {
    const { page, problems } = await host(element);
    const frame = await embedIn(page);
    await page.waitForTimeout(150);
    const before = await seen(frame);
    const strange = fc.sample(
      message.filter((data) => {
        const { moneyStory, theme, step } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
        return moneyStory !== 1 || !(['light', 'dark', 'auto'].includes(theme as string) || typeof step === 'string');
      }),
      propertyOptions('messages to an embed', 200),
    );
    await page.evaluate((all: unknown[]) => {
      const { contentWindow } = document.querySelector('money-story')!.shadowRoot!.querySelector('iframe')!;
      for (const data of all) contentWindow!.postMessage(data, '*');
    }, strange);
    // Its own window is not the one around it.
    await frame.evaluate(() => postMessage({ moneyStory: 1, theme: 'dark', step: 'who-paid' }, '*'));
    await page.waitForTimeout(100);
    expect(await seen(frame)).toEqual(before);
    expect(problems.filter((problem) => !problem.startsWith('foreign request'))).toEqual([]);
  });

  it('goes to no step that is not there', async () => {
    const { page } = await host(element);
    const frame = await embedIn(page);
    const before = await seen(frame);
    await page.evaluate(() => document.querySelector('money-story')!.setAttribute('step', 'javascript:alert(1)'));
    await page.waitForTimeout(100);
    expect((await seen(frame)).step).toBe(before.step);
  });
});
