import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { languages, locales } from '../../src/i18n/index.ts';
import { story } from '../support/story.ts';

const dist = process.env['BUILT'] ?? join(import.meta.dirname, '../../dist');
const gone = Object.entries(story.aliases ?? {});
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

describe('the built site, at the address of a step that is no more', () => {
  it('there are such addresses', () => expect(gone.length).toBeGreaterThan(0));

  it.each(gone)('%s goes on to %s, and tells of it to others', (was, now) => {
    for (const prefix of locales.map((locale) => (languages[locale].path ? `${languages[locale].path}/` : ''))) {
      const page = read(`${prefix}s/${was}/index.html`);
      expect(page).toMatch(new RegExp(`http-equiv="refresh" content="0; url=[^"]*#${now}"`));
      expect(page).toContain(`/s/${now}/`);
      expect(read(`${prefix}index.html`)).toContain(`id="${was}"`);
    }
  });

  it.each(gone)('%s shows the pictures of %s, as pages elsewhere do', (was, now) => {
    for (const locale of locales) {
      for (const kind of ['svg', 'narrow.svg', 'png', 'small.png']) {
        const [old, present] = [was, now].map((step) => join(dist, 'stills', locale, `${step}.${kind}`));
        if (existsSync(present!)) expect(readFileSync(old!).equals(readFileSync(present!)), `${old} ${kind}`).toBe(true);
      }
      expect(readFileSync(join(dist, 'cards', locale, `${was}.png`)).equals(readFileSync(join(dist, 'cards', locale, `${now}.png`)))).toBe(true);
      expect((JSON.parse(read(`oembed/${locale}/${was}.json`)) as { html: string }).html).toContain(now.split('/')[1]);
    }
  });
});
