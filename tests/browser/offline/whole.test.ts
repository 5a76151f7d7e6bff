import { describe, expect, it } from 'vitest';

import { answersOf } from '../../../src/faces/teach/code.ts';
import { builtList, offlineHost } from './host.ts';

const host = offlineHost();
const { base } = host;

describe('a pack that is kept', () => {
  it('is kept by a visit to the guide', async () => {
    await host.page.goto(host.at('teach/'));
    await host.reaches('en', 'kept');
    expect(await host.held()).toContainEqual(expect.stringContaining(':en:'));
  });

  it('a file that is not what the list means is never kept, and one that is damaged later mends itself', async () => {
    await host.page.goto(host.at('teach/'));
    await host.reaches('en', 'kept');
    const one = `stills/en/the-drain/who-paid.svg`;
    const stands = () =>
      host.page.evaluate(
        async ([path, own]) => {
          const name = (await caches.keys()).find((key) => key.includes(':en:'))!;
          return (await (await (await caches.open(name)).match(own! + path))?.text())?.length;
        },
        [one, base],
      );
    const size = await stands();
    expect(size).toBeGreaterThan(1000);
    const spoil = (how: 'half' | 'gone') =>
      host.page.evaluate(
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
      await host.page.goto(host.at('teach/'));
      await expect.poll(stands, { timeout: 20_000 }).toBe(size);
      await host.reaches('en', 'kept');
    }
    // The host sends a host.page in place of the file: it says so, and keeps nothing of it.
    host.changed.set(one, Buffer.from('<!doctype html><title>Sign in</title>'));
    await spoil('gone');
    await host.page.goto(host.at('teach/'));
    await host.reaches('en', 'damaged');
    expect(await stands()).toBeUndefined();
    host.changed.delete(one);
    await host.press('en', 'retry');
    await host.reaches('en', 'kept');
    expect(await stands()).toBe(size);
  });

  it('another copy of the site on the same host keeps its own', async () => {
    const other = `${base}other/`;
    await host.page.evaluate(async (name) => {
      await (await caches.open(`${name}class`)).put(`${name}offline/en.json`, new Response('{}'));
      await (await caches.open(`${name}class:en:abcabcabcabc`)).put(`${name}teach/`, new Response('theirs'));
    }, other);
    host.publish('third');
    await host.page.goto(host.at('teach/'));
    await host.reaches('en', 'newer');
    await host.press('en', 'update');
    await host.page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('third edition'));
    await host.reaches('en', 'kept');
    expect((await host.held()).filter((name) => name.startsWith(other))).toHaveLength(2);
    await host.page.evaluate(async (name) => {
      for (const key of await caches.keys()) if (key.startsWith(name)) await caches.delete(key);
    }, other);
  });

  it('a lesson that is open when a newer edition is taken beside it stays whole until it ends', async () => {
    await host.page.goto(host.at('present/#everything-at-once/one-day'));
    await host.page.waitForSelector('.deck.ready', { state: 'attached' });
    await host.page.waitForTimeout(500);
    const loaded = await host.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    const list = builtList();
    // Whatever script the lesson has not fetched yet, a figure's among them, is not on the host any more.
    const gone = list.files
      .map(({ url }) => url)
      .filter((url) => url.endsWith('.js') && !loaded.includes(url))
      .map((url) => url.slice(base.length));
    expect(gone.length).toBeGreaterThan(5);
    host.publish('fourth', gone);
    const beside = await host.context.newPage();
    await beside.goto(host.at('teach/'));
    await host.reaches('en', 'newer', beside);
    await beside.locator('[data-pack=en] [data-do=update]').click();
    await beside.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('fourth edition'));
    expect((await host.held()).filter((name) => name.includes(':en:'))).toHaveLength(2);
    for (const step of [
      'where-dollars-live/a-depositor-pays',
      'the-price-of-cash/floor-and-ceiling',
      'sell-what-you-can/try-it',
      'pipes-or-prices/which-pile',
    ]) {
      await host.page.evaluate((hash) => void (location.hash = hash), step);
      await host.page.waitForFunction((cue) => document.querySelector('.canvas svg')?.getAttribute('data-cue') === `${cue}@1.000`, step);
    }
    await host.page.close();
    host.page = await host.context.newPage();
    // Once it has ended, its files go.
    await beside.reload();
    await expect.poll(async () => (await beside.evaluate(() => caches.keys())).filter((name) => name.includes(':en:')).length, { timeout: 20_000 }).toBe(1);
    await beside.close();
    host.changed.clear();
    await host.page.goto(host.at('teach/'));
    await host.reaches('en', 'newer');
    await host.press('en', 'update');
    await host.reaches('en', 'kept');
  });
});

describe('the page for students', () => {
  it('works without a network after a first visit, with a pack of its own, and leads to its interactives', async () => {
    await host.page.goto(host.at('class/?lesson=45'));
    await host.page.waitForSelector('[data-kept]:not([hidden])', { timeout: 30_000 });
    expect((await host.held()).some((name) => name.includes(':class-en:'))).toBe(true);
    await host.cut();
    await host.page.goto(host.at('class/?lesson=45'));
    const items = await host.page.locator('[data-item]:visible').count();
    await host.page.locator('[data-item]:visible label').first().click();
    expect(answersOf((await host.page.locator('[data-code]').textContent())!, () => items)?.chosen.filter((one) => one !== undefined)).toEqual([0]);
    await host.page.goto(
      await host.page
        .locator('.plays li:visible a')
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).href),
    );
    await host.page.waitForSelector('.canvas svg[data-figure]');
    await host.connect();
  });
});
