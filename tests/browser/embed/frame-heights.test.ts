import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { heights } from '../../../src/faces/embed/heights.ts';
import { languages, locales } from '../../../src/i18n/index.ts';
import { story } from '../../support/story.ts';
import { idle } from '../harness/index.ts';
import { address, blank, visitors } from '../harness/visitors.ts';

const visit = visitors();
const kept = join(import.meta.dirname, '../../../src/faces/embed/heights.ts');

/** Widths of a plain frame: in columns of phones with and without margins, and as wide as it becomes. */
const widths = { below: [280, 320, 360, 390, 414, 500], beside: [600, 640] } as const;

/** How much more than its tallest step a frame may hold before it looks empty. */
const spare = 30;

/** The tallest step of a chapter in any language, at any of those widths. */
async function tallest(chapter: string): Promise<Record<keyof typeof widths, number>> {
  const found = { below: 0, beside: 0 };
  for (const locale of locales) {
    const { page, close } = await visit(blank, { width: 320, height: 500, locale, reducedMotion: true });
    await page.goto(address(`/${languages[locale].path && `${languages[locale].path}/`}embed/${chapter}/`));
    await page.waitForSelector('html.live');
    await idle(page);
    for (const { id } of story.steps.filter((step) => step.chapter === chapter)) {
      await page.waitForSelector(`.step.here[data-step="${chapter}/${id}"]`);
      for (const kind of ['below', 'beside'] as const)
        for (const width of widths[kind]) {
          await page.setViewportSize({ width, height: 500 });
          found[kind] = Math.max(found[kind], await page.evaluate(() => Math.ceil(document.querySelector('.embed')!.getBoundingClientRect().height)));
        }
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-go=next]')!.click());
    }
    await close();
  }
  return found;
}

it('the plain frame of each chapter holds every step of it in every language, on phones too, and little more', { timeout: 900_000 }, async () => {
  const wrong: string[] = [];
  const rows: string[] = [];
  for (const { id } of story.chapters) {
    const needed = await tallest(id);
    const told = (['beside', 'below'] as const).map((kind) => {
      const holds = heights[id]?.[kind] ?? 0;
      const right = holds >= needed[kind] && holds - needed[kind] <= spare;
      if (!right) wrong.push(`${id}, words ${kind} the picture: ${holds}, needed ${needed[kind]}`);
      return `${kind}: ${right ? holds : Math.ceil((needed[kind] + 4) / 10) * 10}`;
    });
    rows.push(`  '${id}': { ${told.join(', ')} },\n`);
  }
  // As with pictures: without CI it is written, to be looked at and kept.
  if (!process.env['CI'] && wrong.length > 0) writeFileSync(kept, readFileSync(kept, 'utf8').replace(/(= \{\n)[^]*(\};)/, `$1${rows.join('')}$2`));
  expect(wrong).toEqual([]);
});
