import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { address, blank, visitors } from './harness/visitors.ts';
import { settle } from './reader.ts';

const visit = visitors();

const step = (id: string) => `[data-step="the-drain/${id}"]`;
const peak = `${step('the-line')} a[data-num="peak"]`;

/** The answer that is open: its text and its place. */
async function opened(page: Page) {
  await page.waitForSelector('.answer:popover-open');
  return page.evaluate(() => {
    const panel = document.querySelector<HTMLElement>('.answer')!;
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    return {
      text: panel.innerText,
      left,
      top,
      right,
      bottom,
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
      name: panel.ariaLabel,
      role: panel.role,
      focused: panel.contains(document.activeElement),
    };
  });
}

const closed = (page: Page) => page.waitForFunction(() => !document.querySelector('.answer:popover-open'));

/** Opens an answer as a pointer would, with the question in sight. */
async function choose(page: Page, selector: string): Promise<void> {
  const question = page.locator(selector).first();
  await question.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await question.dispatchEvent('click');
}

describe('a number answers where it is', () => {
  it('by a tap or click: what it is, amount, day, unit, source with its copy, and what the article said', async () => {
    const { page, problems } = await visit('/#the-drain/then-mostly-reserves');
    await page.locator(`${step('then-mostly-reserves')} a[data-num="parking-month-end"]`).click();
    const { text, name, role, focused } = await opened(page);
    expect({ name, role, focused }).toEqual({ name: 'Overnight parking on 31 October 2025, a month-end', role: 'dialog', focused: true });
    expect(text).toContain('$51.8 billion');
    expect(text).toContain('31 October 2025 · US dollars');
    expect(text).toContain('The article’s figure: another day');
    expect(text).toContain('On 4 November it held $17.0 billion.');
    expect(text).toMatch(/read on 22 November 2026 from/);
    for (const link of await page.locator('.answer .sources a').all()) expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    expect(await page.locator('.answer .on a').getAttribute('href')).toBe('/claims/#rrp-51bn');
    expect(problems).toEqual([]);
  });

  it('in Chinese on the Chinese page', async () => {
    const { page } = await visit('/zh/#the-drain/then-mostly-reserves', { locale: 'zh' });
    await page.locator(`${step('then-mostly-reserves')} a[data-num="parking-month-end"]`).click();
    const { text } = await opened(page);
    expect(text).toContain('518 亿美元');
    expect(text).toContain('原文的数字：日期不符');
    expect(await page.locator('.answer .on a').getAttribute('href')).toBe('/zh/claims/#rrp-51bn');
  });

  it('with its formula, where it is worked out', async () => {
    const { page } = await visit('/#the-drain/who-paid');
    await choose(page, `${step('who-paid')} a[data-num="out-of-reserves"]`);
    expect((await opened(page)).text).toContain('= $672.8 bn − $207.8 bn');
  });

  it('an observation, from its series', async () => {
    const { page } = await visit('/#the-drain/the-line');
    await choose(page, `${step('the-line')} a[data-num="tga-daily@2025-07-11"]`);
    const { text } = await opened(page);
    expect(text).toContain('$282.4 billion');
    expect(text).toContain('11 July 2025 · US dollars');
  });

  it('in the picture too, by pointer', async () => {
    for (const width of [390, 1440]) {
      const { page } = await visit('/#the-drain/who-paid', { width, height: 844 });
      await settle(page);
      await page.locator('svg[data-figure] [data-num*="@"]').first().click();
      const { text, left, right, width: inner } = await opened(page);
      expect(text).toContain('29 October 2025');
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(inner);
    }
  });

  it('and so does a term', async () => {
    const { page } = await visit('/#the-drain/the-line');
    await choose(page, `${step('the-line')} a[data-term="tga"]`);
    const { text } = await opened(page);
    expect(text).toContain('The US government’s checking account at the Fed.');
    expect(await page.locator('.answer .on a').getAttribute('href')).toBe('/glossary/#tga');
  });
});

describe('by keyboard', () => {
  it('the answer comes with the focus, Enter goes into it, Escape gives the focus back and lets it rest', async () => {
    const { page } = await visit('/#the-drain/the-line');
    await page
      .locator(`${step('the-line')} a[data-num="tga-daily@2025-07-11"]`)
      .first()
      .focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect((await opened(page)).focused).toBe(false);
    await page.keyboard.press('Escape');
    await closed(page);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.answer:popover-open')?.contains(document.activeElement));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.answer') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['num'])).toBe('tga-daily@2025-07-11');
    await page.waitForTimeout(300);
    expect(await page.locator('.answer:popover-open').count()).toBe(0);
  });

  it('a press outside closes it, a press on the number closes it too', async () => {
    const { page } = await visit('/#the-drain/the-line', { width: 1440, height: 900 });
    await page.locator(peak).click();
    await opened(page);
    await page.mouse.click(200, 880);
    await closed(page);
    await page.locator(peak).click();
    await opened(page);
    await page.locator(peak).click();
    await closed(page);
    await page.waitForTimeout(300);
    expect(await page.locator('.answer:popover-open').count()).toBe(0);
  });
});

describe('without a network', () => {
  it.each([
    ['the story', '/#the-drain/the-line', peak],
    ['the short version', '/short/', 'main a[data-num]'],
  ])(
    'an answer that cannot come leaves who reads %s where they are, by key in silence, by press in words; and is had once it can',
    async (_where, path, question) => {
      const { page, context, problems } = await visit(blank, { fresh: true });
      await page.goto(address(path), { waitUntil: 'load' });
      const number = page.locator(question).first();
      await number.scrollIntoViewIfNeeded();
      await settle(page);
      const { pathname } = new URL(page.url());
      await context.setOffline(true);
      const told = page.locator('#unanswered:popover-open');
      // As Tab does it: the focus is seen.
      await number.evaluate((link: HTMLElement) => link.focus({ focusVisible: true } as FocusOptions));
      await page.waitForTimeout(300);
      expect(await told.count()).toBe(0);
      await number.click();
      await told.waitFor();
      expect(new URL(page.url()).pathname).toBe(pathname);
      await context.setOffline(false);
      await page.keyboard.press('Escape');
      await number.click();
      // Where the browser remembers that a script failed, the link leads to the answer.
      await page.waitForFunction(
        () => document.querySelector('.answer:popover-open') !== null || (location.pathname === '/claims/' && document.querySelector(':target') !== null),
      );
      expect(problems.filter((problem) => /exception/.test(problem))).toEqual([]);
    },
  );
});

describe('the answer stays inside the window', () => {
  for (const [width, height, what] of [
    [320, 568, 'a narrow phone'],
    [390, 844, 'a phone'],
    [320, 256, 'a desktop enlarged to 400%'],
    [768, 1024, 'a tablet'],
    [1440, 900, 'a desk'],
  ] as const) {
    for (const anchored of [true, false]) {
      it(`on ${what}, ${anchored ? 'anchored by style' : 'measured, where the browser cannot anchor'}`, async () => {
        const { page, context } = await visit(blank, { width, height });
        if (!anchored)
          await context.addInitScript(() => {
            const known = CSS.supports.bind(CSS);
            CSS.supports = (...args: string[]) => (args[0]!.startsWith('position-area') ? false : known(...(args as [string])));
          });
        await page.goto(address('/#the-drain/a-planned-refill'));
        await settle(page);
        for (const id of ['debt-limit-law', 'refill-target', 'tga-daily@2025-09-30', 'share-before-shutdown']) {
          await choose(page, `${step('a-planned-refill')} a[data-num="${id}"]`);
          const { left, top, right, bottom, width: inner, height: tall } = await opened(page);
          expect(Math.min(left, top), id).toBeGreaterThanOrEqual(0);
          expect(right, id).toBeLessThanOrEqual(inner);
          expect(bottom, id).toBeLessThanOrEqual(tall + 0.5);
          expect(right - left, id).toBeGreaterThan(200);
          await page.keyboard.press('Escape');
          await closed(page);
        }
      });
    }
  }

  it('and moves nothing on the page', async () => {
    const { page } = await visit('/#the-drain/the-line', { width: 390, height: 844 });
    const places = () =>
      page.evaluate(() => [
        scrollY,
        document.documentElement.scrollHeight,
        document.documentElement.scrollWidth,
        ...[...document.querySelectorAll('[data-step]')].map((s) => s.getBoundingClientRect().top),
      ]);
    const before = await places();
    await choose(page, peak);
    await opened(page);
    expect(await places()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
