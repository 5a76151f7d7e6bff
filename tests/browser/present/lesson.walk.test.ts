import fc from 'fast-check';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';

import { propertyOptions } from '../../support/property-options.ts';
import { visitors } from '../harness/visitors.ts';
import { acts, type Act } from './acts.ts';
import { look, openBeside, ready, shows } from './windows.ts';

const visit = visitors();
const long = inject('effort') > 1;
const minute = 60_000;
const paths = ['/present/', '/zh/present/console/'] as const;

/** What both windows must agree on. */
const state = (page: Page) =>
  page.evaluate(() => ({
    hash: location.hash,
    walk: document.querySelector<HTMLSelectElement>('[data-walk]')!.value,
    black: document.querySelector('.deck')
      ? document.querySelector('.deck.paused') !== null
      : document.querySelector<HTMLInputElement>('[data-black]')!.checked,
    quiz: document.querySelector('.deck')
      ? document.querySelector('.deck-qr[data-qr=large][data-goal=class]') !== null
      : document.querySelector<HTMLInputElement>('[data-quiz]')!.checked,
  }));

it(
  'deck and console, in two languages, are always at the same place, whatever is pressed in either, reloaded or opened late',
  async () => {
    const { page, context, problems } = await visit(`${paths[0]}#the-drain/the-line`, { reducedMotion: true });
    await ready(page);
    const { page: beside, problems: others } = await openBeside(context, paths[1]);
    const pages: [Page, Page] = [page, beside];
    await agree(pages);
    const walked = fc.asyncProperty(acts(500), async (list) => {
      for (const act of list) {
        await perform(pages, act, context);
        await agree(pages);
      }
      // Addresses are written a few times a second: what both say may be of a moment ago.
      await pages[0].waitForTimeout(1000);
      const { hash } = await agree(pages);
      for (const one of pages) await shows(one, hash.slice(1).split('?')[0]!);
      const [a, b] = await Promise.all(pages.map(look));
      expect(a!.frame).toBe(b!.frame);
    });
    await fc.assert(walked, {
      ...propertyOptions('a lesson in two windows', 1),
      ...(long && { numRuns: 10 }),
      endOnFailure: true,
      interruptAfterTimeLimit: 50 * minute,
    });
    expect([...problems, ...others]).toEqual([]);
  },
  long ? 60 * minute : 6 * minute,
);

async function perform(pages: [Page, Page], act: Act, context: BrowserContext): Promise<void> {
  const page = pages[act.window];
  if (act.does === 'key') await page.keyboard.press(act.key);
  else if (act.does === 'walk') await page.locator('[data-walk]').selectOption(String(act.minutes), { force: true });
  else if (act.does === 'reload') {
    await page.reload();
    await ready(page);
  } else {
    await page.close();
    pages[act.window] = (await openBeside(context, paths[act.window])).page;
  }
  // A select keeps the focus, and with it the keys that follow.
  if (act.does === 'walk') await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** Waits for the message on its way between the windows; they must then say the same. */
async function agree(pages: readonly [Page, Page]) {
  await expect
    .poll(
      async () => {
        const [slides, console] = await Promise.all(pages.map(state));
        return JSON.stringify(slides) === JSON.stringify(console) ? 'the same' : { slides, console };
      },
      { timeout: 60_000, interval: 20 },
    )
    .toBe('the same');
  return state(pages[0]);
}
