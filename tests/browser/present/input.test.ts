import { describe, expect, it } from 'vitest';

import { askedFirst, lessons, story } from '../../support/story.ts';
import { visitors } from '../harness/visitors.ts';
import { finger, swipe } from './finger.ts';
import { play } from './play.ts';
import { ready, shows } from './windows.ts';

const visit = visitors();
/** 4:3, tablets both ways up, and a window that is enlarged or small. */
const sizes = [
  [1024, 768],
  [1280, 960],
  [1400, 1050],
  [1600, 1200],
  [2048, 1536],
  [1180, 820],
  [820, 1180],
  [853, 480],
] as const;
const asking = story.steps
  .filter(({ plays }, index) => plays?.some((name) => !story.steps.slice(0, index).some((before) => before.plays?.includes(name))))
  .map(({ chapter, id }) => `${chapter}/${id}`);

/** Runs in the page: the controls over the picture that something else would catch the hand of, at their middle. */
function covered(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('.canvas :is(button, input, summary, .guess)')].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).pointerEvents !== 'none',
  );
  if (controls.length === 0) return ['there is nothing to play with'];
  return controls.flatMap((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const points = [
      [left + width / 2, top + height / 2],
      [left + 3, top + height / 2],
      [left + width - 3, top + height / 2],
    ] as const;
    const other = points
      .map(([x, y]) => document.elementFromPoint(x, y))
      .find((hit) => !hit || !(one.contains(hit) || (one.matches('.guess') && hit.closest('.canvas'))));
    return other === undefined ? [] : [`${one.tagName} ${one.className} lies under ${other?.tagName} ${other?.className}`];
  });
}

describe.each(['mouse', 'finger'] as const)('with a %s, at every size of screen', (hand) => {
  it('whatever a slide asks to be played answers, and the slide stays', async () => {
    const { page, problems } = await visit('/present/', { reducedMotion: true, touch: hand === 'finger' });
    await ready(page);
    for (const [turn, [width, height]] of sizes.entries()) {
      await page.setViewportSize({ width, height });
      for (const step of asking) {
        const at = `${step} at ${width}×${height}`;
        await page.evaluate((hash) => void (location.hash = hash), step);
        await shows(page, step);
        await page.waitForSelector('.canvas :is(.guess, .slider-panel, .piles):not([hidden])');
        expect(await page.evaluate(covered), at).toEqual([]);
        const [before, after] = await play(page, hand, turn);
        expect(before.split('?')[0], at).toBe(`#${step}`);
        expect(after, at).toMatch(new RegExp(`^#${step}\\?`));
      }
    }
    expect(problems).toEqual([]);
  });
});

describe('on a board without a keyboard', () => {
  it('pen, pointer, wiping and black are buttons, and a finger draws without turning the slide', async () => {
    const { page, problems } = await visit('/present/#the-drain/who-paid', { width: 1280, height: 720, reducedMotion: true, touch: true });
    await ready(page);
    const press = async (tool: string) => {
      await page.touchscreen.tap(640, 300);
      await page.locator(`[data-bar] [data-do=${tool}]`).tap();
    };
    await press('pen');
    await finger(page, { x: 900, y: 300 }, { x: 500, y: 320 }, { x: 900, y: 360 });
    expect(await page.locator('.deck-ink path').count()).toBe(1);
    expect((await page.locator('.deck-ink path').getAttribute('d'))!.split('L').length).toBeGreaterThan(8);
    // The tools stay within reach while one is out.
    await page.waitForTimeout(3000);
    await page.locator('[data-bar] [data-do=laser]').tap();
    await finger(page, { x: 900, y: 300 }, { x: 400, y: 300 });
    expect(await page.locator('.deck-ink path').count()).toBe(1);
    await page.locator('[data-bar] [data-do=wipe]').tap();
    await expect.poll(() => page.locator('.deck-ink path').count()).toBe(0);
    await page.locator('[data-bar] [data-do=laser]').tap();
    await shows(page, 'the-drain/who-paid');
    await press('black');
    expect(await page.locator('.deck.paused').count()).toBe(1);
    await swipe(page, 'left');
    await shows(page, 'the-drain/who-paid');
    await page.touchscreen.tap(640, 360);
    await expect.poll(() => page.locator('.deck.paused').count()).toBe(0);
    await swipe(page, 'left');
    await shows(page, 'the-drain/why-minus-482');
    await swipe(page, 'right');
    await shows(page, 'the-drain/who-paid');
    expect(problems).toEqual([]);
  });

  it('the code for phones grows as large as the screen and goes back', async () => {
    const { page } = await visit('/present/#the-drain/who-paid', { width: 1280, height: 720, reducedMotion: true, touch: true });
    await ready(page);
    await page.waitForFunction(() => document.querySelector('.deck-qr path'));
    const height = async () => (await page.locator('.deck-qr svg').boundingBox())!.height;
    expect(await height()).toBeLessThan(200);
    await page.locator('[data-bar] [data-do=qr]').tap();
    await expect.poll(height).toBeGreaterThan(0.75 * 720);
    expect(await page.locator('[data-qr-address]').innerText()).toContain('#the-drain/who-paid');
    await page.locator('.deck-qr').tap();
    await expect.poll(height).toBeLessThan(200);
  });

  it('the way to the class’s own page is as large as the screen too, by button and key, and is that of the lesson', async () => {
    for (const [width, height, lesson, end] of [
      [1280, 720, 20, '/zh/class/?lesson=20'],
      [1024, 768, 45, '/zh/class/'],
    ] as const) {
      const { page, problems } = await visit(`/zh/present/?lesson=${lesson}#the-drain/who-paid`, {
        width,
        height,
        reducedMotion: true,
        touch: true,
        locale: 'zh',
      });
      await ready(page);
      const high = async () => (await page.locator('.deck-qr svg').boundingBox())?.height ?? 0;
      const small = await high();
      const shown = () =>
        page.evaluate(() => ({
          coded: document.querySelector<SVGElement>('.deck-qr svg')!.dataset['address']!,
          written: document.querySelector('[data-qr-address]')!.textContent,
        }));
      await page.locator('[data-bar] [data-do=class]').tap();
      await expect.poll(high).toBeGreaterThan(0.75 * height);
      const { coded, written } = await shown();
      expect(coded.endsWith(end), coded).toBe(true);
      expect(coded.endsWith(written!)).toBe(true);
      const box = (await page.locator('[data-qr-address]').boundingBox())!;
      expect(box.height).toBeGreaterThan(0.03 * height);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      await page.keyboard.press('s');
      await expect.poll(high).toBe(small);
      await page.keyboard.press('s');
      await expect.poll(high).toBeGreaterThan(0.75 * height);
      // A step's code takes its place, and Escape puts away what is large.
      await page.keyboard.press('q');
      await expect.poll(async () => (await shown()).coded).toContain('#the-drain/who-paid');
      await page.keyboard.press('Escape');
      await expect.poll(high).toBe(small);
      expect(await page.locator('[data-bar] [aria-pressed=true]').count()).toBe(0);
      expect(problems).toEqual([]);
    }
  });
});

describe.each(lessons.map(({ minutes, steps }) => [minutes, steps, askedFirst(steps)] as const))('in the lesson of %i minutes', (minutes, steps, asks) => {
  it('swipes, keys and buttons all walk its plan, to its end and back', async () => {
    const { page, problems } = await visit(`/present/?lesson=${minutes}`, { width: 1024, height: 768, reducedMotion: true, touch: true });
    await ready(page);
    const count = async () => (await page.locator('[data-bar] [data-done]').textContent())!;
    let at = 0;
    const way = [() => swipe(page, 'left'), () => page.keyboard.press('PageDown'), () => page.locator('[data-bar] [data-do=on]').dispatchEvent('click')];
    while (at < Math.min(steps.length - 1, 20)) {
      await way[at % way.length]!();
      // Where the class is asked, the first time only says so.
      if (await page.locator('[data-held]').evaluate((held: HTMLElement) => !held.hidden, undefined)) await page.keyboard.press('PageDown');
      at += 1;
      await shows(page, steps[at]!);
      // Asked first, revealed next: by whatever hand comes next.
      if (asks.includes(steps[at]!)) {
        await page.waitForSelector('.deck.asking');
        await way[(at + 1) % way.length]!();
        await page.waitForSelector('.deck:not(.asking)');
      }
      await expect.poll(count).toBe(`${at + 1} / ${steps.length}`);
    }
    await swipe(page, 'right');
    await shows(page, steps[at - 1]!);
    expect(problems).toEqual([]);
  });
});

it('a step that is played is left backwards with its figure moving, and the one before it comes whole', async () => {
  const { page, problems } = await visit('/present/', { width: 1280, height: 720 });
  await ready(page);
  const addresses = story.steps.map(({ chapter, id }) => `${chapter}/${id}`);
  const played = story.steps.flatMap(({ plays }, index) => (plays?.length && index > 0 ? [index] : []));
  expect(played.length).toBeGreaterThan(3);
  for (const index of played) {
    await page.evaluate((to) => void (location.hash = to), addresses[index]!);
    await shows(page, addresses[index]!);
    await page.keyboard.press('ArrowLeft');
    await shows(page, addresses[index - 1]!);
  }
  expect(await page.locator('[data-lost]:visible').count()).toBe(0);
  expect(problems).toEqual([]);
});
