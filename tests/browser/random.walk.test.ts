import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';

import { frameAt, hashOf, parseCue } from '../../src/story/index.ts';
import { runs } from '../runs.ts';
import { story } from '../told.ts';
import { address, blank, visitors } from './harness/visitors.ts';
import { idle } from './harness/index.ts';

const visit = visitors();
const minute = 60_000;

/** One thing a restless hand does. */
type Act = { readonly key: string } | { readonly wheel: number } | { readonly at: readonly [number, number] } | { readonly size: readonly [number, number] } | { readonly hash: string };

const hashes = story.steps.map(({ chapter, id }) => `#${chapter}/${id}`);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ key: fc.constantFrom('ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End', 'Space', 'Tab', 'Escape', 'j', 'k', 'o', 'b', 'z', 't', 'l', 'p', 'c') }) },
  { weight: 4, arbitrary: fc.record({ wheel: fc.integer({ min: -3000, max: 3000 }) }) },
  { weight: 3, arbitrary: fc.record({ at: fc.tuple(fc.integer({ min: 1, max: 319 }), fc.integer({ min: 1, max: 255 })) }) },
  { weight: 1, arbitrary: fc.record({ size: fc.constantFrom([320, 640] as const, [1024, 768] as const, [1440, 900] as const) }) },
  { weight: 2, arbitrary: fc.record({ hash: fc.constantFrom(...hashes, '#no-such/step', '#%', '#the-drain/the-line@7?guess=<b>', '') }) },
);

/** A hundred acts on each of three faces in an ordinary run; ten thousand in a soak. */
const each = 70;

describe('ten thousand acts without sense', () => {
  it.each([
    ['the story', '/'],
    ['an embed', '/embed/the-drain/'],
    ['the deck', '/present/'],
  ] as const)(
    'leave %s without an error, and with the picture of one who went straight there',
    async (title, path) => {
      const { page, context, problems } = await visit(path, { reducedMotion: true });
      // Links lead away, and where they lead is another test's matter.
      context.on('page', (other) => void other.close().catch(() => {}));
      await page.addInitScript(stay);
      await page.goto(address(path));
      const { page: fresh } = await visit(blank, { reducedMotion: true });
      const property = fc.asyncProperty(fc.array(act, { minLength: each, maxLength: each, size: 'max' }), async (acts) => {
        for (const one of acts) await perform(page, one);
        await page.keyboard.press('Escape');
        const after = await rest(page);
        expect(problems).toEqual([]);
        expect(after.drawings).toBe(1);
        // Wherever it came to rest, what is drawn is the frame of its cue and of nothing before.
        const cue = parseCue(story, `#${after.cue}${after.play}`)!;
        expect([after.cue, after.frame]).toEqual([after.cue, hashOf(frameAt(story, cue))]);
        if (path !== '/') return;
        await fresh.setViewportSize(page.viewportSize()!);
        await fresh.goto('about:blank');
        await fresh.goto(address(`${path}#${after.cue}${after.play}`));
        await fresh.waitForFunction((cue) => document.querySelector('svg[data-figure]')?.getAttribute('data-cue') === cue, after.cue);
        expect((await rest(fresh)).markup).toBe(after.markup);
      });
      await fc.assert(property, { ...runs(title, 1), endOnFailure: true, interruptAfterTimeLimit: 50 * minute });
    },
    inject('effort') > 1 ? 60 * minute : minute,
  );
});

/** Runs in the page: no link leads to another document. */
function stay(): void {
  addEventListener('click', (event) => (event.target as Element).closest?.('a:not([href^="#"])') && event.preventDefault(), true);
}

async function perform(page: Page, one: Act): Promise<void> {
  if ('key' in one) await page.keyboard.press(one.key);
  else if ('wheel' in one) await page.mouse.wheel(0, one.wheel);
  else if ('at' in one) await page.mouse.click(...one.at);
  else if ('size' in one) await page.setViewportSize({ width: one.size[0], height: one.size[1] });
  else await page.evaluate((hash) => void (location.hash = hash), one.hash);
}

async function rest(page: Page) {
  await idle(page);
  await page.waitForTimeout(300);
  await idle(page);
  return page.evaluate(() => {
    const [svg, ...others] = document.querySelectorAll('svg[data-figure]');
    return { cue: svg!.getAttribute('data-cue')!, frame: svg!.getAttribute('data-frame')!, markup: svg!.outerHTML, drawings: 1 + others.length, play: location.hash.replace(/^[^?]*/, '') };
  });
}
