import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { dateText, locales, reference, type Locale } from '../../../src/i18n/index.ts';
import { home } from '../../support/languages.ts';
import { lookup } from '../../../src/facts/index.ts';
import { frameAt, hashOf, wordsOf } from '../../../src/story/index.ts';
import { root } from '../../support/observed.ts';
import { at, facts, story, voices } from '../../support/story.ts';
import { address as addressOf, visitors } from '../harness/visitors.ts';
import { placeInDrain, seen, stepsIn } from './hosting.ts';

const visit = visitors();
const path = (locale: Locale, chapter: string) => `${home(locale)}embed/${chapter}/`;
const stillOf = (locale: string, step: string) => readFileSync(join(root, 'dist/stills', locale, `${step}.svg`), 'utf8');

/** Runs in the page: goes to each place and tells what is shown there at rest. */
async function restAt(places: readonly string[]): Promise<{ place: string; frame: string; home: string }[]> {
  const shown = [];
  for (const place of places) {
    location.hash = place;
    let svg: Element | null = null;
    for (let frames = 0; frames < 300 && !svg; frames += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      svg = document.querySelector(`.live .canvas svg[data-cue="${place}@1.000"]`);
    }
    const home = document.querySelector<HTMLAnchorElement>('[data-home]')!.hash;
    shown.push({ place: document.querySelector<HTMLElement>('.step.here')!.dataset['step']!, frame: svg?.getAttribute('data-frame') ?? '', home });
  }
  return shown;
}

for (const locale of locales) {
  // Frames know no language: in others, a step a chapter is enough.
  const steps = story.steps.filter(({ id }) => locale === reference || story.chapters.some(({ best }) => best === id));

  it(`at rest every step shows the frame of its still and of the story, under a policy that lets no strange script run (${locale})`, async () => {
    const { page, problems } = await visit(path(locale, story.chapters[0]!.id), { locale });
    // Packing ten large pages takes the server longer than all the rest.
    await page.setExtraHTTPHeaders({ 'accept-encoding': 'identity' });
    for (const { id } of story.chapters) {
      await page.goto(new URL(path(locale, id), page.url()).href);
      const policy = (await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content'))!;
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/unsafe-|\*/);
      const own = steps.filter(({ chapter }) => chapter === id).map((step) => `${id}/${step.id}`);
      const shown = await page.evaluate(restAt, own);
      expect(shown.map(({ place }) => place)).toEqual(own);
      for (const { place, frame, home } of shown) {
        expect(frame).toBe(/^<svg[^>]* data-frame="([^"]*)"/.exec(stillOf(locale, place))?.[1]);
        expect(frame).toBe(hashOf(frameAt(story, at(place.split('/')[1]!))));
        expect(home).toBe(`#${place}`);
      }
    }
    expect(problems).toEqual([]);
  });

  it(`without scripts all words of the chapter are there in order, each step with its picture (${locale})`, async () => {
    const { page, problems } = await visit(path(locale, 'the-price-of-cash'), { locale, javaScriptEnabled: false, width: 600 });
    const voice = voices[story.chapters.findIndex(({ id }) => id === 'the-price-of-cash')]![locale];
    expect(await page.locator('.step:visible h2').allInnerTexts()).toEqual(voice.steps.map(({ title }) => title));
    const pictures = await page.locator('.step img:visible').evaluateAll((all) => all.map((img) => new URL((img as HTMLImageElement).src).pathname));
    const frames = await Promise.all(
      pictures.map(async (picture) => /^<svg[^>]* data-frame="([^"]*)"/.exec(await (await page.request.get(addressOf(picture))).text())?.[1]),
    );
    expect(frames).toEqual(voice.steps.map(({ id }) => hashOf(frameAt(story, at(id)))));
    expect(await page.locator('.controls:visible, .stage:visible').count()).toBe(0);
    expect(await page.locator('[data-home]').isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });
}

/** Runs in the page: what is wider than the window, and words of the controls that lie on one another. */
function crowded(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const words = [...document.querySelectorAll(':is(.slider-panel, .guess, .piles) :is(span, button, summary)')]
    .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const pairs = words.flatMap((one, index) => words.slice(index + 1).map((other) => [one, other] as const));
  const over = pairs.filter(
    ([{ box: a }, { box: b }]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3,
  );
  return [...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []), ...over.map(([a, b]) => `${a.text} on ${b.text}`)];
}

describe('an address that asks for what is not there', () => {
  const whole = { where: placeInDrain(1) };
  const addresses: readonly [address: string, expected: { where: string; notice?: string; theme?: string }][] = [
    ['#nowhere', { ...whole, notice: 'The step that was asked for is not in this part. This is the nearest one.' }],
    ['#the-spark/no-blackwell', { ...whole, notice: 'The step that was asked for is not in this part. This is the nearest one.' }],
    ['?steps=9..12', { ...whole, notice: 'The part that was asked for is not in this chapter. This is the whole chapter.' }],
    ['?steps=who-paid..nowhere', { ...whole, notice: 'The part that was asked for is not in this chapter. This is the whole chapter.' }],
    ['?steps=2..4#who-paid', { where: '3 of 3', notice: 'The step that was asked for is not in this part. This is the nearest one.' }],
    ['?v=../../claims', { ...whole, notice: 'The edition that was asked for is not kept here. This is the current one.' }],
    ['?theme=sepia&utm_source=mail', { ...whole, notice: '', theme: '' }],
    ['?theme=%22%3E%3Cscript%3E&steps=%FF', { ...whole, notice: 'The part that was asked for is not in this chapter. This is the whole chapter.' }],
    ['?steps=2..4&theme=dark#4', { where: '1 of 3', theme: 'dark' }],
    ['#%E0%A4%A', whole],
  ];
  it('gets the nearest right thing, a calm line and a link, and is never blank', async () => {
    const { page, problems } = await visit('/embed/the-drain/');
    for (const [address, { where, notice, theme }] of addresses) {
      await page.goto('about:blank');
      await page.goto(addressOf(`/embed/the-drain/${address}`));
      await page.waitForSelector('.live .canvas svg[data-cue$="@1.000"]');
      const shown = await seen(page.mainFrame());
      expect(shown.words, address).toBeGreaterThan(200);
      expect(shown.where, address).toBe(where);
      if (notice !== undefined) expect(shown.notice, address).toBe(notice);
      if (theme !== undefined) expect(shown.theme, address).toBe(theme);
    }
    expect(problems).toEqual([]);
  });
});

describe('from step to step', () => {
  /** What is shown from the tap on, until the step that is gone to is at rest. */
  const cues = async (page: Page, goal: string) => {
    await page.waitForSelector('html.live');
    return page.evaluate(
      (rest) =>
        new Promise<string[]>((resolve) => {
          const found: string[] = [];
          const svg = document.querySelector('.canvas svg')!;
          const note = () => {
            found.push(svg.getAttribute('data-cue')!);
            if (found.at(-1) === rest) requestAnimationFrame(() => requestAnimationFrame(() => resolve(found)));
          };
          new MutationObserver(note).observe(svg, { attributeFilter: ['data-cue'] });
          document.querySelector<HTMLElement>('[data-go=next]')!.click();
        }),
      goal,
    );
  };

  it('the picture moves, and comes to rest', async () => {
    const { page } = await visit('/embed/the-drain/#then-mostly-reserves', { width: 600 });
    const found = await cues(page, 'the-drain/who-paid@1.000');
    expect(found.length).toBeGreaterThan(5);
    expect(found.at(-1)).toBe('the-drain/who-paid@1.000');
    const shares = found.map((cue) => Number(cue.split('@')[1]));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('with reduced motion it is there at once, and nothing is shown on the way', async () => {
    const { page } = await visit('/embed/the-drain/#then-mostly-reserves', { width: 600, reducedMotion: true });
    expect(await cues(page, 'the-drain/who-paid@1.000')).toEqual(['the-drain/who-paid@1.000']);
  });

  it('those who listen hear where they are and what the picture shows', async () => {
    const { page } = await visit('/embed/the-drain/#then-mostly-reserves', { width: 600 });
    expect(await page.locator('[data-status]').textContent()).toBe('');
    await page.locator('[data-go=next]').press('Enter');
    await page.waitForTimeout(1800);
    expect(await page.locator('[data-status]').textContent()).toBe(
      `Step ${story.steps.filter((step) => step.chapter === 'the-drain').findIndex(({ id }) => id === 'who-paid') + 1} of ${stepsIn('the-drain')}: Who paid?`,
    );
    expect(await page.locator('[data-announcer]').textContent()).toBe(wordsOf(story, frameAt(story, at('who-paid')), 'en'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-go'))).toBe('next');
  });

  it('what a reader may play with is there to be played', async () => {
    for (const [chapter, step, controls] of [
      ['where-dollars-live', 'your-guess', '.guess'],
      ['sell-what-you-can', '', '.slider-panel'],
      ['pipes-or-prices', '', '.piles'],
      ['the-release', '', '.slider-panel'],
    ] as const) {
      const names = { '.guess': 'guess', '.piles': 'sort', '.slider-panel': chapter === 'the-release' ? 'tap' : 'crowd' }[controls];
      const id = step || story.steps.find((one) => one.chapter === chapter && one.plays?.includes(names))!.id;
      const { page, problems } = await visit(`/embed/${chapter}/#${id}`, { width: 600, height: 900 });
      await page.waitForSelector(`${controls}:not([hidden])`);
      const before = await seen(page.mainFrame());
      if (controls === '.piles') await page.locator('.piles-card').first().click();
      else await page.locator(`${controls} input`).nth(1).press('ArrowUp');
      await expect.poll(async () => (await seen(page.mainFrame())).frame).not.toBe(before.frame);
      expect(new URL((await seen(page.mainFrame())).home).hash).toContain(`?${names}=`);
      expect(problems).toEqual([]);
    }
  });

  it('what a reader may play with fits its frame, and no word of it lies on another', async () => {
    const asked = [...new Set(story.steps.flatMap(({ plays }) => plays ?? []))].map((name) => story.steps.find(({ plays }) => plays?.includes(name))!);
    const { page } = await visit('/embed/the-drain/');
    for (const width of [320, 600, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      for (const { chapter, id } of asked) {
        await page.goto(addressOf(`/embed/${chapter}/#${id}`));
        // What was played before in the same page has gone.
        await page.waitForSelector(`.canvas svg[data-cue="${chapter}/${id}@1.000"]`);
        await page.waitForFunction(() => document.querySelectorAll(':is(.slider-panel, .guess, .piles):not([hidden])').length === 1);
        expect(await page.evaluate(crowded), `${id} at ${width}`).toEqual([]);
      }
    }
  });

  it('the line under the picture says which data it draws and when they were read, and nothing under an example', async () => {
    const { page } = await visit('/embed/the-drain/');
    const known = lookup(facts);
    const told = [
      ['the-drain', 'the-line', 'pinned', known.vintage],
      ['the-release', 'turn-the-tap', 'latest', known.latest.vintage],
      ['sell-what-you-can', 'borrowed', '', ''],
    ] as const;
    for (const [chapter, id, vintage, day] of told) {
      await page.goto(addressOf(`/embed/${chapter}/#${id}`));
      await page.waitForSelector(`.live .canvas svg[data-cue="${chapter}/${id}@1.000"]`);
      const said = await page
        .locator('[data-vintage]:visible')
        .evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset['vintage'], one.textContent]));
      expect(said).toEqual(vintage ? [[vintage, `Data read on ${dateText(day, 'en')}.`]] : []);
    }
  });

  it('a question at the end of a chapter is answered in the story, with what the reader drew', async () => {
    const { page, context } = await visit('/embed/where-dollars-live/#your-guess?guess=hjlmqvwGE', { width: 600 });
    await page.waitForSelector('.guess:not([hidden])');
    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: 'Skip and see the answer' }).click();
    const answer = await opening;
    await answer.waitForLoadState();
    expect(new URL(answer.url()).hash).toBe('#the-drain/the-line?guess=hjlmqvwGE');
  });
});
