import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { visitors } from './harness/visitors.ts';
import { settle } from './reader.ts';

const visit = visitors();

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

describe('axe finds nothing', () => {
  for (const path of ['/', '/zh/'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [width, height] of [[390, 844], [1440, 900]] as const) {
        it(`on ${path} in the ${theme} in a window of ${width} × ${height}: at the top, in the story, at the question and in the contents`, async () => {
          const { page } = await visit(path, { width, height, theme, locale: path === '/' ? 'en' : 'zh' });
          expect(await violations(page)).toEqual([]);
          for (const hash of ['#the-drain/who-paid', '#where-dollars-live/your-guess?guess=hjlmqvwGE']) {
            await page.evaluate((to) => void (location.hash = to), hash);
            await settle(page);
            expect(await violations(page), hash).toEqual([]);
          }
          if (width === 390) {
            await page.click('.contents-button');
            await page.waitForSelector('#contents:popover-open');
            expect(await violations(page), 'contents').toEqual([]);
          }
        });
      }
    }
  }
});
