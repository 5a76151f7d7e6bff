import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';

import { colours, type Money } from '../../src/tokens/index.ts';
import { browser, idle, launch, letters } from './harness/index.ts';
import { address } from './harness/visitors.ts';

/** Every face in a theme that is not the reader's own, or where there is none to choose. */
const faces = [
  '/#the-drain/who-paid',
  '/zh/#the-release/it-worked',
  '/embed/the-drain/?theme=light#who-paid',
  '/zh/embed/the-spark/?theme=light#nvidia',
  '/present/?theme=light#the-drain/who-paid',
  '/present/?theme=contrast#the-price-of-cash/paid-to-wait',
  '/present/console/#the-drain/who-paid',
  '/claims/',
  '/data/',
  '/print/',
  '/teach/',
  '/newsletter/',
];

/** Browsers do so where their reader asks for dark pages. */
describe('a browser that darkens pages by itself', () => {
  const plain = browser();
  const darkening = launch({ switches: ['--blink-settings=forceDarkModeEnabled=true'] });
  afterAll(async () => (await darkening).close());

  /** How a page looks in a browser, to a reader who asks for dark pages. */
  async function look(which: Promise<Browser>, path: string): Promise<Buffer> {
    const context = await (await which).newContext({ viewport: { width: 1024, height: 700 }, colorScheme: 'dark', reducedMotion: 'reduce' });
    try {
      const page = await context.newPage();
      await page.goto(/^data:/.test(path) ? path : address(path));
      await letters(page);
      await idle(page);
      // A mail that is shown is a document of its own, and tools come and go.
      return await page.screenshot({ animations: 'disabled', caret: 'hide', mask: [page.locator('iframe'), page.locator('.deck-bar')] });
    } finally {
      await context.close();
    }
  }

  it('darkens a page that says nothing, as it should', async () => {
    const bright = 'data:text/html,<!doctype html><html style="background:white;color:black"><body>A page';
    expect((await look(darkening, bright)).equals(await look(plain, bright))).toBe(false);
  });

  it.each(faces)('leaves %s as it was drawn', async (path) => {
    // What is still coming in differs from look to look; what a browser darkens stays different.
    await expect.poll(async () => (await look(darkening, path)).equals(await look(plain, path)), { timeout: 120_000 }).toBe(true);
  });
});

describe('a tool that recolours pages', () => {
  const tool = readFileSync(createRequire(import.meta.url).resolve('darkreader'), 'utf8');

  /** A page of ours with Dark Reader in it, which as an extension is above a page's policy. */
  async function recoloured(path: string): Promise<Page> {
    const context = await (await browser()).newContext({ bypassCSP: true, viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce' });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(address(path));
    await letters(page);
    await page.evaluate(`${tool};DarkReader.setFetchMethod(window.fetch);DarkReader.enable({ brightness: 100, contrast: 100, sepia: 0 })`);
    await page.waitForFunction(
      () => document.querySelector('.darkreader--inline') && getComputedStyle(document.documentElement).backgroundColor !== 'rgb(248, 244, 235)',
    );
    await idle(page);
    return page;
  }

  it.each(['/#the-drain/who-paid', '/#the-price-of-cash/floor-and-ceiling', '/embed/the-drain/#who-paid'])(
    'leaves the kinds of money their colours at %s',
    async (path) => {
      const page = await recoloured(path);
      const read = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('svg[data-figure] *')].flatMap((mark) =>
            (['fill', 'stroke'] as const).flatMap((what) => {
              const ink = /^var\(--(\w+)\)$/.exec(mark.getAttribute(what) ?? '')?.[1];
              return ink ? [[ink, getComputedStyle(mark)[what]] as const] : [];
            }),
          ),
        );
      const kindsOf = (all: Awaited<ReturnType<typeof read>>) => new Map(all.filter(([ink]) => ['tga', 'reserves', 'rrp', 'falling'].includes(ink)));
      // Until the step that the address names is drawn.
      await expect.poll(async () => kindsOf(await read()).size, { timeout: 60_000 }).toBeGreaterThan(1);
      const drawn = await read();
      const kinds = kindsOf(drawn);
      for (const [ink, colour] of kinds) {
        const away = Math.abs(hueOf(channels(colour)) - hueOf(channels(colours.light[ink as Money])));
        expect(Math.min(away, 360 - away), `${ink} is ${colour}`).toBeLessThan(15);
      }
      // Letters are no longer dark, nor paper light.
      const shade = (ink: string) => drawn.filter(([name]) => name === ink).map(([, colour]) => Math.max(...channels(colour)));
      expect(Math.min(...shade('ink'))).toBeGreaterThan(150);
      expect(Math.max(0, ...shade('paper'))).toBeLessThan(100);
    },
  );
});

/** Red, green and blue of `rgb(…)` or `#rrggbb`. */
function channels(colour: string): [number, number, number] {
  const parts = colour.startsWith('#') ? colour.match(/[0-9a-f]{2}/g)!.map((two) => Number.parseInt(two, 16)) : colour.match(/[\d.]+/g)!.map(Number);
  return [parts[0]!, parts[1]!, parts[2]!];
}

function hueOf([r, g, b]: readonly [number, number, number]): number {
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const turn = most === r ? (g - b) / (most - least) : most === g ? 2 + (b - r) / (most - least) : 4 + (r - g) / (most - least);
  return (turn * 60 + 360) % 360;
}
