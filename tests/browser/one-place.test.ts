import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { locales } from '../../src/i18n/index.ts';
import { home } from '../support/languages.ts';
import { root } from '../support/observed.ts';
import { story } from '../support/story.ts';
import { idle } from './harness/index.ts';
import { visitors } from './harness/visitors.ts';
import { jump, look, settle } from './reader.ts';

const visit = visitors();

for (const locale of locales) {
  it(`a step at rest and its still show one frame, and the way through all steps asks no other host, breaks no rule of the content security policy and logs no error (${locale})`, async () => {
    const { page, problems } = await visit(home(locale), { locale });
    expect(await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content')).toContain("default-src 'self'");
    for (const { chapter, id } of story.steps) {
      await jump(page, `${chapter}/${id}`);
      await page.waitForSelector(`svg[data-cue="${chapter}/${id}@1.000"]`);
      await idle(page);
      const shown = await look(page);
      const still = readFileSync(join(root, 'dist/stills', locale, chapter, `${id}.svg`), 'utf8');
      expect(shown.cue).toBe(`${chapter}/${id}@1.000`);
      expect(/^<svg[^>]* data-frame="([^"]*)"/.exec(still)?.[1]).toBe(shown.frame);
      const words = (await page.locator('svg[data-figure]').getAttribute('aria-label'))!;
      expect(/^<svg[^>]* aria-label="([^"]*)"/.exec(still)?.[1]?.replaceAll('&amp;', '&')).toBe(words);
    }
    await page.mouse.wheel(0, -20_000);
    await settle(page);
    expect(problems).toEqual([]);
  });
}
