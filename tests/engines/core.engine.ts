import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { foreignHost, type Host } from '../browser/harness/host.ts';
import { serve, type Site } from '../browser/harness/index.ts';
import { root } from '../support/observed.ts';
import { story } from '../support/story.ts';
import type { Engine, Window } from './engine.ts';
import { engines } from './installed.ts';

const dist = join(root, 'dist');
let site: Site;
let host: Host;
beforeAll(async () => {
  [site, host] = await Promise.all([serve({ root: dist }), foreignHost()]);
});
afterAll(() => Promise.all([site?.close(), host?.close()]));

/** What a window shows. */
const look = () => ({
  cue: document.querySelector('.canvas svg[data-cue]')?.getAttribute('data-cue') ?? '',
  frame: document.querySelector('.canvas svg[data-cue]')?.getAttribute('data-frame') ?? '',
  hash: location.hash,
});
/** The hash of the frame that a step has wherever it is shown. */
const frameOf = (step: string) => /^<svg[^>]* data-frame="([^"]*)"/.exec(readFileSync(join(dist, `stills/en/${step}.svg`), 'utf8'))?.[1];
const shows = (window: Window, step: string) =>
  expect.poll(() => window.run(look), { timeout: 15_000, interval: 100 }).toMatchObject({ cue: `${step}@1.000`, frame: frameOf(step) });
const live = (window: Window) => expect.poll(() => window.run(() => document.documentElement.classList.contains('live')), { timeout: 15_000 }).toBe(true);
const [first, second, third] = story.steps.map(({ chapter, id }) => `${chapter}/${id}`) as [string, string, string];

for (const { name, program, advice, start } of engines) {
  if (!program) console.info(`${name} is not installed, its tests are skipped: ${advice}`);

  describe.skipIf(!program)(name, () => {
    let engine: Engine;
    let window: Window;
    beforeAll(async () => {
      engine = await start(program!);
      window = await engine.window(1280, 800);
      console.info(engine.version);
    });
    afterAll(async () => {
      await engine?.close();
    });

    it('lands where a link leads', async () => {
      await window.go(`${site.url}#the-drain/who-paid`);
      await shows(window, 'the-drain/who-paid');
      expect(await window.run(() => Math.abs(document.getElementById('the-drain/who-paid')!.getBoundingClientRect().top) < innerHeight)).toBe(true);
      await window.run(() => void (location.hash = '#the-spark'));
      await expect.poll(() => window.run(look).then(({ cue }) => cue), { timeout: 15_000 }).toMatch(/^the-spark\/.*@1\.000$/);
    });

    it('follows scrolling, and the address follows it', async () => {
      await window.go(`${site.url}404.html`);
      await window.go(site.url);
      await live(window);
      const seen = await window.run(async (to) => {
        const cues = new Set<string>();
        const drawn = () => document.querySelector('.canvas svg[data-cue]')!.getAttribute('data-cue')!;
        for (let n = 0; n < 400 && drawn() !== `${to}@1.000`; n += 1) {
          scrollBy({ top: 60, behavior: 'instant' });
          await new Promise(requestAnimationFrame);
          cues.add(drawn());
        }
        // What is drawn follows what is scrolled, which may have gone further.
        document.getElementById(to)!.scrollIntoView({ behavior: 'instant' });
        return [...cues];
      }, third);
      expect(seen).toContain(`${third}@1.000`);
      // On the way, not only at its ends.
      expect(seen.filter((cue) => !/@[01]\.000$/.test(cue)).length).toBeGreaterThan(3);
      await shows(window, third);
      await expect.poll(() => window.run(look).then(({ hash }) => hash)).toBe(`#${third}`);
    });

    it('steps by keys and buttons', async () => {
      await window.go(`${site.url}404.html`);
      await window.go(`${site.url}#${first}`);
      await live(window);
      await shows(window, first);
      await window.press('ArrowRight');
      await shows(window, second);
      await window.press('j');
      await shows(window, third);
      await window.press('ArrowLeft');
      await shows(window, second);
      await window.click('[data-go=next]');
      await shows(window, third);
    });

    it('answers for a number in a popover, and closes it by a key', async () => {
      await window.go(`${site.url}#the-drain/who-paid`);
      await live(window);
      await shows(window, 'the-drain/who-paid');
      await window.click('[data-step="the-drain/who-paid"] a[data-num]');
      const open = () => window.run(() => document.querySelector('.answer:popover-open .is')?.textContent ?? '');
      await expect.poll(open, { timeout: 10_000 }).not.toBe('');
      const { left, right, top, bottom } = await window.run(() => document.querySelector('.answer')!.getBoundingClientRect().toJSON() as DOMRect);
      const [width, height] = await window.run(() => [innerWidth, innerHeight] as const);
      expect(left >= 0 && top >= 0 && right <= width && bottom <= height, JSON.stringify({ left, top, right, bottom, width, height })).toBe(true);
      await window.press('Escape');
      await expect.poll(open).toBe('');
    });

    it('comes back out of the cache for Back and Forward at its step, and goes on', async () => {
      await window.go(`${site.url}404.html`);
      await window.go(`${site.url}#the-drain/the-line`);
      await live(window);
      await shows(window, 'the-drain/the-line');
      await window.run(() => void Object.assign(globalThis, { kept: true }));
      // A page that still asks for something is not kept.
      const asked = () => window.run(() => performance.getEntriesByType('resource').length);
      for (let before = -1, now = await asked(); before !== now; [before, now] = [now, await asked()])
        await new Promise((resolve) => setTimeout(resolve, 1000));
      await window.run(() => void document.querySelector<HTMLAnchorElement>('.colophon a[href$="/glossary/"]')!.click());
      await expect.poll(() => window.run(() => `${location.pathname} ${document.readyState}`), { timeout: 15_000 }).toBe('/glossary/ complete');
      await window.run(() => void history.back());
      await shows(window, 'the-drain/the-line');
      // The same page, not one that was read anew.
      expect(await window.run(() => 'kept' in globalThis)).toBe(true);
      await window.press('ArrowRight');
      await shows(window, 'the-drain/a-planned-refill');
    });

    it('goes Back to the line that was read', async () => {
      await window.go(`${site.url}404.html`);
      await window.go(site.url);
      await live(window);
      await window.run(() => scrollTo({ top: 9000, behavior: 'instant' }));
      await expect.poll(() => window.run(look).then(({ hash }) => hash), { timeout: 15_000 }).not.toBe('');
      const { hash } = await window.run(look);
      await window.run((to) => document.querySelector<HTMLElement>(`#contents a[href="#${to}"]`)!.click(), second);
      await shows(window, second);
      await window.run(() => history.back());
      await expect.poll(() => window.run(look).then((now) => now.hash), { timeout: 15_000 }).toBe(hash);
      await expect.poll(() => window.run(() => Math.abs(scrollY - 9000)), { timeout: 15_000 }).toBeLessThanOrEqual(2);
    });

    it('an embed goes on after its reader has drawn for long, whatever addresses the browser still takes', async () => {
      const asked = story.steps.find(({ plays }) => plays?.includes('guess'))!;
      const own = story.steps.filter(({ chapter }) => chapter === asked.chapter);
      const before = `${asked.chapter}/${own[own.indexOf(asked) - 1]!.id}`;
      await window.go(`${site.url}embed/${asked.chapter}/#${asked.id}`);
      await live(window);
      await expect.poll(() => window.run(() => document.querySelectorAll('.guess:not([hidden]) input').length), { timeout: 15_000 }).toBeGreaterThan(0);
      const drawn = await window.run(async () => {
        const [slider] = document.querySelectorAll<HTMLInputElement>('.guess:not([hidden]) input');
        for (let n = 0; n < 240; n += 1) {
          slider!.value = String(300_000 + n * 1000);
          slider!.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve, 4));
        }
        document.querySelector<HTMLElement>('[data-go=previous]')!.click();
        return true;
      });
      expect(drawn).toBe(true);
      await expect.poll(() => window.run(look).then(({ cue }) => cue), { timeout: 15_000 }).toBe(`${before}@1.000`);
      await expect.poll(() => window.run(look).then(({ hash }) => hash), { timeout: 40_000 }).toContain(`#${before}`);
    });

    it('slides follow a hundred and thirty quick keys', async () => {
      await window.go(`${site.url}404.html`);
      await window.go(`${site.url}present/#${first}`);
      await live(window);
      await shows(window, first);
      await window.run(() => {
        for (let n = 0; n < 130; n += 1)
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: n % 2 ? 'ArrowLeft' : 'ArrowRight', bubbles: true, cancelable: true }));
      });
      await window.press('ArrowRight');
      await shows(window, second);
      await expect.poll(() => window.run(look).then(({ hash }) => hash), { timeout: 40_000 }).toContain(second);
    });

    it('is as high as its frame in the page of others, at two widths', async () => {
      const page = host.page('<money-story chapter="the-drain"></money-story>', `<script src="${site.url}embed.js"></script>`);
      await window.go(page);
      const heights = () => window.run(() => document.querySelector('money-story')!.shadowRoot!.querySelector('iframe')!.getBoundingClientRect().height);
      await expect.poll(heights, { timeout: 15_000 }).not.toBe(640);
      const wide = await heights();
      await window.run(() => void (document.body.style.width = '360px'));
      await expect.poll(heights, { timeout: 10_000 }).not.toBe(wide);
      expect(await heights()).toBeGreaterThan(300);
    });

    it('keeps slides and console at one step', async () => {
      await window.go(`${site.url}present/#${first}`);
      await live(window);
      await shows(window, first);
      const beside = await engine.window(1100, 800);
      await beside.go(`${site.url}present/console/`);
      await live(beside);
      await beside.press('PageDown');
      const cueIn = (one: Window) => one.run(() => location.hash.slice(1));
      await expect.poll(() => cueIn(beside), { timeout: 10_000 }).toBe(second);
      await expect.poll(() => cueIn(window), { timeout: 10_000 }).toBe(second);
      await shows(window, second);
      await window.press('PageDown');
      await expect.poll(() => cueIn(beside), { timeout: 10_000 }).toBe(third);
    });

    it('shows the slides from a stick, opened as a file', async () => {
      const stick = mkdtempSync(join(root, '.cache/stick-'));
      try {
        for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(dist, 'present/everything-sold-off-deck.zip'))))) {
          mkdirSync(dirname(join(stick, path)), { recursive: true });
          writeFileSync(join(stick, path), bytes);
        }
        await window.go(pathToFileURL(join(stick, 'slides.html')).href);
        await live(window);
        await shows(window, first);
        await window.press('PageDown');
        await shows(window, second);
        await window.press('o');
        await expect
          .poll(
            () =>
              window.run(
                () =>
                  [...document.querySelectorAll<HTMLImageElement>('img[data-still]')].filter(({ complete, naturalWidth }) => complete && naturalWidth > 0)
                    .length,
              ),
            { timeout: 15_000 },
          )
          .toBe(story.steps.length);
        expect(await window.run(async () => (await document.fonts.load('500 40px Figtree'), document.fonts.check('500 40px Figtree')))).toBe(true);
      } finally {
        rmSync(stick, { recursive: true, force: true });
      }
    });

    it('has had nothing go wrong in a page all the while', async () => {
      expect(await engine.problems()).toEqual([]);
    });
  });
}
