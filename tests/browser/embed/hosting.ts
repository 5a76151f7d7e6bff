import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

import { foreignHost, type Host } from '../harness/host.ts';
import { browser, letters, open, type Looking, type Opened } from '../harness/index.ts';
import { story } from '../../support/story.ts';

/** Opens a page of a foreign site that holds `body`; `{site}` in it stands for the address of the story's site. */
export type Hosting = (body: string, looking?: Looking, head?: string) => Promise<Opened>;

/** What an embed of the drain says of where its reader is. */
export const placeInDrain = (step: number): string => `${step} of ${stepsIn('the-drain')}`;

/** How many steps a chapter has. */
export const stepsIn = (chapter: string): number => story.steps.filter((step) => step.chapter === chapter).length;

/** The line by which a page brings the element. */
export const script = '<script async src="{site}embed.js"></script>';

/** For the top of a test file: a foreign site for all its tests. */
export function hosting(): Hosting {
  let host: Host;
  const opened: Opened[] = [];
  beforeAll(async () => {
    host = await foreignHost();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });
  afterAll(() => host?.close());
  return async (body, looking, head) => {
    const one = await open(await browser(), host.page(body.replaceAll('{site}', inject('site')), head), looking);
    opened.push(one);
    return one;
  };
}

/** The embed of a page, once it is shown and has sent its height. */
export async function embedIn(page: Page, path: RegExp = /\/embed\//): Promise<Frame> {
  await page.waitForFunction(() => document.querySelector('iframe') ?? document.querySelector('money-story')?.shadowRoot?.querySelector('iframe'));
  for (let wait = 0; wait < 1200; wait += 1) {
    const frame = page.frames().find((one) => one !== page.mainFrame() && path.test(one.url()));
    if (frame && (await frame.evaluate(() => document.documentElement.matches('.live, .framed')).catch(() => false))) {
      await letters(frame);
      return frame;
    }
    await page.waitForTimeout(25);
  }
  throw new Error('no embed came');
}

/** Height of the frame on the page around it, and of what is in it; both in CSS pixels. */
export async function heights(frame: Frame): Promise<{ outer: number; inner: number }> {
  const element = await frame.frameElement();
  const outer = (await element.boundingBox())!.height;
  return { outer, inner: await frame.evaluate(() => Math.ceil((document.querySelector('.embed') ?? document.body).getBoundingClientRect().height)) };
}

/** What an embed shows. */
export function seen(frame: Frame) {
  return frame.evaluate(() => {
    const svg = document.querySelector('.canvas svg[data-figure]');
    const section = document.querySelector<HTMLElement>('.step.here');
    return {
      cue: svg?.getAttribute('data-cue') ?? '',
      frame: svg?.getAttribute('data-frame') ?? '',
      step: section?.dataset['step'] ?? '',
      where: document.querySelector('[data-where]')?.textContent ?? '',
      notice: document.querySelector<HTMLElement>('[data-notice]:not([hidden])')?.innerText.trim() ?? '',
      home: document.querySelector<HTMLAnchorElement>('[data-home]')?.href ?? '',
      theme: document.documentElement.dataset['theme'] ?? '',
      words: document.body.innerText.trim().length,
      scrollbar:
        document.documentElement.scrollHeight > innerHeight ||
        document.documentElement.scrollWidth > innerWidth ||
        innerWidth > document.documentElement.clientWidth,
    };
  });
}
