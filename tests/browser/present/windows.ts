import type { BrowserContext, Page } from 'playwright-core';

import { watchProblems } from '../harness/problems.ts';
import { address, type visitors } from '../harness/visitors.ts';

type Visit = ReturnType<typeof visitors>;

/** A window of a lesson, opened beside others of the same reader. */
export interface Window {
  readonly page: Page;
  readonly problems: readonly string[];
}

/** Opens another window in a reader's browser and waits until its script runs. */
export async function openBeside(context: BrowserContext, path: string): Promise<Window> {
  const page = await context.newPage();
  const url = address(path);
  const problems = watchProblems(page, new URL(url).origin);
  await page.goto(url);
  await ready(page);
  return { page, problems };
}

/** Waits until a window has its slides and has stood for itself; from then on later ones follow it. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html.live');
  if (!page.url().includes('/console/')) await page.waitForSelector('.deck.ready', { state: 'attached' });
  await page.waitForTimeout(350);
}

/** Opens slides on a common screen and waits until they are ready. */
export const presenting =
  (visit: Visit) =>
  async (path: string, looking: Parameters<Visit>[1] = {}) => {
    const opened = await visit(path, { width: 1280, height: 720, reducedMotion: true, locale: path.startsWith('/zh') ? 'zh' : 'en', ...looking });
    await ready(opened.page);
    return opened;
  };

/** What a window shows: the drawn cue at rest, its headline, and its address. */
export function look(page: Page): Promise<{ readonly cue: string; readonly title: string; readonly hash: string; readonly frame: string }> {
  return page.evaluate(() => {
    const svg = document.querySelector('.canvas svg')!;
    const title = document.querySelector('section[data-step].present h2') ?? document.querySelector('[data-now-title]');
    return { cue: svg.getAttribute('data-cue') ?? '', title: title?.textContent ?? '', hash: location.hash, frame: svg.getAttribute('data-frame') ?? '' };
  });
}

/** Waits until a window shows a step at rest; slides have its headline too. */
export async function shows(page: Page, step: string): Promise<void> {
  await page.waitForFunction(
    (asked) => {
      const slide = document.querySelector<HTMLElement>('section[data-step].present');
      return document.querySelector('.canvas svg')?.getAttribute('data-cue') === `${asked}@1.000` && (!slide || slide.dataset['step'] === asked);
    },
    step,
    { timeout: 60_000 },
  );
}
