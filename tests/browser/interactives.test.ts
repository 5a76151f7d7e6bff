import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { home } from '../support/languages.ts';
import { story } from '../support/story.ts';
import { address, visitors } from './harness/visitors.ts';
import { arrive, settled } from './reader.ts';

const visit = visitors();
const playIn = (hash: string, name: string) => new URLSearchParams(hash.split('?')[1] ?? '').get(name) ?? '';

/** The page at rest, once its address is written: that is done a few times a second at most. */
async function written(page: Page) {
  let last = '';
  await expect.poll(async () => last === (last = await page.evaluate(() => location.hash)), { interval: 700 }).toBe(true);
  return settled(page);
}

const result = (page: Page) => page.locator('.slider-panel:not([hidden]) output').textContent();

const bySliders = story.steps.filter(({ plays }) => plays?.some((play) => ['crowd', 'dispersion', 'lender', 'multiple', 'swap', 'tap'].includes(play)));

/** Each panel of sliders on a desk with a mouse, and on a phone under a finger. */
const panels = bySliders.flatMap(({ chapter, id, plays }) => {
  const next = story.steps[story.steps.findIndex((step) => step.chapter === chapter && step.id === id) + 1]!;
  const panel = { step: `${chapter}/${id}`, next: `${next.chapter}/${next.id}`, play: plays![0]! };
  return [
    { ...panel, locale: 'en', width: 1440, height: 900, touch: false },
    { ...panel, locale: 'zh', width: 390, height: 844, touch: true },
  ] as const;
});

describe.each(panels)('the sliders of $step, $width px wide', ({ step, next, play, locale, width, height, touch }) => {
  const root = home(locale);

  it('answer keys and a pointer or finger, in the picture, in words and in the address; they are reset, restored and skipped', async () => {
    const { page, problems } = await visit(`${root}#${step}`, { width, height, touch, locale });
    await page.waitForSelector('.slider-panel:not([hidden])');
    const before = await settled(page);
    const words = await result(page);
    const sliders = page.locator('.slider-panel:not([hidden]) input[type=range]');
    expect(await sliders.count()).toBeGreaterThan(0);

    await sliders.first().focus();
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowLeft');
    const byKey = await written(page);
    expect([byKey.step, byKey.entries, byKey.scrollTop]).toEqual([step, before.entries, before.scrollTop]);
    expect(playIn(byKey.hash, play)).not.toBe('');
    expect(byKey.frame).not.toBe(before.frame);
    expect(await result(page)).not.toBe(words);
    expect(await sliders.first().getAttribute('aria-valuetext')).toMatch(/\d/);

    const box = (await sliders.last().boundingBox())!;
    const spot = { x: box.x + box.width * 0.75, y: box.y + box.height / 2 };
    if (touch) await page.touchscreen.tap(spot.x, spot.y);
    else await page.mouse.click(spot.x, spot.y);
    const set = await written(page);
    expect(set.frame).not.toBe(byKey.frame);

    const values = await sliders.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const restored = await arrive(page, address(`${root}${set.hash}`));
    await page.waitForSelector('.slider-panel:not([hidden])');
    expect(restored.frame).toBe(set.frame);
    expect(await sliders.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual(values);

    await page.locator('.slider-panel:not([hidden]) .slider-panel-tools button').first().click();
    const again = await written(page);
    expect([again.frame, again.hash]).toEqual([before.frame, before.hash]);
    expect(await result(page)).toBe(words);
    await page.locator('.slider-panel:not([hidden]) .slider-panel-tools button').nth(1).click();
    expect((await settled(page)).cue).toBe(`${next}@1.000`);
    expect(problems).toEqual([]);
  });
});

describe('the cards of pipes-or-prices/which-pile', () => {
  const step = 'pipes-or-prices/which-pile';
  const cards = '.piles:not([hidden]) .piles-card';
  const names = (page: Page) => page.locator(cards).evaluateAll((all) => all.map((card) => card.getAttribute('aria-label')));

  it('are dragged, moved by keys, restored by the address, held against the article’s and reset', async () => {
    const { page, problems } = await visit(`/#${step}`, { width: 1440, height: 900 });
    await page.waitForSelector(cards);
    const before = await settled(page);
    expect(await names(page)).toEqual(['Gold', 'Bitcoin', 'Ether', 'Nvidia', 'Palantir'].map((name) => `${name}: not sorted yet`));
    const svg = (await page.locator('svg[data-figure]').boundingBox())!;
    const gold = (await page.locator(cards).first().boundingBox())!;
    await page.mouse.move(gold.x + gold.width / 2, gold.y + gold.height / 2);
    await page.mouse.down();
    await page.mouse.move(svg.x + svg.width * 0.75, svg.y + svg.height * 0.6, { steps: 5 });
    await page.mouse.up();
    await settled(page);
    expect((await names(page))[0]).toBe('Gold: repricing, it stays');
    await page.locator(cards).nth(1).focus();
    await page.keyboard.press('ArrowLeft');
    const sorted = await written(page);
    expect((await names(page))[1]).toBe('Bitcoin: plumbing, it reverses');
    expect([sorted.step, playIn(sorted.hash, 'sort').length]).toEqual([step, 5]);
    const restored = await arrive(page, address(`/${sorted.hash}`));
    expect(restored.frame).toBe(sorted.frame);
    await page.waitForSelector(cards);
    const tags = await page.locator('svg[data-figure] text[data-key$=-tag]').allTextContents();
    expect(tags).toEqual(['article: plumbing', 'article: plumbing']);
    await page.locator('.piles .guess-tools button').first().click();
    const reset = await written(page);
    expect([reset.frame, reset.hash]).toEqual([before.frame, before.hash]);
    expect(problems).toEqual([]);
  });

  it('go from pile to pile under a tapping finger, and may be skipped', async () => {
    const { page } = await visit(`/zh/#${step}`, { width: 390, height: 844, touch: true, locale: 'zh' });
    await page.waitForSelector(cards);
    await settled(page);
    const tap = async () => {
      await page.locator(cards).nth(2).tap();
      await settled(page);
      return (await names(page))[2];
    };
    expect([await tap(), await tap(), await tap()]).toEqual(['以太坊：归入管道，会恢复', '以太坊：归入重新定价，不会恢复', '以太坊：尚未归类']);
    await page.locator('.piles .guess-tools button').nth(1).tap();
    expect((await settled(page)).cue).toBe('pipes-or-prices/not-2008@1.000');
  });
});
