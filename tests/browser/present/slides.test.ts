import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { locales } from '../../../src/i18n/index.ts';
import { home } from '../../support/languages.ts';
import { askedAt } from '../../../src/story/index.ts';
import { root } from '../../support/observed.ts';
import { story } from '../../support/story.ts';
import { visitors } from '../harness/visitors.ts';
import { ready, shows } from './windows.ts';

const visit = visitors();
const steps = story.steps.map(({ chapter, id }) => `${chapter}/${id}`);
const sizes = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const;

/** Runs in the page: walks all steps at the present size and tells what is amiss with their headlines, their frames, and how high the letters are, as shares of the screen. */
async function walkAll(all: readonly string[]): Promise<{ amiss: string[]; frames: Record<string, string>; letters: number[] }> {
  const letters: number[] = [];
  const amiss: string[] = [];
  const frames: Record<string, string> = {};
  for (const step of all) {
    location.hash = step;
    const svg = () => document.querySelector('.canvas svg')!;
    const stands = () => document.querySelector(`section[data-step="${step}"].present`) && svg().getAttribute('data-cue') === `${step}@1.000`;
    for (let n = 0; n < 1800 && !stands(); n += 1) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    frames[step] = svg().getAttribute('data-frame') ?? '';
    const heading = document.querySelector<HTMLElement>(`section[data-step="${step}"] h2`)!;
    const box = heading.getBoundingClientRect();
    const section = heading.parentElement!;
    const range = document.createRange();
    range.selectNodeContents(heading);
    const words = range.getBoundingClientRect();
    const clear = (other: DOMRect) => words.right <= other.left || words.left >= other.right || words.bottom <= other.top || words.top >= other.bottom;
    const say = (what: string) => amiss.push(`${step} at ${innerWidth}×${innerHeight}: ${what}`);
    if (getComputedStyle(section).visibility !== 'visible' || box.height === 0) say('is not seen');
    if (Number.parseFloat(getComputedStyle(heading).fontSize) < 0.05 * innerHeight) say('is too small');
    if (words.left < 0 || words.top < 0 || words.right > innerWidth || words.bottom > innerHeight || heading.scrollWidth > heading.clientWidth) say('is cut');
    if (!clear(document.querySelector('.canvas')!.getBoundingClientRect())) say('lies on the figure');
    for (const other of document.querySelectorAll('.deck-qr, .deck-ask:not([hidden])'))
      if (!clear(other.getBoundingClientRect())) say(`lies on ${other.className}`);
    const view = document.querySelector<SVGSVGElement>('.canvas svg')!;
    const unit = view.getBoundingClientRect().height / view.viewBox.baseVal.height;
    const drawn = [...view.querySelectorAll<SVGTextElement>('text')]
      .filter((text) => text.textContent.trim() !== '' && !text.closest('[opacity="0"], [fill-opacity="0"]'))
      .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * unit);
    const beside = [
      ...document.querySelectorAll<HTMLElement>('.present .deck-chapter, .deck-ask, .deck-ask small, .deck-qr figcaption, .deck-side .stages, .deck .source'),
    ]
      .filter((one) => one.checkVisibility())
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const least = Math.min(...drawn, ...beside);
    if (least < 0.0299 * innerHeight) say(`its smallest letters are ${least.toFixed(1)} px high`);
    letters.push(...drawn.map((height) => height / innerHeight));
    const source = document.querySelector('.deck .source')!.getBoundingClientRect();
    if (source.bottom > innerHeight || source.height < 8) say('its source line is cut');
  }
  return { amiss, frames, letters };
}

/** Runs in the page: what lies on what the class is asked, and which control has no room for its words. */
function askedAmiss(): string[] {
  const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
  const ask = box('.deck-ask:not([hidden])');
  const lies = ['.canvas', '.deck .source'].filter((other) => {
    const { left, right, top, bottom } = box(other);
    return ask.left < right && left < ask.right && ask.top < bottom && top < ask.bottom;
  });
  const wide = [...document.querySelectorAll<HTMLElement>('.slider-panel-knob')].filter(
    (one) => one.getClientRects().length > 0 && one.scrollWidth > one.clientWidth + 1,
  );
  return [...lies, ...wide.map((one) => `too wide: ${one.textContent}`)];
}

const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

describe.each(locales)('every slide (%s)', (locale) => {
  it('has a headline of a twentieth of the screen or more, not cut and clear of all else, at three sizes of projector; its frame is that of the page and the still', async () => {
    const { page, problems } = await visit(`${home(locale)}present/`, { locale, reducedMotion: true });
    await ready(page);
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      const { amiss, frames, letters } = await page.evaluate(walkAll, steps);
      expect(amiss).toEqual([]);
      expect(median(letters), `${width}×${height}`).toBeGreaterThanOrEqual(0.04);
      if (width !== 1024) continue;
      for (const step of steps) {
        const still = readFileSync(join(root, 'dist/stills', locale, `${step}.svg`), 'utf8');
        expect(frames[step], step).toBe(/^<svg[^>]* data-frame="([^"]*)"/.exec(still)?.[1]);
      }
    }
    expect(problems).toEqual([]);
  });

  it('has larger letters on an enlarged page, in the picture and beside it, and its picture as large', async () => {
    const { page } = await visit(`${home(locale)}present/`, { locale, reducedMotion: true });
    await ready(page);
    const some = steps.filter((_, index) => index % 6 === 1);
    const at = async (zoom: number) => {
      await page.setViewportSize({ width: Math.round(1280 / zoom), height: Math.round(720 / zoom) });
      const { letters } = await page.evaluate(walkAll, some);
      const [picture, source] = await page.evaluate(
        () =>
          [
            document.querySelector('.canvas')!.getBoundingClientRect().height / innerHeight,
            Number.parseFloat(getComputedStyle(document.querySelector('.deck .source')!).fontSize) / innerHeight,
          ] as const,
      );
      return { letters: letters.reduce((sum, one) => sum + one, 0) / letters.length, picture, source };
    };
    const [plain, enlarged] = [await at(1), await at(1.5)];
    expect(enlarged.letters).toBeGreaterThan(plain.letters);
    expect(enlarged.source).toBeGreaterThan(plain.source);
    expect(enlarged.picture).toBeGreaterThan(plain.picture - 0.01);
  });

  it('that asks the class says so beside the picture and its source, on upright windows too, where its controls have room', async () => {
    const asking = story.steps.filter(({ chapter, id }) => askedAt(story, { chapter, step: id }));
    expect(asking.length).toBeGreaterThan(3);
    const { page } = await visit(`${home(locale)}present/`, { locale, reducedMotion: true });
    await ready(page);
    for (const [width, height] of [...sizes, [768, 1024], [390, 844]] as const) {
      await page.setViewportSize({ width, height });
      for (const { chapter, id } of asking) {
        await page.evaluate((hash) => void (location.hash = hash), `${chapter}/${id}`);
        await shows(page, `${chapter}/${id}`);
        await page.waitForSelector('.deck-ask:not([hidden])');
        expect(await page.evaluate(askedAmiss), `${id} at ${width}×${height}`).toEqual([]);
      }
    }
  });
});
