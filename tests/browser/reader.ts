import type { Page } from 'playwright-core';

import { idle, letters } from './harness/index.ts';

/** What a page shows, read from outside. */
export interface Shown {
  /** `chapter/step@t`, as the drawing says. */
  readonly cue: string;
  /** `chapter/step`. */
  readonly step: string;
  readonly t: number;
  readonly frame: string;
  readonly figure: string;
  readonly view: string;
  /** How many drawings the document holds. */
  readonly drawings: number;
  /** The drawing, as text. */
  readonly markup: string;
  readonly hash: string;
  readonly scrollTop: number;
  readonly entries: number;
}

/** Waits until scrolling has stopped, the address has followed, and the figure that it asks for has come and is drawn. */
export async function settle(page: Page): Promise<void> {
  await idle(page);
  // The page writes its address a moment after scrolling stops.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await page.waitForFunction(() => {
    const [asked] = location.hash.slice(1).split(/[?@]/);
    const known = document.getElementById(asked ?? '')?.dataset['step'];
    const drawn = document.querySelector('svg[data-figure]')?.getAttribute('data-cue')?.split('@')[0];
    return known === undefined || known === drawn;
  });
  await idle(page);
}

export async function look(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const all = document.querySelectorAll('svg[data-figure]');
    const svg = all[0] as SVGSVGElement;
    const cue = svg.getAttribute('data-cue') ?? '';
    const [step = '', t] = cue.split('@');
    return {
      cue,
      step,
      t: Number(t),
      frame: svg.getAttribute('data-frame') ?? '',
      figure: svg.getAttribute('data-figure') ?? '',
      view: svg.getAttribute('data-view') ?? '',
      drawings: all.length,
      markup: svg.outerHTML,
      hash: location.hash,
      scrollTop: window.scrollY,
      entries: history.length,
    };
  });
}

export async function settled(page: Page): Promise<Shown> {
  await settle(page);
  return look(page);
}

/** Loads an address from nothing, as a mailed link does. */
export async function arrive(page: Page, url: string): Promise<Shown> {
  await page.goto('about:blank');
  await page.goto(url);
  await letters(page);
  return settled(page);
}

/** Distance in pixels of a step's top from the place where the style sheet says it is read. */
export function offTheMark(page: Page, step: string): Promise<number> {
  return page.evaluate((id) => {
    const element = document.querySelector<HTMLElement>(`[data-step="${id}"]`)!;
    return element.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(element).scrollMarginTop);
  }, step);
}

/** `chapter/step` of every step, in the order of the page. */
export function stepsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => step.dataset['step']!));
}

/** Follows a link of the contents. */
export function jump(page: Page, step: string): Promise<void> {
  return page.evaluate((id) => document.querySelector<HTMLElement>(`#contents a[href="#${id}"]`)!.click(), step);
}

/** Makes the page's machine so many times slower. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const machine = await page.context().newCDPSession(page);
  await machine.send('Emulation.setCPUThrottlingRate', { rate: times });
}
