import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { locales } from '../../src/i18n/index.ts';
import { home } from '../support/languages.ts';
import { frameAt, wordsOf } from '../../src/story/index.ts';
import { at, story } from '../support/story.ts';
import { address, blank, visitors } from './harness/visitors.ts';
import { look, settle, settled } from './reader.ts';

const visit = visitors();

/** Keeps what is told from now on. */
const listenIn = (page: Page) =>
  page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const announcer = document.querySelector('[data-announcer]')!;
    new MutationObserver(() => told.push(announcer.textContent ?? '')).observe(announcer, { childList: true, characterData: true, subtree: true });
  });

const toldOn = (page: Page) => page.evaluate(() => (window as unknown as { told: string[] }).told);

describe('with reduced motion', () => {
  it('a step is before or after, and nothing is ever shown on the way', async () => {
    const { page } = await visit('/', { reducedMotion: true });
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => seen.push(document.querySelector('svg[data-figure]')!.getAttribute('data-cue')!)).observe(document.querySelector('.canvas')!, {
        subtree: true,
        attributeFilter: ['data-cue'],
      });
    });
    for (const by of [300, 200, 500, 150, 900, -250, -600]) {
      await page.mouse.wheel(0, by);
      await page.waitForTimeout(60);
    }
    await settle(page);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.filter((cue) => !/@[01]\.000$/.test(cue))).toEqual([]);
  });

  it('a key goes to its step at once, and the step is there at rest', async () => {
    const { page } = await visit('/', { reducedMotion: true });
    await page.waitForSelector('html.live');
    for (const { chapter, id } of story.steps.slice(0, 6)) {
      await page.keyboard.press('ArrowRight');
      const shown = await settled(page);
      expect(shown.cue).toBe(`${chapter}/${id}@1.000`);
    }
  });
});

describe('for those who scroll fast', () => {
  it('steps that only pass are not lit up, and the one where they stop is', async () => {
    const { page } = await visit('/');
    const { lit, passed } = await page.evaluate(async () => {
      const lit: string[] = [];
      const lights = new MutationObserver((changes) => {
        for (const { target } of changes) if ((target as Element).matches('.here')) lit.push((target as HTMLElement).dataset['step']!);
      });
      for (const step of document.querySelectorAll('[data-step]')) lights.observe(step, { attributeFilter: ['class'] });
      const [from, begun] = [scrollY, performance.now()];
      let now = begun;
      while (now < begun + 2000) {
        now = await new Promise<number>(requestAnimationFrame);
        scrollTo({ top: from + (now - begun) * 3, behavior: 'instant' });
      }
      const passed = [...document.querySelectorAll('[data-step]')].filter((step) => step.getBoundingClientRect().bottom < 0).length;
      return { lit, passed };
    });
    expect(passed).toBeGreaterThan(5);
    // A machine that stumbles makes a stop where none was.
    expect(lit.length).toBeLessThan(passed / 2);
    await settle(page);
    await expect.poll(() => page.locator('.step.here').getAttribute('data-step')).toBe((await look(page)).step);
  });
});

describe('for those who listen', () => {
  for (const locale of locales) {
    it(`a drawing is one picture with its words as its name, and holds nothing to stumble over (${locale})`, async () => {
      const { page } = await visit(`${home(locale)}#the-drain/who-paid`, { locale });
      await settle(page);
      const words = wordsOf(story, frameAt(story, at('who-paid')), locale);
      const tree = await page.locator('.stage').ariaSnapshot();
      expect(tree.match(/\bimg "/g)).toHaveLength(1);
      expect(await page.locator('svg[data-figure]').getAttribute('aria-label')).toBe(words);
      expect(await page.locator('svg[data-figure][role=img] [role], svg[data-figure] [tabindex], svg[data-figure] title').count()).toBe(0);
    });

    it(`the picture is told in words where the reader stops, once, and not on the way (${locale})`, async () => {
      const { page } = await visit(home(locale), { locale });
      await page.waitForTimeout(800);
      await listenIn(page);
      for (let n = 0; n < 8; n += 1) await page.keyboard.press('ArrowRight');
      await settle(page);
      await page.waitForTimeout(800);
      const { step } = await look(page);
      expect(await toldOn(page)).toEqual([wordsOf(story, frameAt(story, at(step.split('/')[1]!)), locale)]);
      expect(await page.locator('[data-announcer]').getAttribute('aria-live')).toBe('polite');
    });
  }

  it('while a figure is on its way nothing is told, and its own picture once it is there', async () => {
    const next = story.steps.findIndex(({ figure }) => figure !== story.steps[0]!.figure);
    const { page } = await visit(blank, { reducedMotion: true, fresh: true });
    let come = () => {};
    const held = new Promise<void>((resolve) => (come = resolve));
    await page.route(new RegExp(`_astro/${story.steps[next]!.figure}\\.`), (route) => held.then(() => route.continue()));
    await page.goto(address('/'));
    await page.waitForSelector('html.live');
    await listenIn(page);
    for (let n = 0; n < next; n += 1) await page.keyboard.press('ArrowRight');
    // The one before is drawn, and left before it is told.
    await page.waitForFunction((cue) => document.querySelector(`svg[data-cue$="${cue}"]`), `/${story.steps[next - 1]!.id}@1.000`);
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(1000);
    expect(await toldOn(page)).toEqual([]);
    come();
    await expect.poll(() => toldOn(page)).toEqual([wordsOf(story, frameAt(story, at(story.steps[next]!.id)), 'en')]);
  });

  it('nothing is announced while a page only arrives at its beginning', async () => {
    const { page } = await visit(blank);
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const announcer = document.querySelector('[data-announcer]')!;
        Object.assign(window, { told: 0 });
        new MutationObserver(() => ((window as unknown as { told: number }).told += 1)).observe(announcer, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
    });
    await page.goto(address('/'));
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => (window as unknown as { told: number }).told)).toBe(0);
  });
});
