import { request } from 'node:http';

import fc from 'fast-check';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';

import { attacks, hostile, mark, messages } from '../support/hostile.ts';
import { propertyOptions } from '../support/property-options.ts';
import { story } from '../support/story.ts';
import { browser, idle } from './harness/index.ts';
import { watchProblems } from './harness/problems.ts';
import { address } from './harness/visitors.ts';

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

interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: readonly string[];
}

/** One reader's browser; whatever a policy forbids is written to its problems with the rest. */
async function reader(): Promise<Watched> {
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => console.error(`policy: ${effectiveDirective} ${blockedURI} ${sample}`)),
  );
  const page = await context.newPage();
  return { context, page, problems: watchProblems(page, new URL(inject('site')).origin) };
}

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
      expect(local.filter((key) => key !== '/place'), route).toEqual([]);
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
      for (const kind of ['email', 'html', 'markdown', 'embed', 'plain-embed']) {
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
      expect(caches.every((name) => /^\/class(?::(?:en|zh):[0-9a-f]{12})?$/.test(name)), `${route} ${caches.join(' ')}`).toBe(true);
      if (!route.includes('present')) continue;
      for (const key of ['ArrowRight', 'o', 'Escape', '?', 'Escape', 'g', 'Escape', 'q', 't', 'z', 'l', 'p', 'c', 'b', 'b', 'End', 'Home', 'ArrowLeft']) await page.keyboard.press(key);
    }
    expect(problems).toEqual([]);
    await context.close();
  });

  it('is ruled in fact: no text becomes markup, and no policy of another name is made', async () => {
    const { context, page } = await reader();
    for (const route of ['/', '/present/', '/teach/', '/embed/the-drain/', '/404.html']) {
      await page.goto(address(route));
      const tried = await page.evaluate((known) => {
        const nameOf = (act: () => unknown) => {
          try {
            act();
            return 'done';
          } catch (error) {
            return (error as Error).name;
          }
        };
        const { trustedTypes } = window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } };
        return [nameOf(() => (document.createElement('p').innerHTML = '<b>')), ...['other', 'default', ...known].map((name) => nameOf(() => trustedTypes.createPolicy(name, {})))];
      }, ['deck']);
      // A name that is allowed is taken already, and cannot be taken twice.
      expect(tried, route).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
    }
    await context.close();
  });
});

describe('an address that means harm', () => {
  const parameters = ['theme', 'steps', 'v', 'verdict', 'lesson', 'answers', 'notes', 'paper', 'guess', 'sort', 'constructor'];

  /** Runs in the page: what of an address came into it as anything but a link's own address. */
  const found = (sign: string) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a[href]')) link.removeAttribute('href');
    const markup = copy.outerHTML;
    const run = (window as unknown as { pwned?: unknown }).pwned !== undefined;
    return [...(run ? ['ran'] : []), ...(markup.includes(sign) ? [markup.slice(markup.indexOf(sign) - 120, markup.indexOf(sign) + 40)] : []), ...[...document.links].filter(({ protocol }) => !/^(?:https?|mailto):$/.test(protocol)).map(({ href }) => href)];
  };

  it('reaches no markup and disturbs no page, as fragment, parameter or path', async () => {
    const { context, page, problems } = await reader();
    const options = propertyOptions('hostile addresses', 1);
    const texts = fc.sample(hostile, { ...options, numRuns: 20 * options.numRuns });
    const open = ['/', '/zh/', '/embed/the-drain/', '/claims/', '/data/', '/teach/', '/teach/handout/', '/newsletter/', '/present/', '/present/console/'];
    for (const [index, route] of open.entries()) {
      const attack = attacks[index % attacks.length]!;
      const query = new URLSearchParams(parameters.map((name, at) => [name, attacks[(index + at) % attacks.length]!.slice(0, 500)]));
      await page.goto(address(`${route}?${query}#${attack}`));
      // Fragments that change while the page is.
      await page.evaluate(async (all) => {
        for (const text of all) {
          location.hash = text;
          await new Promise(requestAnimationFrame);
        }
      }, [...attacks, ...texts]);
      await idle(page);
      expect(await page.evaluate(found, mark), route).toEqual([]);
      expect(problems, route).toEqual([]);
    }
    for (const attack of attacks.filter((text) => text.length < 500).slice(0, 8)) {
      await page.goto(address(`/embed/the-drain/?${new URLSearchParams(parameters.map((name) => [name, attack]))}#${attack}`));
      expect(await page.evaluate(found, mark), attack).toEqual([]);
    }
    expect(problems).toEqual([]);
    // What is not there answers 404, which is said in the console; the page itself stays what it is.
    await page.goto(address(`/embed/${encodeURIComponent(attacks[0]!)}/?theme=${mark}#${mark}`));
    expect(await page.evaluate(found, mark)).toEqual([]);
    await context.close();
  });

  it('is answered with a page of this site, whatever it is', async () => {
    for (const path of ['//', '//example.org/', '//zh/', '//zh', '/%', '/%00', '/%2e%2e/%2e%2e/package.json', '/..%2f..%2fpackage.json', '/..%5cpackage.json', '/teach/..%2f..%2fpackage.json', '/?%', `/${'a'.repeat(2000)}/`]) {
      const { status, location, body } = await new Promise<{ status?: number | undefined; location?: string | undefined; body: string }>((resolve, reject) => {
        // As it is written: a browser would have put it right.
        request(inject('site'), { path }, (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (part: string) => (body += part)).on('end', () => resolve({ status: response.statusCode, location: response.headers.location, body }));
        }).on('error', reject).end();
      });
      expect(path.startsWith('//') ? [404] : [200, 404], path).toContain(status);
      expect(location, path).toBeUndefined();
      expect(body, path).toContain('<title>');
    }
  });

  it('is passed over where a device keeps it as the place in the story', async () => {
    const { context, page, problems } = await reader();
    await page.goto(address('/404.html'));
    for (const attack of attacks.slice(0, 6)) {
      await page.evaluate((text) => localStorage.setItem('/place', text), attack);
      await page.goto(address('/'));
      expect(await page.locator('[data-resume]').isVisible(), attack).toBe(false);
      expect(await page.evaluate(found, mark), attack).toEqual([]);
    }
    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('a message that means harm', () => {
  it('changes nothing on slides, console or embed but what its protocol allows, and disturbs none of them', async () => {
    const { context, page, problems } = await reader();
    const options = propertyOptions('hostile messages in windows', 1);
    const said = fc.sample(messages, { ...options, numRuns: 150 * options.numRuns });
    await page.goto(address('/present/#the-drain/who-paid'));
    await page.waitForSelector('.deck.ready', { state: 'attached' });
    const second = await context.newPage();
    const others = watchProblems(second, new URL(inject('site')).origin);
    await second.goto(address('/present/console/'));
    await second.waitForFunction(() => location.hash === '#the-drain/who-paid');
    await second.evaluate((all) => {
      const channel = new BroadcastChannel('/present');
      for (const data of all) channel.postMessage(data);
      channel.close();
    }, said);
    await idle(page);
    for (const one of [page, second]) expect(await one.evaluate((sign) => document.documentElement.outerHTML.includes(sign), mark)).toBe(false);
    expect(await page.evaluate(() => location.hash)).toBe('#the-drain/who-paid');

    await second.goto(address('/404.html'));
    await second.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        frame.src = src;
      });
    }, address('/embed/the-drain/'));
    const frame = second.frames().at(-1)!;
    await frame.waitForSelector('html.live');
    await second.evaluate((all) => {
      for (const data of all) document.querySelector('iframe')!.contentWindow!.postMessage(data, '*');
    }, said);
    await idle(second);
    expect(await frame.evaluate((sign) => [document.documentElement.outerHTML.includes(sign), document.querySelector('svg[data-cue]')!.getAttribute('data-cue')!.startsWith('the-drain/'), document.documentElement.dataset['theme'] ?? 'auto'], mark)).toEqual([false, true, 'auto']);
    expect([...problems, ...others.filter((problem) => !problem.includes('404'))]).toEqual([]);
    await context.close();
  });
});
