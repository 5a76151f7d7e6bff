import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { story } from '../support/story.ts';
import { embedIn, hosting, script } from './embed/hosting.ts';
import { visitors } from './harness/visitors.ts';

const visit = visitors();

/** A sheet of A4 in CSS pixels, without its margins. */
const sheet = { width: 718, height: 1040 };

/** What is on paper, as the browser lays it out for a sheet: no script is asked before. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
}

const bright = (colour: string) =>
  Math.min(
    ...colour
      .match(/[\d.]+/g)!
      .slice(0, 3)
      .map(Number),
  );

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
      return {
        picture: box('.canvas svg[data-figure]'),
        marks: marks.length,
        words: box('.step.here p'),
        source: box('.stage .source'),
        ink: getComputedStyle(document.querySelector('.step.here p')!).color,
        letters: getComputedStyle(document.querySelector('.canvas text')!).fill,
      };
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

  it('the console prints the slide that is shown beside what is to be said of it, and no tool', async () => {
    const { page } = await visit('/present/console/#the-drain/who-paid', { width: 1280, height: 800, theme });
    await page.waitForSelector('.console-now svg[data-cue="the-drain/who-paid@1.000"]');
    await onPaper(page);
    const found = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().toJSON() as DOMRect;
      const said = [...document.querySelectorAll<HTMLElement>('.console-notes article p')].filter((one) => one.checkVisibility());
      return {
        picture: box('.console-now svg[data-figure]'),
        words: said.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
        ink: getComputedStyle(said[0]!).color,
        tall: document.documentElement.scrollHeight,
      };
    });
    expect(found.picture.width).toBeGreaterThan(200);
    expect(found.words.length).toBeGreaterThan(2);
    for (const words of found.words) expect([words.width > 200, words.left >= found.picture.right - 1]).toEqual([true, true]);
    expect(bright(found.ink)).toBeLessThan(100);
    expect(found.tall).toBeLessThanOrEqual(sheet.height + 1);
    for (const tool of ['.console-bar', '.console-timer', '.console-then']) expect(await page.locator(tool).isVisible(), tool).toBe(false);
  });

  it('the kit prints the mail with its picture beside its caption and credit', async () => {
    const { page } = await visit('/newsletter/#the-drain', { width: 1280, height: 800, theme });
    const mail = page.frameLocator('#the-drain iframe.desktop');
    await mail.locator('img').first().waitFor();
    await onPaper(page);
    const [frame, caption] = [
      await page.locator('#the-drain iframe.desktop').boundingBox(),
      await page.locator('#the-drain [data-text=caption]').boundingBox(),
    ];
    expect(frame!.width).toBeGreaterThan(300);
    expect(frame!.height).toBeGreaterThan(300);
    expect(caption!.width).toBeGreaterThan(150);
    expect(caption!.x).toBeGreaterThanOrEqual(frame!.x + frame!.width - 1);
    await expect
      .poll(() =>
        mail
          .locator('img')
          .first()
          .evaluate((image: HTMLImageElement) => image.naturalWidth),
      )
      .toBeGreaterThan(100);
    for (const tool of ['.kit-chapters', '.copying', '.hand']) expect(await page.locator(tool).first().isVisible(), tool).toBe(false);
  });

  it('slides print the one that is shown, its headline and its picture, and no box or tool', async () => {
    const { page } = await visit(`/present/?theme=${theme}#the-drain/who-paid`, { width: 1280, height: 720, theme });
    await page.waitForSelector('.deck.ready', { state: 'attached' });
    await page.waitForSelector('.live .slides section[data-step="the-drain/who-paid"].present h2');
    await page.waitForSelector('svg[data-cue="the-drain/who-paid@1.000"]');
    await onPaper(page);
    const found = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().toJSON() as DOMRect;
      return {
        head: box('.slides section[data-step].present h2'),
        picture: box('.deck-stage svg[data-figure]'),
        source: box('.deck .source'),
        tall: document.documentElement.scrollHeight,
      };
    });
    expect(found.head.width).toBeGreaterThan(100);
    expect(found.picture.width).toBeGreaterThan(400);
    expect(found.picture.top).toBeGreaterThanOrEqual(found.head.bottom - 1);
    expect(found.source.top).toBeGreaterThanOrEqual(found.picture.bottom - 1);
    expect(found.tall).toBeLessThanOrEqual(sheet.height + 1);
    for (const tool of ['.deck-bar', '.deck-ask', '.deck-qr', '.deck-progress', '.deck-ink', '[data-keep]'])
      expect(await page.locator(tool).first().isVisible(), tool).toBe(false);
  });
});

describe('a page with ten embeds', () => {
  const host = hosting();

  it('prints each: those that came as they stand, of the others the picture and the link that stand in them', async () => {
    const link = (title: string) => `<a href="{site}#the-drain"><img src="{site}stills/en/the-drain/who-paid.png" alt=""><br>${title}</a>`;
    const body = story.chapters.map(({ id }) => `<p>${'Words of the host. '.repeat(400)}</p><money-story chapter="${id}">${link(id)}</money-story>`).join('');
    const { page } = await host(`${body}<p>The end.</p>${script}`, { width: 1200, theme: 'dark' });
    await page.evaluate(() => document.querySelector('money-story')!.scrollIntoView());
    await embedIn(page);
    await expect.poll(() => page.evaluate(() => document.querySelector('money-story')!.shadowRoot!.querySelector('iframe')!.style.height)).not.toBe('640px');
    const seen = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('money-story')].map((element) => {
          const [frame, picture] = [element.shadowRoot!.querySelector('iframe')!, element.querySelector('img')!];
          return {
            frame: frame.getBoundingClientRect().height > 100,
            picture: picture.getBoundingClientRect().width > 100 && picture.naturalWidth > 100,
            came: frame.style.height !== '640px',
          };
        }),
      );
    const before = await seen();
    expect(before).toHaveLength(story.chapters.length);
    expect(before.map(({ frame, picture }) => [frame, picture])).toEqual(before.map(() => [true, false]));
    expect(before.some(({ came }) => !came)).toBe(true);
    // As printing does it: the browser tells of it, and waits for nothing more.
    await page.evaluate(() => {
      Object.assign(window, { printed: undefined });
      addEventListener('beforeprint', () =>
        Object.assign(window, {
          printed: [...document.querySelectorAll('money-story')].map((element) => element.shadowRoot!.querySelector('iframe')!.style.display),
        }),
      );
    });
    await page.pdf();
    const printed = await page.evaluate(() => (window as unknown as { printed: string[] }).printed);
    expect(printed.filter((display) => display === 'none').length).toBeGreaterThan(0);
    await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    for (const { frame, picture, came } of await seen()) expect([frame, picture]).toEqual([came, !came]);
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
    expect((await seen()).map(({ frame, picture }) => [frame, picture])).toEqual(before.map(() => [true, false]));
  });
});
