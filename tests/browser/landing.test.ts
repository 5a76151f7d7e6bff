import { describe, expect, it } from 'vitest';

import { story } from '../support/story.ts';
import { based } from './harness/index.ts';
import { address, blank, visitors } from './harness/visitors.ts';
import { arrive, offTheMark, settled } from './reader.ts';

const visit = visitors();
const line = 'the-drain/the-line';

describe('a mailed link', () => {
  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [768, 1024],
    [1440, 900],
  ] as const) {
    it(`lands on its step at rest, with the heading where it is read, in a window of ${width} × ${height}`, async () => {
      const { page } = await visit('/', { width, height });
      const shown = await arrive(page, address(`/#${line}`));
      expect(shown.cue).toBe(`${line}@1.000`);
      expect(Math.abs(await offTheMark(page, line))).toBeLessThanOrEqual(1);
    });
  }

  it('lands on its step however late the fonts come', async () => {
    const { page } = await visit(blank, { width: 844, height: 390 });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await route.continue();
    });
    const shown = await arrive(page, address(`/#${line}`));
    expect(await page.evaluate(() => [...document.fonts].filter((font) => font.status === 'loaded').length)).toBeGreaterThan(0);
    expect(shown.cue).toBe(`${line}@1.000`);
    expect(Math.abs(await offTheMark(page, line))).toBeLessThanOrEqual(1);
  });

  it('may name a chapter alone: that is its first step', async () => {
    const { page } = await visit('/#the-drain');
    const shown = await settled(page);
    expect(shown.cue).toBe(`${line}@1.000`);
    expect(shown.hash).toBe(`#${line}`);
  });

  it('may name a moment on the way, and shows exactly that moment', async () => {
    const { page } = await visit(`/#the-drain/the-buffer-first@0.333`);
    expect((await settled(page)).cue).toBe('the-drain/the-buffer-first@0.333');
  });

  it('may name the first moment of a step that is played, where its picture is still the one before: nothing of it counts as lost', async () => {
    const { page, problems } = await visit('/');
    const played = story.steps.filter(({ plays }) => plays?.length);
    expect(played.length).toBeGreaterThan(3);
    for (const { chapter, id } of played) {
      expect((await arrive(page, address(`/#${chapter}/${id}@0`))).cue).toBe(`${chapter}/${id}@0.000`);
      expect(await page.locator('[data-lost]').isVisible(), id).toBe(false);
    }
    expect(problems).toEqual([]);
  });

  it('with a moment that is none lands on the step at rest', async () => {
    const { page } = await visit('/');
    for (const t of ['7', '-1', 'NaN', '1e3', '']) expect((await arrive(page, address(`/#${line}@${t}`))).cue).toBe(`${line}@1.000`);
  });

  it('to nothing in the story, or with mischief in it, shows the beginning and does no harm', async () => {
    const { page, problems } = await visit('/');
    for (const hash of [
      'nowhere',
      'the-drainpipe/the-line',
      '%E0%A4%A',
      '"><img src=x onerror=alert(1)>',
      '__proto__/constructor',
      '/',
      '?guess=hjlmqvwGE',
      'x'.repeat(5000),
    ]) {
      const shown = await arrive(page, address(`/#${hash}`));
      expect(shown.cue).toBe(`${story.steps[0]!.chapter}/${story.steps[0]!.id}@0.000`);
      expect(shown.scrollTop).toBe(0);
      expect(shown.drawings).toBe(1);
    }
    expect(problems).toEqual([]);
  });

  it('lands under a base path, in every language, and its still is there too', async () => {
    const { page, problems } = await visit(`/#${line}`, {}, 'based');
    expect((await settled(page)).cue).toBe(`${line}@1.000`);
    await page.click('#contents [data-language][hreflang=zh-Hans]');
    await page.waitForURL(`**${based.path}zh/#${line}`);
    expect((await settled(page)).cue).toBe(`${line}@1.000`);
    expect((await page.request.get(address(`/stills/zh/${line}.svg`, 'based'))).ok()).toBe(true);
    expect(problems).toEqual([]);
  });
});

describe('the other language', () => {
  const link = '#contents [data-language][hreflang=zh-Hans]';

  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    it(`is at hand wherever one reads, and opens at the same step with the same line of the reader, in a window of ${width} × ${height}`, async () => {
      const { page } = await visit(`/#${line}?guess=hjlmqvwGE`, { width, height, theme: 'dark' });
      const before = await settled(page);
      // Beside a wide page it is in the rail.
      if (width < 1024) await page.click('.contents-button');
      expect(await page.evaluate(() => scrollY)).toBe(before.scrollTop);
      await page.click(link);
      await page.waitForURL('**/zh/**');
      const after = await settled(page);
      expect([after.cue, after.frame, after.hash]).toEqual([before.cue, before.frame, before.hash]);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    });
  }

  it('is offered once at the top, and opens at its top', async () => {
    for (const [width, height] of [
      [390, 844],
      [1440, 900],
    ] as const) {
      const { page } = await visit('/', { width, height });
      await page.locator('[data-language][hreflang=zh-Hans]:visible').click();
      await page.waitForURL('**/zh/');
      expect((await settled(page)).scrollTop).toBe(0);
    }
  });

  it('opens where one is, however soon after scrolling', async () => {
    const { page } = await visit('/');
    // No frame passes between the two: the address has had no time to follow.
    await page.evaluate((to) => {
      document.getElementById(to)!.scrollIntoView({ behavior: 'instant' });
      dispatchEvent(new Event('scroll'));
      document.querySelector<HTMLElement>('#contents [data-language][hreflang=zh-Hans]')!.click();
    }, line);
    await page.waitForURL(`**/zh/#${line}`);
    expect((await settled(page)).step).toBe(line);
  });
});

describe('a reload', () => {
  it('comes back to the line that was being read', async () => {
    const { page } = await visit('/');
    await page.waitForSelector('html.live');
    await page.mouse.wheel(0, 3000);
    await settled(page);
    // Where the reader was is written a moment after they stopped.
    await page.waitForFunction(() => (history.state as { line?: object } | null)?.line);
    const before = await settled(page);
    expect(before.scrollTop).toBeGreaterThan(1000);
    await page.reload();
    const after = await settled(page);
    expect([after.step, after.t]).toEqual([before.step, before.t]);
    expect(Math.abs(after.scrollTop - before.scrollTop)).toBeLessThanOrEqual(1);
  });

  it('at the top stays at the top', async () => {
    const { page } = await visit('/');
    await page.reload();
    const shown = await settled(page);
    expect([shown.scrollTop, shown.t, shown.hash]).toEqual([0, 0, '']);
  });
});
