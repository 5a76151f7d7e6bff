import { describe, expect, it } from 'vitest';

import { address, visitors } from './harness/visitors.ts';

const visit = visitors();

describe('on paper', () => {
  it('the story says first where its pictures and notes are printed, and prints its words alone', async () => {
    for (const path of ['/', '/zh/']) {
      const { page } = await visit(path, { width: 760, height: 1000 });
      expect(await page.locator('.on-paper').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.on-paper').isVisible()).toBe(true);
      const href = (await page.locator('.on-paper a').getAttribute('href'))!;
      expect(new URL(href).pathname).toBe(`${path}print/`);
      for (const hidden of ['.stage', '.contents-button', '.contents', '.kicker']) expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      // Nothing is dimmed as unread.
      expect(new Set(await page.$$eval('.step', (steps) => steps.map((step) => getComputedStyle(step).color))).size).toBe(1);
    }
  });

  it('the storyboard has a note for each number that opens an answer on the screen', async () => {
    const { page } = await visit('/print/');
    expect(await page.locator('.footnotes li').count()).toBeGreaterThan(100);
    await page.goto(address('/print/'));
    expect(await page.locator('.storyboard .source [data-vintage]').count()).toBeGreaterThan(40);
  });
});
