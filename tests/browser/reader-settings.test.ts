import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { system } from './accessible/palette.ts';
import { visitors } from './harness/visitors.ts';

const visit = visitors();

/** Everything seen through which something else is seen: boxes, and what lies behind a box that is open. */
const sheer = () => {
  const alpha = (colour: string) => Number(/^rgba\(.*, ([\d.]+)\)$/.exec(colour)?.[1] ?? 1);
  const partly = (value: number) => value > 0 && value < 1;
  return [...document.querySelectorAll<HTMLElement>('body *:not(svg *)')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .flatMap((one) => {
      const behind = one.matches(':popover-open, dialog[open]') ? getComputedStyle(one, '::backdrop').backgroundColor : '';
      const { backgroundColor, backdropFilter } = getComputedStyle(one);
      return partly(alpha(backgroundColor)) || partly(alpha(behind)) || backdropFilter !== 'none' ? [one.outerHTML.slice(0, 80)] : [];
    });
};

async function lessTransparency(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }] });
}

describe('who asks for less transparency', () => {
  it('sees nothing through anything: in the story with its contents and an answer, in an embed, on slides with their keys', async () => {
    const { page } = await visit('/#the-drain/who-paid', { width: 390, height: 844 });
    await lessTransparency(page);
    expect(await page.evaluate(() => matchMedia('(prefers-reduced-transparency: reduce)').matches)).toBe(true);
    expect(await page.evaluate(sheer)).toEqual([]);
    await page.click('.contents-button');
    await page.waitForSelector('#contents:popover-open');
    expect(await page.evaluate(sheer), 'contents').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-step="the-drain/who-paid"] a[data-num]').first().click();
    await page.waitForSelector('.answer:popover-open');
    expect(await page.evaluate(sheer), 'answer').toEqual([]);

    const { page: embed } = await visit('/embed/the-drain/');
    await lessTransparency(embed);
    expect(await embed.evaluate(sheer), 'embed').toEqual([]);

    const { page: deck } = await visit('/present/');
    await lessTransparency(deck);
    await deck.waitForSelector('.deck.ready', { state: 'attached' });
    await deck.keyboard.press('?');
    await deck.waitForSelector('dialog[open]');
    expect(await deck.evaluate(sheer), 'keys').toEqual([]);
  });
});

describe("in a reader's own palette", () => {
  it('an answer has an edge, and pictures of embed, slides and console their lines', async () => {
    const { page } = await visit('/#the-drain/who-paid');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.locator('[data-step="the-drain/who-paid"] a[data-num]').first().click();
    await page.waitForSelector('.answer:popover-open');
    const edge = await page.locator('.answer').evaluate((answer) => getComputedStyle(answer).borderTopWidth);
    expect(Number.parseFloat(edge)).toBeGreaterThan(0);
    for (const path of ['/embed/the-drain/#who-paid', '/present/#the-drain/who-paid', '/present/console/#the-drain/who-paid']) {
      const { page: face } = await visit(path);
      await face.emulateMedia({ forcedColors: 'active' });
      await face.waitForFunction(() => document.querySelector('.canvas svg')?.getAttribute('data-cue') === 'the-drain/who-paid@1.000');
      const ink = await face
        .locator('.canvas svg')
        .first()
        .evaluate((svg) => getComputedStyle(svg.querySelector('text[fill="var(--ink)"]')!).fill);
      expect(ink, path).toBe(await system(face, 'CanvasText'));
    }
  });
});
