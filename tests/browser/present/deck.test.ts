import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { root } from '../../support/observed.ts';
import { story, voices } from '../../support/story.ts';
import { serve } from '../harness/index.ts';
import { blank, visitors } from '../harness/visitors.ts';
import { look, presenting, ready, shows } from './windows.ts';

const visit = visitors();
const steps = story.steps.map(({ chapter, id }) => `${chapter}/${id}`);

const present = presenting(visit);

describe('the deck', () => {
  it('shows its first slide without JavaScript, and leads to paper', async () => {
    for (const path of ['/present/', '/zh/present/']) {
      const { page } = await visit(path, { javaScriptEnabled: false });
      expect(await page.locator('section[data-step] h2:visible').allTextContents()).toEqual([voices[0]![path === '/present/' ? 'en' : 'zh'].steps[0]!.title]);
      expect(await page.locator('.canvas svg:visible').getAttribute('data-cue')).toBe(`${steps[0]}@1.000`);
      expect(await page.locator('.deck-no-script a:visible').getAttribute('href')).toBe(path.replace('present', 'print'));
    }
  });

  it('comes in less than 200 KB, and asks for the pictures of the overview only with it', async () => {
    let bytes = 0;
    const site = await serve({ root: join(root, 'dist'), strong: true, sent: (_path, _type, size) => void (bytes += size) });
    const { page } = await visit(blank);
    // What it keeps for days without a network is asked for afterwards, and is not counted.
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }));
    await page.goto(`${site.url}present/`);
    await ready(page);
    await shows(page, steps[0]!);
    // What is near is fetched in idle moments: until nothing more came for a while.
    let before = 0;
    await expect.poll(() => bytes > 50_000 && before === (before = bytes), { timeout: 60_000, interval: 1500 }).toBe(true);
    expect(bytes).toBeLessThan(200_000);
    expect(await page.locator('img[src]').count()).toBe(0);
    await page.keyboard.press('o');
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll<HTMLImageElement>('img[data-still]')].filter((image) => image.complete && image.naturalWidth > 0).length === count,
      steps.length,
      { timeout: 120_000 },
    );
    await site.close();
  });

  it('goes by arrows, space, clicker keys, Home and End, with no entry in the history; a jump leaves one', async () => {
    const { page } = await present(`/present/#${steps[0]}`);
    const entries = await page.evaluate(() => history.length);
    let at = 0;
    for (const [key, by] of [
      ['ArrowRight', 1],
      ['ArrowDown', 1],
      ['Space', 1],
      ['PageDown', 1],
      ['ArrowLeft', -1],
      ['PageUp', -1],
      ['Enter', 1],
      ['Shift+Space', -1],
      ['ArrowUp', -1],
    ] as const) {
      await page.keyboard.press(key);
      at += by;
      await shows(page, steps[at]!);
    }
    await page.keyboard.press('End');
    await shows(page, steps.at(-1)!);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Home');
    await shows(page, steps[0]!);
    await expect.poll(async () => (await look(page)).hash).toBe(`#${steps[0]}`);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.keyboard.press('g');
    await page.keyboard.type('who paid');
    await page.keyboard.press('Enter');
    await shows(page, 'the-drain/who-paid');
    await expect.poll(() => page.evaluate(() => history.length)).toBe(entries + 1);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await look(page)).hash).toBe('#the-drain/why-minus-482');
    await page.goBack();
    await shows(page, steps[0]!);
    await page.goForward();
    await shows(page, 'the-drain/why-minus-482');
  });

  it('moves its figure on as scrolling does, draws nothing else than the page would, and goes back', async () => {
    const { page } = await present('/present/#the-drain/then-mostly-reserves', { reducedMotion: false });
    await page.evaluate(() => {
      const seen = ((window as unknown as { seen: string[] }).seen = []) as string[];
      new MutationObserver(() => seen.push(document.querySelector('.canvas svg')!.getAttribute('data-cue')!)).observe(document.querySelector('.canvas svg')!, {
        attributeFilter: ['data-cue'],
      });
    });
    await page.keyboard.press('PageDown');
    await shows(page, 'the-drain/who-paid');
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    const shares = seen.map((cue) => Number(cue.split('@')[1]));
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const walked = await page.evaluate(() => document.querySelector('.canvas svg')!.outerHTML);
    await page.keyboard.press('PageUp');
    await shows(page, 'the-drain/then-mostly-reserves');
    const { page: other } = await present('/present/#the-drain/who-paid');
    expect(walked).toBe(await other.evaluate(() => document.querySelector('.canvas svg')!.outerHTML));
  });

  it('waits where the class is asked, plays its answer, and goes on with it', async () => {
    const { page } = await present('/present/#where-dollars-live/your-guess');
    await page.waitForSelector('.guess:not([hidden])');
    await page.keyboard.press('PageDown');
    expect(await page.locator('[data-held]').isVisible()).toBe(true);
    expect((await look(page)).hash).toBe('#where-dollars-live/your-guess');
    const plot = (await page.locator('.guess').boundingBox())!;
    await page.mouse.move(plot.x + plot.width * 0.3, plot.y + plot.height * 0.6);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width * 0.9, plot.y + plot.height * 0.3, { steps: 6 });
    await page.mouse.up();
    expect((await look(page)).hash).toContain('?guess=');
    // The clicker steps even while a day of the line has the focus, whose arrows are its own.
    await page.locator('.guess-day').nth(2).focus();
    await page.keyboard.press('ArrowUp');
    expect((await look(page)).hash).toContain('your-guess?guess=');
    await page.keyboard.press('PageDown');
    await shows(page, 'the-drain/the-line');
    await expect.poll(async () => (await look(page)).hash).toContain('#the-drain/the-line?guess=');
  });

  it('goes black and back, opens overview, help and jump box by keys, and leaves a choice in the overview as a jump', async () => {
    const { page, problems } = await present('/present/#the-drain/who-paid');
    await page.keyboard.press('b');
    expect(await page.locator('.deck.paused').count()).toBe(1);
    await page.keyboard.press('.');
    expect(await page.locator('.deck.paused').count()).toBe(0);
    await page.keyboard.press('?');
    expect(await page.locator('[data-help]').isVisible()).toBe(true);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-help]', { state: 'hidden' });
    expect((await look(page)).hash).toBe('#the-drain/who-paid');
    const entries = await page.evaluate(() => history.length);
    await page.keyboard.press('o');
    await page.waitForSelector('.deck.choosing');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect((await look(page)).hash).toBe('#the-drain/who-paid');
    await page.keyboard.press('Enter');
    const chosen = await page.evaluate(() => document.querySelector<HTMLElement>('section section.present')!.dataset['step']!);
    expect(chosen).toMatch(/^the-price-of-cash\//);
    await shows(page, chosen);
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    await page.keyboard.press('o');
    const above = steps[steps.indexOf(chosen) - 1]!;
    await page.locator(`section[data-step="${above}"]`).click();
    await shows(page, above);
    expect(problems).toEqual([]);
  });

  it('keeps its keys after a tool is clicked, and leaves the tool the keys of who came to it by key', async () => {
    const { page } = await present(`/present/#${steps[0]}`);
    await page.mouse.move(500, 500);
    await Promise.all([page.context().waitForEvent('page'), page.locator('.deck-bar a[href*="/console/"]').click()]);
    await page.bringToFront();
    await page.keyboard.press('Space');
    await shows(page, steps[1]!);
    await page.locator('.deck-bar [data-do="on"]').click();
    await page.keyboard.press('Enter');
    await shows(page, steps[3]!);
    await page.locator('.deck-bar [data-do="jump"]').click();
    await page.keyboard.type('1.3');
    await page.keyboard.press('Enter');
    await shows(page, steps[2]!);
    await page.keyboard.press('Space');
    await shows(page, steps[3]!);
    await page.locator('.deck-bar [data-do="back"]').focus();
    await page.keyboard.press('Enter');
    await shows(page, steps[2]!);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-do'))).toBe('back');
  });

  it('changes its theme by key and by address, keeps it over a reload, and draws with pen and pointer until the next slide', async () => {
    const { page } = await present('/present/?theme=contrast#the-drain/who-paid');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    for (const next of ['light', 'dark']) {
      await page.keyboard.press('t');
      await expect.poll(() => page.url()).toContain(`theme=${next}`);
    }
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await ready(page);
    await page.keyboard.press('p');
    await page.mouse.move(700, 300);
    await page.mouse.down();
    await page.mouse.move(800, 350, { steps: 3 });
    await page.mouse.up();
    expect(await page.locator('.deck-ink path').count()).toBe(1);
    await page.keyboard.press('l');
    await page.mouse.move(600, 200);
    expect(await page.locator('.laser').getAttribute('visibility')).toBe('visible');
    await page.keyboard.press('ArrowRight');
    await shows(page, 'the-drain/why-minus-482');
    expect(await page.locator('.deck-ink path').count()).toBe(0);
  });
});
