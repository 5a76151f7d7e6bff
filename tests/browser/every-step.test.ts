import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { locales } from '../../src/i18n/index.ts';
import { home } from '../support/languages.ts';
import { cueAt, frameAt, hashOf, wordsOf, type Step } from '../../src/story/index.ts';
import { story, voices } from '../support/story.ts';
import { letters } from './harness/index.ts';
import { address, blank, visitors } from './harness/visitors.ts';
import { arrive, settle } from './reader.ts';

const visit = visitors();
const addressOf = ({ chapter, id }: Step) => `${chapter}/${id}`;
const calm = { reducedMotion: true } as const;

/** What is drawn where, of one step, once its picture is drawn at rest. */
async function standing(page: Page, step: Step) {
  await page.waitForFunction((cue) => document.querySelector('svg[data-figure]')?.getAttribute('data-cue') === cue, `${addressOf(step)}@1.000`);
  return page.evaluate((id) => {
    const section = document.querySelector(`[data-step="${id}"]`)!;
    const title = section.querySelector('h3')!;
    const box = title.getBoundingClientRect();
    const stage = document.querySelector('.stage')!.getBoundingClientRect();
    const text = [...section.querySelectorAll('.card > p')].at(-1)!.getBoundingClientRect();
    const bar = document.querySelector('.controls')!.getBoundingClientRect();
    const next = document.querySelectorAll('[data-step]')[[...document.querySelectorAll('[data-step]')].indexOf(section) + 1]?.getBoundingClientRect();
    // What a reader who looks at the title sees there.
    const seen = document.elementFromPoint(box.left + Math.min(box.width / 2, 40), box.top + box.height / 2);
    return {
      frame: document.querySelector('svg[data-figure]')!.getAttribute('data-frame'),
      titleSeen: seen !== null && title.contains(seen),
      roomBelowTitle: (bar.height < 100 && bar.top > innerHeight / 2 ? bar.top : innerHeight) - box.bottom,
      pictureAfterWords: stage.top >= text.bottom - 1 && (next === undefined || stage.bottom <= next.top + 1),
      pictureAsWideAsThePage: stage.width,
      pictureHeight: document.querySelector('svg[data-figure]')!.getBoundingClientRect().height,
      tooWide: document.documentElement.scrollWidth - innerWidth,
    };
  }, addressOf(step));
}

/** Runs in the page: what of the picture leaves its place by more than a line is thick or a letter hangs over. */
function outside(): string[] {
  const svg = document.querySelector<SVGSVGElement>('.canvas svg[data-figure]')!;
  const place = svg.getBoundingClientRect();
  const scale = place.width / svg.viewBox.baseVal.width;
  const seen = (element: Element | null): number =>
    !element || element === svg ? 1 : Number(element.getAttribute('opacity') ?? 1) * seen(element.parentElement);
  return [...svg.querySelectorAll('text, path, circle')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (seen(element) * Number(element.getAttribute('fill-opacity') ?? 1) < 0.1 || (box.width === 0 && box.height === 0)) return [];
    const by = Math.max(place.left - box.left, place.top - box.top, box.right - place.right, box.bottom - place.bottom) / scale;
    return by > (element.tagName === 'text' ? 6 : 4) ? [`${element.getAttribute('data-key')} ${element.textContent} by ${Math.round(by)}`] : [];
  });
}

const frameOf = (step: Step) => hashOf(frameAt(story, cueAt(step)));

describe('every step of the story', () => {
  it.each([
    [390, 844],
    [768, 1024],
    [1440, 900],
  ])('has its whole picture in its place, in a window of %i × %i', async (width, height) => {
    const { page } = await visit('/', { width, height, ...calm });
    await page.waitForSelector('html.live');
    await letters(page);
    for (const step of story.steps) {
      await page.evaluate((hash) => void (location.hash = hash), addressOf(step));
      await page.waitForSelector(`.canvas svg[data-cue="${addressOf(step)}@1.000"]`);
      expect(await page.evaluate(outside), addressOf(step)).toEqual([]);
    }
  });

  it('is reached by keys alone, in order, with its picture at rest and its words in view', async () => {
    const { page, problems } = await visit('/', { width: 390, height: 844, ...calm });
    // The line under the picture is as high as its letters are, once they have come.
    await page.waitForSelector('html.live');
    await letters(page);
    const forward = ['ArrowRight', 'j', 'J'];
    const heights = new Map<number, string>();
    for (const [index, step] of story.steps.entries()) {
      await page.keyboard.press(forward[index % forward.length]!);
      const shown = await standing(page, step);
      expect([addressOf(step), shown.frame, shown.titleSeen]).toEqual([addressOf(step), frameOf(step), true]);
      expect(shown.roomBelowTitle, addressOf(step)).toBeGreaterThan(60);
      heights.set(shown.pictureHeight, addressOf(step));
    }
    // The line under it has the room it needs: a picture that grew or shrank between steps would jump.
    expect([...heights.values()]).toHaveLength(1);
    const back = ['ArrowLeft', 'k', 'K'];
    for (const [index, step] of story.steps.toReversed().slice(1, 8).entries()) {
      await page.keyboard.press(back[index % back.length]!);
      expect((await standing(page, step)).frame).toBe(frameOf(step));
    }
    expect(problems).toEqual([]);
  });

  it.each(locales)('has a line under its picture that is no higher than any other, on phones of every width (%s)', async (locale) => {
    const { page } = await visit(home(locale), { width: 390, height: 844, locale, ...calm });
    await page.waitForSelector('html.live');
    await letters(page);
    for (const width of [320, 360, 375, 390, 400, 412, 430, 600]) {
      await page.setViewportSize({ width, height: 844 });
      const heights = await page.evaluate(() => {
        const [line, under] = ['.stage .source', '.under'].map((name) => document.querySelector(name)!) as [Element, Element];
        // Each step has its line with its picture for paper.
        return [...document.querySelectorAll('[data-step]')].map((step) => {
          line.replaceChildren(...[...step.querySelector('.source')!.childNodes].map((part) => part.cloneNode(true)));
          return [(step as HTMLElement).dataset['step']!, under.getBoundingClientRect().height] as const;
        });
      });
      expect(heights).toHaveLength(story.steps.length);
      const least = Math.min(...heights.map(([, height]) => height));
      expect(
        heights.filter(([, height]) => height > least),
        `at ${width}`,
      ).toEqual([]);
    }
  });

  it('is reached with Tab and Enter, on the buttons', async () => {
    const { page } = await visit('/', { width: 1280, height: 800, ...calm });
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['go']);
    for (let n = 0; n < 30 && (await focused()) !== 'next'; n += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('next');
    for (const step of story.steps.slice(0, 6)) {
      await page.keyboard.press('Enter');
      expect((await standing(page, step)).titleSeen).toBe(true);
    }
    expect(await focused()).toBe('next');
  });

  for (const locale of locales) {
    it(`is told in order to who reads by structure alone: chapter, title, words (${locale})`, async () => {
      const { page } = await visit(home(locale), { locale, ...calm });
      const snapshot = await page.locator('main').ariaSnapshot();
      const headings = [...snapshot.matchAll(/heading "((?:[^"\\]|\\.)*)" \[level=([23])\]/g)].map(([, title, level]) => `${level} ${title}`);
      const told = voices.flatMap((voice) => [`2 ${voice[locale].title}`, ...voice[locale].steps.map(({ title }) => `3 ${title}`)]);
      expect(headings.filter((heading) => told.includes(heading))).toEqual(told);
      // Between two titles are the words of the step.
      const parts = snapshot.split(/heading "(?:[^"\\]|\\.)*" \[level=3\]/).slice(1);
      expect(parts.filter((part) => !/\bparagraph\b/.test(part))).toEqual([]);
      expect(snapshot.match(/\bimg "/g)).toHaveLength(1);
    });
  }

  it('tells its picture in words when who reads by structure alone comes to it', async () => {
    const { page } = await visit(blank, { width: 390, height: 844, ...calm });
    // The words wait until the reader stops; here the clock runs faster.
    await page.addInitScript(() => {
      const [wait, now] = [window.setTimeout, performance.now.bind(performance)];
      window.setTimeout = ((work: TimerHandler, time?: number) => wait(work, (time ?? 0) / 30)) as typeof window.setTimeout;
      performance.now = () => now() * 30;
    });
    await arrive(page, address('/'));
    for (const step of story.steps) {
      await page.evaluate((id) => document.querySelector(`[data-step="${id}"] h3`)!.scrollIntoView({ block: 'center' }), addressOf(step));
      const words = wordsOf(story, frameAt(story, cueAt(step)), 'en');
      await expect.poll(() => page.locator('[data-announcer]').textContent(), { interval: 20 }).toBe(words);
    }
  });

  for (const [width, height, what] of [
    [320, 256, 'of a desktop at four times its size'],
    [320, 640, 'of the narrowest phone'],
  ] as const) {
    it(`can be read in the window ${what}, where no picture covers its words`, async () => {
      const { page, problems } = await visit(`/#${addressOf(story.steps[0]!)}`, { width, height, ...calm });
      await settle(page);
      for (const step of story.steps) {
        if (step !== story.steps[0]) await page.keyboard.press('j');
        const shown = await standing(page, step);
        expect([addressOf(step), shown.frame, shown.titleSeen, shown.pictureAfterWords]).toEqual([addressOf(step), frameOf(step), true, true]);
        expect(shown.roomBelowTitle, addressOf(step)).toBeGreaterThan(60);
        expect([shown.tooWide, shown.pictureAsWideAsThePage], addressOf(step)).toEqual([0, width]);
      }
      expect(problems).toEqual([]);
    });
  }
});
