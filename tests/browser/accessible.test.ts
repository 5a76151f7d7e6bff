import { describe, expect, it } from 'vitest';

import { violations } from './accessible/axe.ts';
import { visitors } from './harness/visitors.ts';
import { settle } from './reader.ts';

const visit = visitors();

/** What changes with the step; the rest of the page is the same wherever the reader is, and is looked at once. */
const changing = ['.stage', '.step.here', '#contents', '.contents-button'];

describe('axe finds nothing', () => {
  for (const path of ['/', '/zh/'] as const) {
    for (const [width, height] of [
      [390, 844],
      [1440, 900],
    ] as const) {
      it(`on ${path} in a window of ${width} × ${height}, light and dark: at the top, in the story, at the question and in the contents`, async () => {
        const { page } = await visit(path, { width, height, locale: path === '/' ? 'en' : 'zh' });
        for (const theme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: theme });
          await page.evaluate(() => void (location.hash = ''));
          await settle(page);
          expect(await violations(page), theme).toEqual([]);
          for (const hash of ['#the-drain/who-paid', '#where-dollars-live/your-guess?guess=hjlmqvwGE']) {
            await page.evaluate((to) => void (location.hash = to), hash);
            await settle(page);
            expect(await violations(page, { include: changing }), `${theme} ${hash}`).toEqual([]);
          }
          if (width === 390) {
            await page.click('.contents-button');
            await page.waitForSelector('#contents:popover-open');
            expect(await violations(page, { include: changing }), `${theme}, contents`).toEqual([]);
            await page.keyboard.press('Escape');
          }
        }
      });
    }
  }
});
