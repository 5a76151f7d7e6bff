import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { story } from '../support/story.ts';
import { address, visitors } from './harness/visitors.ts';
import { arrive, jump, look, offTheMark, settle, settled, slowDown } from './reader.ts';

const visit = visitors();
const addresses = story.steps.map(({ chapter, id }) => `${chapter}/${id}`);
const step = (index: number) => addresses.at(index) as string;

describe('keys, buttons and scrolling', () => {
  it('agree on where the reader is', async () => {
    const { page } = await visit('/');
    await page.keyboard.press('ArrowRight');
    expect((await settled(page)).cue).toBe(`${step(0)}@1.000`);
    await page.click('[data-go=next]');
    expect((await settled(page)).cue).toBe(`${step(1)}@1.000`);
    await page.keyboard.press('j');
    expect((await settled(page)).cue).toBe(`${step(2)}@1.000`);
    expect(Math.abs(await offTheMark(page, step(2)))).toBeLessThanOrEqual(1.5);
    // A hand scroll moves the same place: the next key goes on from there.
    await page.mouse.wheel(0, 1400);
    const { step: reached, t } = await settled(page);
    const at = addresses.indexOf(reached);
    expect(at).toBeGreaterThan(2);
    await page.keyboard.press('K');
    expect((await settled(page)).cue).toBe(`${step(at - 1)}@1.000`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect((await settled(page)).cue).toBe(`${step(at + 1)}@1.000`);
    await page.click('[data-go=previous]');
    expect((await settled(page)).cue).toBe(`${step(at)}@1.000`);
    expect(t).toBeGreaterThan(0);
  });

  it('go five steps when pressed five times fast', async () => {
    const { page } = await visit(`/#${step(0)}`);
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('ArrowRight');
    expect((await settled(page)).cue).toBe(`${step(5)}@1.000`);
    await page.evaluate(() => {
      for (let n = 0; n < 5; n += 1) document.querySelector<HTMLElement>('[data-go=previous]')!.click();
    });
    expect((await settled(page)).cue).toBe(`${step(0)}@1.000`);
  });

  it('lose no key, and give way to a link followed while they are on their way, on a slow machine too', async () => {
    const { page } = await visit(`/#${step(0)}`);
    await slowDown(page, 6);
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('ArrowRight');
    expect((await settled(page)).cue).toBe(`${step(5)}@1.000`);
    for (const to of [2, 12, 7, 20]) {
      await page.keyboard.press('ArrowRight');
      await jump(page, step(to));
      await page.keyboard.press('ArrowRight');
      expect((await settled(page)).cue).toBe(`${step(to + 1)}@1.000`);
    }
  });

  it('stop at both ends', async () => {
    const { page } = await visit(`/#${step(-1)}`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('j');
    expect((await settled(page)).cue).toBe(`${step(-1)}@1.000`);
    await arrive(page, address(`/#${step(0)}`));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('k');
    const shown = await settled(page);
    expect([shown.cue, shown.scrollTop]).toEqual([`${step(0)}@0.000`, 0]);
  });

  it('leave a hand that scrolls in the middle of a walk where it went', async () => {
    const { page } = await visit(`/#${step(1)}`);
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('ArrowRight');
    await page.mouse.wheel(0, -1000);
    const { step: reached, t } = await settled(page);
    await page.keyboard.press('ArrowRight');
    const at = addresses.indexOf(reached);
    expect((await settled(page)).step).toBe(step(t < 1 ? at : at + 1));
  });

  it('leave keys with a modifier, and keys that belong to a field, alone', async () => {
    const { page } = await visit(`/#${step(2)}`);
    for (const key of ['Control+ArrowRight', 'Alt+j', 'Shift+ArrowRight']) await page.keyboard.press(key);
    expect((await settled(page)).step).toBe(step(2));
  });

  it('never miss where a fast scroll ends', async () => {
    const { page } = await visit('/', { width: 390, height: 844 });
    for (const by of [9000, -5000, 2500, 700, -300]) await page.mouse.wheel(0, by);
    const shown = await settled(page);
    const truth = await arrive(page, address(`/#${shown.cue}`));
    expect(truth.cue).toBe(shown.cue);
    expect(truth.frame).toBe(shown.frame);
    expect(Math.abs(truth.scrollTop - shown.scrollTop)).toBeLessThan(900);
  });
});

describe('the address', () => {
  it('follows when scrolling stops, and at the top is bare again', async () => {
    const { page } = await visit('/');
    await page.mouse.wheel(0, 2500);
    const shown = await settled(page);
    expect(shown.hash).toBe(`#${shown.step}`);
    await page.keyboard.press('Home');
    expect((await settled(page)).hash).toBe('');
    expect(page.url()).toBe(address('/'));
  });

  it('gains an entry for a jump and none for scrolling and keys', async () => {
    const { page } = await visit('/');
    const { entries } = await look(page);
    await page.mouse.wheel(0, 1500);
    await settle(page);
    await page.keyboard.press('ArrowRight');
    await settle(page);
    await page.click('[data-go=next]');
    expect((await settled(page)).entries).toBe(entries);
    await jump(page, step(8));
    expect((await settled(page)).entries).toBe(entries + 1);
    await page.keyboard.press('ArrowLeft');
    expect((await settled(page)).entries).toBe(entries + 1);
    await jump(page, step(3));
    expect((await settled(page)).entries).toBe(entries + 2);
  });

  it.each([
    ['a jump within the page', (page: Page) => jump(page, step(3)), { width: 1280, height: 800 }],
    ['a jump within the page on a phone', (page: Page) => jump(page, step(3)), { width: 390, height: 844, touch: true }],
    [
      'another page of the site',
      (page: Page) => page.locator('.colophon a[href$="/glossary/"]').evaluate((link: HTMLElement) => link.click()),
      { width: 1280, height: 800 },
    ],
  ])('goes Back from %s to the line that was read, and Forward again', async (_where, leave, looking) => {
    const { page } = await visit('/', looking);
    await page.evaluate(() => scrollTo({ top: 9000, behavior: 'instant' }));
    const before = await settled(page);
    expect(before.scrollTop).toBe(9000);
    await leave(page);
    await page.waitForFunction((hash) => location.hash !== hash || !document.querySelector('[data-step]'), before.hash);
    if (await page.locator('[data-step]').count()) expect((await settled(page)).cue).toBe(`${step(3)}@1.000`);
    await page.goBack();
    await page.waitForFunction((hash) => location.hash === hash && document.querySelector('html.live'), before.hash);
    const back = await settled(page);
    expect([back.cue, back.hash]).toEqual([before.cue, before.hash]);
    expect(Math.abs(back.scrollTop - 9000)).toBeLessThanOrEqual(2);
    await page.goForward();
    await page.waitForFunction((hash) => location.hash !== hash || !document.querySelector('[data-step]'), before.hash);
  });

  it('goes Back even of one who jumps a moment after scrolling, and Forward to where they went on to', async () => {
    const { page } = await visit('/');
    await page.mouse.wheel(0, 2500);
    await page.waitForFunction(() => scrollY > 0);
    const left = await page.evaluate((to) => {
      document.querySelector<HTMLElement>(`#contents a[href="#${to}"]`)!.click();
      return scrollY;
    }, step(9));
    expect((await settled(page)).cue).toBe(`${step(9)}@1.000`);
    await page.keyboard.press('ArrowRight');
    await settle(page);
    await page.goBack();
    const back = await settled(page);
    expect(back.hash).toBe(left > 0 ? `#${back.step}` : '');
    expect(back.scrollTop).toBeLessThanOrEqual(2502);
    await page.goForward();
    expect((await settled(page)).cue).toBe(`${step(10)}@1.000`);
  });

  it('of the step that is read, followed again, brings its heading back', async () => {
    const { page } = await visit(`/#${step(3)}`, { width: 390, height: 844 });
    await settle(page);
    await page.mouse.wheel(0, 60);
    await settle(page);
    await jump(page, step(3));
    await settle(page);
    expect(Math.abs(await offTheMark(page, step(3)))).toBeLessThanOrEqual(1);
  });
});
