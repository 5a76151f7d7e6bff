import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { story } from '../../support/story.ts';
import { embedIn, heights, hosting, script, seen } from './hosting.ts';

const host = hosting();
const steps = story.steps.filter(({ chapter }) => chapter === 'the-drain');
const walk = [
  ...steps.slice(1).map(({ id }) => ['next', id] as const),
  ...steps
    .slice(0, -1)
    .toReversed()
    .map(({ id }) => ['previous', id] as const),
];
const filler = '<p>Words of the host, before and after.</p>'.repeat(40);

/** Notes on the host, with each of its frames, when it began and how high the embed then was. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const frames: [number, number][] = [];
    Object.assign(window, { noted: frames });
    const element = document.querySelector('money-story')!;
    const tick = () => {
      frames.push([performance.timeOrigin + performance.now(), element.getBoundingClientRect().height]);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

/** Presses a button of the embed. Returns when, and how high what it then holds is. */
function press(frame: Frame, go: 'next' | 'previous'): Promise<{ at: number; height: number }> {
  return frame.evaluate((name) => {
    const at = performance.timeOrigin + performance.now();
    document.querySelector<HTMLElement>(`[data-go=${name}]`)!.click();
    return { at, height: Math.ceil(document.body.getBoundingClientRect().height) };
  }, go);
}

describe('an embed in a foreign page', () => {
  for (const width of [320, 600, 1200]) {
    it(
      `is as high as its step within two frames, at every step, with no scrollbar, light on the way and dark on the way back: ${width} px`,
      { retry: 2 },
      async () => {
        const { page } = await host(`<money-story chapter="the-drain" theme="light"></money-story>${filler}${script}`, { width, height: 900, theme: 'dark' });
        const frame = await embedIn(page);
        await watch(page);
        const late: string[] = [];
        for (const [go, id] of walk) {
          const theme = go === 'next' ? 'light' : 'dark';
          await page.locator('money-story').evaluate((element, name) => element.setAttribute('theme', name), theme);
          const { at, height } = await press(frame, go);
          await page.waitForTimeout(70);
          const after = (await page.evaluate(() => (window as unknown as { noted: [number, number][] }).noted)).filter(([time]) => time > at);
          const right = after.findIndex(([, outer]) => outer === height);
          if (right < 0 || right > 1) late.push(`${id}: ${right} of ${after.map(([, outer]) => outer).join(' ')}, wanted ${height}`);
          expect(await seen(frame)).toMatchObject({ step: `the-drain/${id}`, scrollbar: false, theme });
        }
        expect(late).toEqual([]);
        expect(await page.evaluate(() => [scrollX, scrollY, document.documentElement.scrollWidth <= innerWidth])).toEqual([0, 0, true]);
      },
    );
  }

  it('grows and shrinks with its width and the size of its text', async () => {
    const { page } = await host(`<money-story chapter="where-dollars-live" lang="zh"></money-story>${script}`, { width: 1200, height: 900 });
    const frame = await embedIn(page);
    const seenHeights: number[] = [];
    const settle = async () => {
      await page.waitForTimeout(150);
      const { outer, inner } = await heights(frame);
      expect(outer).toBe(inner);
      seenHeights.push(outer);
    };
    for (const width of [1200, 320, 760, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await settle();
    }
    // As zoomed text or a late font does.
    await frame.evaluate(() => void (document.documentElement.style.fontSize = '150%'));
    await settle();
    await frame.evaluate(() => void (document.documentElement.style.fontSize = ''));
    await settle();
    expect(new Set(seenHeights).size).toBeGreaterThan(4);
    expect(seenHeights.at(-1)).toBe(seenHeights[3]);
  });

  it('that was hidden is right when it is shown', async () => {
    const { page } = await host(`<div id="tab" style="display:none"><money-story chapter="the-spark"></money-story></div>${script}`, {
      width: 600,
      height: 900,
    });
    await page.evaluate(() => void (document.getElementById('tab')!.style.display = ''));
    const frame = await embedIn(page);
    await page.waitForTimeout(150);
    await page.evaluate(() => void (document.getElementById('tab')!.style.display = 'none'));
    await frame.evaluate(() => document.querySelector<HTMLElement>('[data-go=next]')!.click());
    await page.evaluate(() => void (document.getElementById('tab')!.style.display = ''));
    await page.waitForTimeout(200);
    const { outer, inner } = await heights(frame);
    expect(inner).toBeGreaterThan(300);
    expect(outer).toBe(inner);
  });

  it('takes theme and step from its element while it is shown', async () => {
    const { page } = await host(`<money-story chapter="the-drain" theme="dark" step="who-paid"></money-story>${script}`);
    const frame = await embedIn(page);
    await expect.poll(async () => (await seen(frame)).cue).toBe('the-drain/who-paid@1.000');
    await page.evaluate(() => {
      const element = document.querySelector('money-story')!;
      element.setAttribute('theme', 'light');
      element.setAttribute('step', 'the-line');
    });
    await expect.poll(async () => (await seen(frame)).cue).toBe('the-drain/the-line@1.000');
    expect((await seen(frame)).theme).toBe('light');
    await page.evaluate(() => document.querySelector('money-story')!.removeAttribute('theme'));
    await expect.poll(async () => (await seen(frame)).theme).toBe('');
    // A chapter is another page.
    await page.evaluate(() => document.querySelector('money-story')!.setAttribute('chapter', 'the-spark'));
    const other = await embedIn(page, /\/embed\/the-spark\//);
    expect((await seen(other)).step).toMatch(/^the-spark\//);
  });
});

it('twenty embeds on one page come as they are met, each goes on, and all are of the right height', async () => {
  const all = ['en', 'zh'].flatMap((lang) => story.chapters.map(({ id }) => `<p>${filler}</p><money-story chapter="${id}" lang="${lang}"></money-story>`));
  const { page } = await host(`${all.join('')}${script}`, { width: 700, height: 800 });
  await page.waitForTimeout(500);
  const came = () => page.frames().filter((frame) => frame.url().includes('/embed/')).length;
  expect(came()).toBeLessThan(all.length);
  for (let index = 0; index < all.length; index += 1) {
    await page.evaluate((at) => document.querySelectorAll('money-story')[at]!.scrollIntoView({ block: 'center' }), index);
    await page.waitForTimeout(60);
  }
  await expect.poll(came, { timeout: 30_000 }).toBe(all.length);
  const frames = page.frames().slice(1);
  for (const frame of frames) await frame.waitForSelector('html.live.kept');
  // Twenty of them leave each one to its reader.
  const last = frames.find((frame) => frame.url().includes('/zh/embed/what-to-believe/'))!;
  const first = (await seen(last)).step;
  await last.evaluate(() => document.querySelector<HTMLElement>('[data-go=next]')!.click());
  await expect.poll(async () => (await seen(last)).step, { timeout: 30_000 }).not.toBe(first);
  for (const frame of frames) {
    // A browser lays out no frame anew that is far from the window.
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await expect.poll(async () => (({ outer, inner }) => outer - inner)(await heights(frame)), { message: frame.url(), timeout: 30_000 }).toBe(0);
  }
});
