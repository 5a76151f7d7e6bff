import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { root, story } from '../told.ts';
import { visitors } from './harness/visitors.ts';
import { settled } from './reader.ts';

const visit = visitors();

for (const locale of ['en', 'zh'] as const) {
  it(`a step at rest and its still show one frame (${locale})`, async () => {
    const { page } = await visit(locale === 'zh' ? '/zh/' : '/', { locale });
    for (const { chapter, id } of story.steps) {
      await page.evaluate((to) => void (location.hash = to), `#${chapter}/${id}`);
      const shown = await settled(page);
      const still = readFileSync(join(root, 'dist/stills', locale, chapter, `${id}.svg`), 'utf8');
      expect(shown.cue).toBe(`${chapter}/${id}@1.000`);
      expect(/^<svg[^>]* data-frame="([^"]*)"/.exec(still)?.[1]).toBe(shown.frame);
      expect(/^<svg[^>]* aria-label="([^"]*)"/.exec(still)?.[1]).toBe(await page.locator('svg[data-figure]').getAttribute('aria-label'));
    }
  });
}
