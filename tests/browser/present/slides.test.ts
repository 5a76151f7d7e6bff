import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { askedAt } from '../../../src/faces/present/index.ts';
import { root } from '../../support/observed.ts';
import { story } from '../../support/story.ts';
import { visitors } from '../harness/visitors.ts';
import { ready, shows } from './windows.ts';

const visit = visitors();
const steps = story.steps.map(({ chapter, id }) => `${chapter}/${id}`);
const sizes = [[1920, 1080], [1024, 768], [1280, 960]] as const;

/** Runs in the page: walks all steps at the present size and tells what is amiss with their headlines, and, where asked to wait for figures, their frames. */
async function walkAll({ all, wait }: { all: readonly string[]; wait: boolean }): Promise<{ amiss: string[]; frames: Record<string, string> }> {
  const amiss: string[] = [];
  const frames: Record<string, string> = {};
  for (const step of all) {
    location.hash = step;
    const svg = () => document.querySelector('.canvas svg')!;
    const stands = () => document.querySelector(`section[data-step="${step}"].present`) && (!wait || svg().getAttribute('data-cue') === `${step}@1.000`);
    for (let n = 0; n < 300 && !stands(); n += 1) await new Promise(requestAnimationFrame);
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
    for (const other of document.querySelectorAll('.deck-qr, .deck-ask:not([hidden])')) if (!clear(other.getBoundingClientRect())) say(`lies on ${other.className}`);
    if (wait) {
      const view = document.querySelector<SVGSVGElement>('.canvas svg')!;
      const unit = view.getBoundingClientRect().height / view.viewBox.baseVal.height;
      const letters = [...view.querySelectorAll<SVGTextElement>('text')].filter((text) => text.textContent.trim() !== '' && !text.closest('[opacity="0"]')).map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * unit);
      if (Math.min(...letters) < 0.03 * innerHeight) say(`its smallest letters are ${Math.min(...letters).toFixed(1)} px high`);
    }
    const source = document.querySelector('.deck .source')!.getBoundingClientRect();
    if (source.bottom > innerHeight || source.height < 8) say('its source line is cut');
  }
  return { amiss, frames };
}

/** Runs in the page: what lies on what the class is asked, and which control has no room for its words. */
function askedAmiss(): string[] {
  const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
  const ask = box('.deck-ask:not([hidden])');
  const lies = ['.canvas', '.deck .source'].filter((other) => {
    const { left, right, top, bottom } = box(other);
    return ask.left < right && left < ask.right && ask.top < bottom && top < ask.bottom;
  });
  const wide = [...document.querySelectorAll<HTMLElement>('.slider-panel-knob')].filter((one) => one.getClientRects().length > 0 && one.scrollWidth > one.clientWidth + 1);
  return [...lies, ...wide.map((one) => `too wide: ${one.textContent}`)];
}

describe.each(['en', 'zh'] as const)('every slide (%s)', (locale) => {
  it('has a headline of a twentieth of the screen or more, not cut and clear of all else, at three sizes of projector; its frame is that of the page and the still', async () => {
    const { page, problems } = await visit(locale === 'zh' ? '/zh/present/' : '/present/', { locale, reducedMotion: true });
    await ready(page);
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      const { amiss, frames } = await page.evaluate(walkAll, { all: steps, wait: width === 1024 });
      expect(amiss).toEqual([]);
      if (width !== 1024) continue;
      for (const step of steps) {
        const still = readFileSync(join(root, 'dist/stills', locale, `${step}.svg`), 'utf8');
        expect(frames[step], step).toBe(/^<svg[^>]* data-frame="([^"]*)"/.exec(still)?.[1]);
      }
    }
    expect(problems).toEqual([]);
  });

  it('that asks the class says so beside the picture and its source, on upright windows too, where its controls have room', async () => {
    const asking = story.steps.filter(({ chapter, id }) => askedAt(story, { chapter, step: id, t: 1 }));
    expect(asking.length).toBeGreaterThan(3);
    const { page } = await visit(locale === 'zh' ? '/zh/present/' : '/present/', { locale, reducedMotion: true });
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
