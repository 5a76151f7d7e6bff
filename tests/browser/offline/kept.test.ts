import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { builtList, offlineHost } from './host.ts';

const host = offlineHost();
const { base } = host;

describe('kept for class, under a base path', () => {
  it('nothing is kept by reading other pages', async () => {
    for (const path of ['', 'zh/', 'glossary/', 'teach/handout/', 'present/console/']) await host.page.goto(host.at(path));
    await host.page.waitForTimeout(1700);
    expect(await host.held()).toEqual([]);
    expect(await host.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  it('a download that breaks off says so, serves nothing, and goes on from where it was', async () => {
    const broken = `stills/en/the-drain/the-line.svg`;
    host.changed.set(broken, 'cut');
    await host.page.goto(host.at('teach/'));
    await host.reaches('en', 'failed');
    expect(await host.page.locator('[data-pack=en] output').textContent()).toContain('network');
    const half = await host.page.evaluate(async () => {
      const [name] = await caches.keys().then((names) => names.filter((one) => one.includes(':en:')));
      return {
        files: (await (await caches.open(name!)).keys()).length,
        list: await (await caches.open(name!.split(':')[0]!)).match('offline/en.json', { ignoreSearch: true }),
        worker: navigator.serviceWorker.controller !== null,
      };
    });
    expect(half.files).toBeGreaterThan(0);
    expect(half).toMatchObject({ list: undefined, worker: false });
    host.changed.clear();
    await host.page.waitForTimeout(300);
    host.asked = [];
    await host.press('en', 'retry');
    await host.reaches('en', 'kept');
    const list = builtList();
    expect(host.asked.length).toBeLessThan(list.files.length);
    expect(await host.row('en').locator('output').textContent()).toContain(`${(list.bytes / 1e6).toFixed(1)}`);
  });

  it('shows progress and size while it fetches, and keeps the other language when asked', async () => {
    const seen = host.page.evaluate(
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
    await host.press('zh', 'keep');
    const { said, values } = await seen;
    expect(said).toMatch(/fetching, [\d.]+/);
    expect(new Set(values).size).toBeGreaterThan(2);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  it('with the network host.cut, deck, console, story, guide, handout and pictures work in every language, with their addresses', async () => {
    await host.cut();
    const wrong: string[] = [];
    const watch = (one: Page) => {
      one.on('pageerror', (error) => wrong.push(error.message));
      // Whether there is a newer edition cannot be known now.
      one.on(
        'requestfailed',
        (request) => request.failure()?.errorText === 'net::ERR_ABORTED' || /offline\/[\w-]+\.json$|\/sw\.js$/.test(request.url()) || wrong.push(request.url()),
      );
    };
    watch(host.page);
    for (const folder of ['', 'zh/'] as const) {
      await host.page.goto(host.at(`${folder}present/?lesson=20#the-release/it-worked`));
      await host.page.waitForSelector('.deck.ready', { state: 'attached' });
      await host.page.waitForFunction(() => document.querySelector('.canvas svg')?.getAttribute('data-cue') === 'the-release/it-worked@1.000');
      await host.page.keyboard.press('o');
      await host.page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLImageElement>('img[data-still]')].every((still) => still.complete && still.naturalWidth > 0),
      );
      const beside = await host.context.newPage();
      watch(beside);
      await beside.goto(host.at(`${folder}present/console/?lesson=45`));
      await beside.waitForSelector('html.live');
      await beside.waitForFunction(() => document.querySelector('.canvas svg')?.getAttribute('data-cue') === 'the-release/it-worked@1.000');
      await beside.close();
      await host.page.goto(host.at(`${folder}#pipes-or-prices/which-pile`));
      await host.page.waitForFunction(() => document.querySelector('svg[data-figure]')?.getAttribute('data-cue')?.startsWith('pipes-or-prices/which-pile@'));
      await host.page.waitForSelector('.piles:not([hidden])', { timeout: 5000 }).catch(() => wrong.push(`${folder}: the cards cannot be sorted`));
      for (const path of [
        'present',
        'present/index.html',
        'teach',
        'teach/?lesson=45&answers=hidden',
        'teach/handout/',
        'teach/handout/answers/',
        'print/',
        'short/',
        'glossary/',
        'claims/',
      ]) {
        expect((await host.page.goto(host.at(folder + path)))?.status(), folder + path).toBe(200);
      }
      await host.page.goto(host.at(`${folder}print/`));
      expect(
        await host.page.locator('img').evaluateAll(async (stills) => {
          const shown = await Promise.all(
            (stills as HTMLImageElement[]).map(
              (still) => (
                (still.loading = 'eager'),
                still.decode().then(
                  () => still.naturalWidth > 0,
                  () => false,
                )
              ),
            ),
          );
          return shown.filter((one) => !one).length;
        }),
      ).toBe(0);
      expect(await host.page.evaluate(async () => (await document.fonts.ready, document.fonts.check('500 20px Figtree')))).toBe(true);
    }
    expect(wrong).toEqual([]);
  });

  it('a newer edition is offered, and taken only by the button', async () => {
    await host.connect();
    host.publish('second');
    await host.page.goto(host.at('teach/'));
    await host.reaches('en', 'newer');
    expect(await host.page.locator('h1').textContent()).not.toContain('second');
    await host.page.reload();
    await host.reaches('en', 'newer');
    expect(await host.page.locator('h1').textContent()).not.toContain('second');
    host.asked = [];
    await host.press('en', 'update');
    await host.page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('second edition'));
    await host.reaches('en', 'kept');
    expect(host.asked.filter((path) => path.startsWith('stills/'))).toEqual([]);
    expect((await host.held()).filter((name) => name.includes(':en:'))).toHaveLength(1);
    await host.cut();
    await host.page.reload();
    expect(await host.page.locator('h1').textContent()).toContain('second');
    await host.connect();
  });

  it('another worker takes over while a lesson is open, and nobody notices', async () => {
    await host.page.goto(host.at('present/#the-drain/the-line'));
    await host.page.waitForSelector('.deck.ready', { state: 'attached' });
    host.changed.set('sw.js', Buffer.concat([readFileSync(join(host.dist, 'sw.js')), Buffer.from('\n// a newer one\n')]));
    const wrong: string[] = [];
    host.page.on('pageerror', (error) => wrong.push(error.message));
    await host.page.evaluate(async () => {
      Object.assign(window, { same: true });
      const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
      await (await navigator.serviceWorker.ready).update();
      await taken;
    });
    await host.cut();
    await host.page.keyboard.press('PageDown');
    await host.page.waitForFunction(() => document.querySelector('.canvas svg')?.getAttribute('data-cue') === 'the-drain/a-planned-refill@1.000');
    expect(await host.page.evaluate(() => (window as unknown as { same?: boolean }).same)).toBe(true);
    await host.page.reload();
    await host.page.waitForSelector('.deck.ready', { state: 'attached' });
    expect(wrong).toEqual([]);
    await host.connect();
  });

  it('taken off, it stays off: nothing is left, and later visits ask again', async () => {
    await host.page.goto(host.at('teach/'));
    await host.reaches('zh', 'kept');
    await host.reaches('en', 'kept');
    await host.press('zh', 'forget');
    await host.reaches('zh', 'offer');
    await host.press('en', 'forget');
    await host.reaches('en', 'offer');
    expect(await host.held()).toEqual([`${base}class`]);
    expect(await host.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    for (const path of ['present/', 'teach/']) {
      await host.page.goto(host.at(path));
      await host.reaches('en', 'offer');
      await host.page.waitForTimeout(300);
      expect(await host.held()).toEqual([`${base}class`]);
    }
  });
});
