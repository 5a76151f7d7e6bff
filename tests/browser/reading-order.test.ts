import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { words } from '../../src/faces/newsletter/words.ts';
import { story, voices } from '../support/story.ts';
import { visitors } from './harness/visitors.ts';

const visit = visitors();
const calm = { reducedMotion: true } as const;

/** What is in the page for who reads by structure alone, in order: headings by level and words, pictures, buttons, regions. */
async function order(page: Page): Promise<string[]> {
  const snapshot = await page.locator('main').ariaSnapshot();
  return [...snapshot.matchAll(/^\s*- '?(heading|img|button|region|toolbar|navigation) "((?:[^"\\]|\\.)*)"(?:.*?\[level=(\d)\])?/gm)].map(
    ([, role, name, level]) => (role === 'img' ? 'img' : `${role}${level ?? ''} ${name}`),
  );
}

/** Those of `wanted` that are in `all`, in the order of `all`. */
const among = (all: readonly string[], wanted: readonly string[]) => all.filter((one) => wanted.includes(one));

describe('who reads by structure alone is led', () => {
  for (const [prefix, locale] of [
    ['', 'en'],
    ['/zh', 'zh'],
  ] as const) {
    const chapter = story.chapters.findIndex(({ id }) => id === 'the-drain');
    const own = voices[chapter]![locale];
    const who = own.steps.find(({ id }) => id === 'who-paid')!;

    it(`through an embed: chapter, picture, ways on, step (${locale})`, async () => {
      const { page } = await visit(`${prefix}/embed/the-drain/#who-paid`, { locale, ...calm });
      await page.waitForSelector('html.live');
      const found = await order(page);
      const [back, on] = await page.locator('[data-go]').evaluateAll((all) => all.map((one) => `button ${one.ariaLabel}`));
      const wanted = [`heading1 ${own.title}`, 'img', back!, on!, `heading2 ${who.title}`];
      expect(among(found, wanted)).toEqual(wanted);
    });

    it(`through the slides: story, step, picture, tools; and no other slide is in the way (${locale})`, async () => {
      const { page } = await visit(`${prefix}/present/#the-drain/who-paid`, { locale, ...calm });
      await page.waitForSelector('.deck.ready', { state: 'attached' });
      const found = await order(page);
      expect(found.filter((one) => one.startsWith('heading2'))).toEqual([`heading2 ${who.title}`]);
      expect(found[0]).toMatch(/^heading1 /);
      expect(found.indexOf('img')).toBeGreaterThan(found.indexOf(`heading2 ${who.title}`));
      expect(found.findIndex((one) => one.startsWith('toolbar'))).toBeGreaterThan(found.indexOf('img'));
    });

    it(`through the console: what is shown, what comes next, what to say (${locale})`, async () => {
      const { page } = await visit(`${prefix}/present/console/#the-drain/who-paid`, { locale, ...calm });
      await page.waitForSelector('html.live');
      const found = await order(page);
      const regions = found.flatMap((one, index) => (one.startsWith('region') ? [index] : []));
      expect(regions).toHaveLength(3);
      expect(found.slice(regions[0], regions[2])).toEqual([
        found[regions[0]!],
        expect.stringContaining(who.title),
        'img',
        found[regions[1]!],
        expect.stringMatching(/^heading2 /),
        'img',
      ]);
      expect(found.findIndex((one) => one.startsWith('toolbar'))).toBeGreaterThan(regions[2]!);
    });

    it(`through the kit: the list of chapters, then the chosen one alone (${locale})`, async () => {
      const { page } = await visit(`${prefix}/newsletter/#the-drain`, { locale, ...calm });
      const found = await order(page);
      const regions = found.filter((one) => one.startsWith('region'));
      expect(regions).toEqual([expect.stringContaining(own.title), `region ${words[locale].oneStep}`]);
      expect(found.findIndex((one) => one.startsWith('navigation'))).toBeLessThan(found.indexOf(regions[0]!));
      expect(found[found.indexOf(regions[0]!) + 1]).toContain(own.title);
      expect(await page.locator('.kit-chapters a[aria-current]').textContent()).toContain(own.title);
    });
  }
});

it('the contents say of one step alone that one is there, wherever a link leads', async () => {
  const { page } = await visit('/#the-drain/who-paid', calm);
  const here = () => page.locator('#contents [aria-current]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  await expect.poll(here).toEqual(['#the-drain/who-paid']);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(here).toEqual(['#the-drain/then-mostly-reserves']);
});

describe('with the keyboard alone', () => {
  it('the kit gives its code, and says so', async () => {
    const { page, context } = await visit('/newsletter/#the-drain', calm);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#the-drain [data-copy="embed"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#the-drain .done')!.textContent !== '');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('the-drain');
  });
});
