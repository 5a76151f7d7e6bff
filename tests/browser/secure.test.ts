import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { story } from '../support/story.ts';
import { idle } from './harness/index.ts';
import { address } from './harness/visitors.ts';
import { reader } from './watched.ts';

const both = (paths: readonly string[]) => paths.flatMap((path) => [path, `/zh${path}`]);
/** Every kind of page; those that keep their pack for a class apart. Chinese pages have the scripts of the English ones. */
const keeping = both(['/present/', '/teach/']);
const routes = [
  ...both(['/', '/claims/', '/newsletter/', '/present/console/', '/teach/handout/', '/embed/the-drain/']),
  ...['/short/', '/print/', '/data/', '/data/corrections/', '/glossary/', '/teach/slides/', '/teach/handout/answers/', '/embed/the-spark/', '/404.html'],
  '/s/the-drain/who-paid/',
];

/** A step of each interactive. */
const plays = story.steps.filter(({ plays: own }) => own?.length).map(({ chapter, id }) => `${chapter}/${id}`);

/** What a page has put on the device. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const nothing = { local: [], session: [], cookie: '', databases: [], caches: [], workers: 0 };

describe('every route', () => {
  it('keeps its policy, asks no other host, and leaves nothing on the device but the place in the story', async () => {
    const { context, page, problems } = await reader();
    for (const route of routes) {
      await page.goto(address(route));
      // A sharing address goes on to its step by itself.
      if (route.startsWith('/s/')) await page.waitForURL(/#the-drain\/who-paid$/);
      await idle(page);
      const { local, ...others } = await kept(page);
      expect({ ...others, local: [] }, route).toEqual(nothing);
      expect(
        local.filter((key) => key !== '/place'),
        route,
      ).toEqual([]);
      expect(await context.cookies(), route).toEqual([]);
    }
    expect(problems).toEqual([]);
    await context.close();
  });

  it('keeps its policy while it is used: answers, pictures that are played, slides, copying, keeping for a class', async () => {
    const { context, page, problems } = await reader();
    for (const prefix of ['', '/zh']) {
      await page.goto(address(`${prefix}/#the-drain/who-paid`));
      await idle(page);
      await page.locator('[data-step="the-drain/who-paid"] a[data-num]').first().click();
      await page.locator('.answer:popover-open').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('[data-share]').first().click({ force: true, timeout: 3000 });
      for (const step of prefix ? plays.slice(0, 1) : plays) {
        await page.evaluate((to) => void (location.hash = to), step);
        await idle(page);
      }
      await page.goto(address(`${prefix}/newsletter/#the-drain`));
      for (const kind of ['email', 'html', 'markdown', 'embed', 'plainEmbed']) {
        await page.locator(`#the-drain [data-copy="${kind}"]`).first().click();
        await page.waitForFunction(() => document.querySelector('#the-drain .done')!.textContent !== '');
      }
    }
    for (const route of keeping) {
      await page.goto(address(route));
      await page.waitForSelector(route.includes('present') ? '.deck.ready' : '[data-keep]:not([hidden])', { state: 'attached' });
      // Its own pack it may keep without a tap; the worker's address goes through a policy.
      await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 1, undefined, { timeout: 15_000 });
      const { caches, workers, ...others } = await kept(page);
      expect({ ...others, local: others.local.filter((key) => key !== '/place'), caches: [], workers: 0 }, route).toEqual(nothing);
      expect(
        caches.every((name) => /^\/class(?::(?:en|zh):[0-9a-f]{12})?$/.test(name)),
        `${route} ${caches.join(' ')}`,
      ).toBe(true);
      if (!route.includes('present')) continue;
      for (const key of ['ArrowRight', 'o', 'Escape', '?', 'Escape', 'g', 'Escape', 'q', 't', 'z', 'l', 'p', 'c', 'b', 'b', 'End', 'Home', 'ArrowLeft'])
        await page.keyboard.press(key);
    }
    expect(problems).toEqual([]);
    await context.close();
  });

  it('is ruled in fact: no text becomes markup, and no policy of another name is made', async () => {
    const { context, page } = await reader();
    for (const route of ['/', '/present/', '/teach/', '/embed/the-drain/', '/404.html']) {
      await page.goto(address(route));
      const tried = await page.evaluate(
        (known) => {
          const nameOf = (act: () => unknown) => {
            try {
              act();
              return 'done';
            } catch (error) {
              return (error as Error).name;
            }
          };
          const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
          return [
            nameOf(() => (document.createElement('p').innerHTML = '<b>')),
            ...['other', 'default', ...known].map((name) => nameOf(() => trustedTypes.createPolicy(name, {}))),
          ];
        },
        ['deck'],
      );
      // A name that is allowed is taken already, and cannot be taken twice.
      expect(tried, route).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
    }
    await context.close();
  });
});
