import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { parsePack } from '../../src/faces/offline/index.ts';
import { based, browser, serve, type Site } from './harness/index.ts';

const { path: base, folder: dist } = based;

let context: BrowserContext;
let page: Page;
let site: Site | undefined;
let port = 0;
let asked: string[] = [];
/** What the host sends instead of the files it was built with, by path below the base. */
const changed = new Map<string, Uint8Array | 'cut'>();

const at = (path: string) => `http://127.0.0.1:${port}${base}${path}`;

async function connect(): Promise<void> {
  site = await serve({ root: dist, base, port, sent: (path) => void asked.push(path.slice(base.length)), instead: (path) => changed.get(path.slice(base.length)) ?? plain(path.slice(base.length)) });
  port = Number(new URL(site.url).port);
}

/** Packing whole packs for the wire would take longer than the rest of this file. */
const plain = (path: string) => readFileSync(join(dist, path.endsWith('/') || path === '' ? `${path}index.html` : path));

/** Stops the host: the network is cut for pages and worker alike. */
async function cut(): Promise<void> {
  await site?.close();
  site = undefined;
}

const row = (locale: 'en' | 'zh') => page.locator(`[data-pack=${locale}]`);
const reaches = (locale: 'en' | 'zh', state: string, of: Page = page) => of.waitForSelector(`[data-pack=${locale}][data-state=${state}]`, { state: 'attached', timeout: 20_000 });
const press = (locale: 'en' | 'zh', what: string) => row(locale).locator(`[data-do=${what}]`).click();
const held = () => page.evaluate(() => caches.keys());

const revisionOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** Publishes another edition of the guide, with its list; files that are gone in it can be asked for no more. */
function publish(edition: string, gone: readonly string[] = []): void {
  const list = parsePack(readFileSync(join(dist, 'offline/en.json'), 'utf8'))!;
  const guide = Buffer.from(readFileSync(join(dist, 'teach/index.html'), 'utf8').replace('</h1>', ` (${edition} edition)</h1>`));
  const files = list.files
    .filter(({ url }) => !gone.includes(url.slice(base.length)))
    .map((file) => (file.url === `${base}teach/` ? { ...file, revision: revisionOf(guide), size: guide.length } : file));
  changed.set('teach/', guide);
  changed.set('offline/en.json', Buffer.from(JSON.stringify({ ...list, edition: revisionOf(Buffer.from(edition)), files })));
  for (const path of gone) changed.set(path, 'cut');
}

beforeAll(async () => {
  // Built by the global setup.
  expect(inject('based')).toContain(base);
  await connect();
  context = await (await browser()).newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
});
afterAll(async () => {
  await context?.close();
  await cut();
});

describe('kept for class, under a base path', () => {
  it('nothing is kept by reading other pages', async () => {
    for (const path of ['', 'zh/', 'glossary/', 'teach/handout/', 'present/console/']) await page.goto(at(path));
    await page.waitForTimeout(1700);
    expect(await held()).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  it('a download that breaks off says so, serves nothing, and goes on from where it was', async () => {
    const broken = `stills/en/the-drain/the-line.svg`;
    changed.set(broken, 'cut');
    await page.goto(at('teach/'));
    await reaches('en', 'failed');
    expect(await page.locator('[data-pack=en] output').textContent()).toContain('network');
    const half = await page.evaluate(async () => {
      const [name] = await caches.keys().then((names) => names.filter((one) => one.includes(':en:')));
      return { files: (await (await caches.open(name!)).keys()).length, list: await (await caches.open(name!.split(':')[0]!)).match('offline/en.json', { ignoreSearch: true }), worker: navigator.serviceWorker.controller !== null };
    });
    expect(half.files).toBeGreaterThan(0);
    expect(half).toMatchObject({ list: undefined, worker: false });
    changed.clear();
    await page.waitForTimeout(300);
    asked = [];
    await press('en', 'retry');
    await reaches('en', 'kept');
    const list = parsePack(readFileSync(join(dist, 'offline/en.json'), 'utf8'))!;
    expect(asked.length).toBeLessThan(list.files.length);
    expect(await row('en').locator('output').textContent()).toContain(`${(list.bytes / 1e6).toFixed(1)}`);
  });

  it('shows progress and size while it fetches, and keeps the other language when asked', async () => {
    const seen = page.evaluate(
      () =>
        new Promise<{ said: string; values: number[] }>((resolve) => {
          const line = document.querySelector('[data-pack=zh]')!;
          const [progress, output] = [line.querySelector('progress')!, line.querySelector('output')!];
          const values: number[] = [];
          let said = '';
          const look = () => {
            if (!progress.hidden) [said] = [output.textContent, values.push(progress.value)];
            if (line.getAttribute('data-state') === 'kept') resolve({ said, values });
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await press('zh', 'keep');
    const { said, values } = await seen;
    expect(said).toMatch(/fetching, [\d.]+/);
    expect(new Set(values).size).toBeGreaterThan(2);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  it('with the network cut, deck, console, story, guide, handout and pictures work in both languages, with their addresses', async () => {
    await cut();
    const wrong: string[] = [];
    const watch = (one: Page) => {
      one.on('pageerror', (error) => wrong.push(error.message));
      // Whether there is a newer edition cannot be known now.
      one.on('requestfailed', (request) => request.failure()?.errorText === 'net::ERR_ABORTED' || /offline\/\w+\.json$|\/sw\.js$/.test(request.url()) || wrong.push(request.url()));
    };
    watch(page);
    for (const folder of ['', 'zh/'] as const) {
      await page.goto(at(`${folder}present/?lesson=20#the-release/it-worked`));
      await page.waitForSelector('.deck.ready', { state: 'attached' });
      await page.waitForFunction(() => document.querySelector('.canvas svg')?.getAttribute('data-cue') === 'the-release/it-worked@1.000');
      await page.keyboard.press('o');
      await page.waitForFunction(() => [...document.querySelectorAll<HTMLImageElement>('img[data-still]')].every((still) => still.complete && still.naturalWidth > 0));
      const beside = await context.newPage();
      watch(beside);
      await beside.goto(at(`${folder}present/console/?lesson=45`));
      await beside.waitForSelector('html.live');
      await beside.waitForFunction(() => document.querySelector('.canvas svg')?.getAttribute('data-cue') === 'the-release/it-worked@1.000');
      await beside.close();
      await page.goto(at(`${folder}#pipes-or-prices/which-pile`));
      await page.waitForFunction(() => document.querySelector('svg[data-figure]')?.getAttribute('data-cue')?.startsWith('pipes-or-prices/which-pile@'));
      await page.waitForSelector('.piles:not([hidden])', { timeout: 5000 }).catch(() => wrong.push(`${folder}: the cards cannot be sorted`));
      for (const path of ['present', 'present/index.html', 'teach', 'teach/?lesson=45&answers=hidden', 'teach/handout/', 'teach/handout/answers/', 'print/', 'short/', 'glossary/', 'claims/']) {
        expect((await page.goto(at(folder + path)))?.status(), folder + path).toBe(200);
      }
      await page.goto(at(`${folder}print/`));
      expect(await page.locator('img').evaluateAll(async (stills) => {
        const shown = await Promise.all((stills as HTMLImageElement[]).map((still) => ((still.loading = 'eager'), still.decode().then(() => still.naturalWidth > 0, () => false))));
        return shown.filter((one) => !one).length;
      })).toBe(0);
      expect(await page.evaluate(async () => (await document.fonts.ready, document.fonts.check('500 20px Figtree')))).toBe(true);
    }
    expect(wrong).toEqual([]);
  });

  it('a newer edition is offered, and taken only by the button', async () => {
    await connect();
    publish('second');
    await page.goto(at('teach/'));
    await reaches('en', 'newer');
    expect(await page.locator('h1').textContent()).not.toContain('second');
    await page.reload();
    await reaches('en', 'newer');
    expect(await page.locator('h1').textContent()).not.toContain('second');
    asked = [];
    await press('en', 'update');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('second edition'));
    await reaches('en', 'kept');
    expect(asked.filter((path) => path.startsWith('stills/'))).toEqual([]);
    expect((await held()).filter((name) => name.includes(':en:'))).toHaveLength(1);
    await cut();
    await page.reload();
    expect(await page.locator('h1').textContent()).toContain('second');
    await connect();
  });

  it('another worker takes over while a lesson is open, and nobody notices', async () => {
    await page.goto(at('present/#the-drain/the-line'));
    await page.waitForSelector('.deck.ready', { state: 'attached' });
    changed.set('sw.js', Buffer.concat([readFileSync(join(dist, 'sw.js')), Buffer.from('\n// a newer one\n')]));
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.evaluate(async () => {
      Object.assign(window, { same: true });
      const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
      await (await navigator.serviceWorker.ready).update();
      await taken;
    });
    await cut();
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => document.querySelector('.canvas svg')?.getAttribute('data-cue') === 'the-drain/a-planned-refill@1.000');
    expect(await page.evaluate(() => (window as unknown as { same?: boolean }).same)).toBe(true);
    await page.reload();
    await page.waitForSelector('.deck.ready', { state: 'attached' });
    expect(wrong).toEqual([]);
    await connect();
  });

  it('a file that is not what the list means is never kept, and one that is damaged later mends itself', async () => {
    await page.goto(at('teach/'));
    await reaches('en', 'kept');
    const one = `stills/en/the-drain/who-paid.svg`;
    const stands = () =>
      page.evaluate(async ([path, own]) => {
        const name = (await caches.keys()).find((key) => key.includes(':en:'))!;
        return (await (await (await caches.open(name)).match(own! + path))?.text())?.length;
      }, [one, base]);
    const size = await stands();
    expect(size).toBeGreaterThan(1000);
    const spoil = (how: 'half' | 'gone') =>
      page.evaluate(
        async ([path, own, way]) => {
          const name = (await caches.keys()).find((key) => key.includes(':en:'))!;
          const cache = await caches.open(name);
          const text = await (await cache.match(own! + path))!.text();
          await (way === 'gone' ? cache.delete(own! + path) : cache.put(own! + path, new Response(text.slice(0, text.length / 2))));
        },
        [one, base, how],
      );
    for (const how of ['half', 'gone'] as const) {
      await spoil(how);
      await page.goto(at('teach/'));
      await expect.poll(stands, { timeout: 20_000 }).toBe(size);
      await reaches('en', 'kept');
    }
    // The host sends a page in place of the file: it says so, and keeps nothing of it.
    changed.set(one, Buffer.from('<!doctype html><title>Sign in</title>'));
    await spoil('gone');
    await page.goto(at('teach/'));
    await reaches('en', 'damaged');
    expect(await stands()).toBeUndefined();
    changed.delete(one);
    await press('en', 'retry');
    await reaches('en', 'kept');
    expect(await stands()).toBe(size);
  });

  it('another copy of the site on the same host keeps its own', async () => {
    const other = `${base}other/`;
    await page.evaluate(async (name) => {
      await (await caches.open(`${name}class`)).put(`${name}offline/en.json`, new Response('{}'));
      await (await caches.open(`${name}class:en:abcabcabcabc`)).put(`${name}teach/`, new Response('theirs'));
    }, other);
    publish('third');
    await page.goto(at('teach/'));
    await reaches('en', 'newer');
    await press('en', 'update');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('third edition'));
    await reaches('en', 'kept');
    expect((await held()).filter((name) => name.startsWith(other))).toHaveLength(2);
    await page.evaluate(async (name) => {
      for (const key of await caches.keys()) if (key.startsWith(name)) await caches.delete(key);
    }, other);
  });

  it('a lesson that is open when a newer edition is taken beside it stays whole until it ends', async () => {
    await page.goto(at('present/#everything-at-once/one-day'));
    await page.waitForSelector('.deck.ready', { state: 'attached' });
    await page.waitForTimeout(500);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    const list = parsePack(readFileSync(join(dist, 'offline/en.json'), 'utf8'))!;
    // Whatever script the lesson has not fetched yet, a figure's among them, is not on the host any more.
    const gone = list.files.map(({ url }) => url).filter((url) => url.endsWith('.js') && !loaded.includes(url)).map((url) => url.slice(base.length));
    expect(gone.length).toBeGreaterThan(5);
    publish('fourth', gone);
    const beside = await context.newPage();
    await beside.goto(at('teach/'));
    await reaches('en', 'newer', beside);
    await beside.locator('[data-pack=en] [data-do=update]').click();
    await beside.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('fourth edition'));
    expect((await held()).filter((name) => name.includes(':en:'))).toHaveLength(2);
    for (const step of ['where-dollars-live/a-depositor-pays', 'the-price-of-cash/floor-and-ceiling', 'sell-what-you-can/try-it', 'pipes-or-prices/which-pile']) {
      await page.evaluate((hash) => void (location.hash = hash), step);
      await page.waitForFunction((cue) => document.querySelector('.canvas svg')?.getAttribute('data-cue') === `${cue}@1.000`, step);
    }
    await page.close();
    page = await context.newPage();
    // Once it has ended, its files go.
    await beside.reload();
    await expect.poll(async () => (await beside.evaluate(() => caches.keys())).filter((name) => name.includes(':en:')).length, { timeout: 20_000 }).toBe(1);
    await beside.close();
    changed.clear();
    await page.goto(at('teach/'));
    await reaches('en', 'newer');
    await press('en', 'update');
    await reaches('en', 'kept');
  });

  it('taken off, it stays off: nothing is left, and later visits ask again', async () => {
    await page.goto(at('teach/'));
    await reaches('zh', 'kept');
    await reaches('en', 'kept');
    await press('zh', 'forget');
    await reaches('zh', 'offer');
    await press('en', 'forget');
    await reaches('en', 'offer');
    expect(await held()).toEqual([`${base}class`]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    for (const path of ['present/', 'teach/']) {
      await page.goto(at(path));
      await reaches('en', 'offer');
      await page.waitForTimeout(300);
      expect(await held()).toEqual([`${base}class`]);
    }
  });
});
