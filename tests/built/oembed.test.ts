import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import { locales, type Locale } from '../../src/i18n/index.ts';
import { home } from '../support/languages.ts';
import { documentOf } from '../support/document.ts';
import { story, voices } from '../support/story.ts';
import { dist, filesIn } from './built.ts';

const site = 'http://localhost:4321';

const text = { type: 'string', minLength: 1 } as const;
const address = { type: 'string', pattern: '^https?://' } as const;
const size = { type: 'integer', minimum: 1 } as const;

/**
 * Sections 2.3.4 and 2.3.4.4 of https://oembed.com, written down as a JSON Schema: every response's fields, those that
 * `rich` must have, thumbnails only with all three of their fields, and widths and heights in pixels.
 */
const rich = {
  type: 'object',
  required: ['type', 'version', 'html', 'width', 'height'],
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: text,
    author_name: text,
    author_url: address,
    provider_name: text,
    provider_url: address,
    cache_age: { type: 'integer', minimum: 0 },
    thumbnail_url: address,
    thumbnail_width: size,
    thumbnail_height: size,
    html: text,
    width: size,
    height: size,
  },
  dependentRequired: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
    thumbnail_width: ['thumbnail_url', 'thumbnail_height'],
    thumbnail_height: ['thumbnail_url', 'thumbnail_width'],
  },
  additionalProperties: false,
} as const;

describe('what consumers of oEmbed get', () => {
  const valid = new Ajv({ strict: false, allErrors: true }).compile(rich);
  const places = (locale: Locale) =>
    story.chapters.flatMap(({ id }, index) => {
      const { title, steps } = voices[index]![locale];
      return [{ id, title, embed: `${id}/` }, ...steps.map((step) => ({ id: `${id}/${step.id}`, title: step.title, embed: `${id}/#${step.id}` }))];
    });
  const responses = locales.flatMap((locale) =>
    places(locale).map((place) => ({
      ...place,
      locale,
      response: JSON.parse(readFileSync(join(dist, 'oembed', locale, `${place.id}.json`), 'utf8')) as Record<string, unknown>,
    })),
  );

  it('keeps to the specification', () => {
    for (const { response, id } of responses) {
      valid(response);
      expect(valid.errors, id).toBeNull();
    }
  });

  it('is a frame of the chapter in its language that begins at the step, and a picture that exists in the size that it says', () => {
    for (const { response, id, locale, title, embed } of responses) {
      const [quoted, frame, ...more] = documentOf(`<!doctype html><html><body>${String(response['html'])}</body></html>`).body.children as unknown as [
        Element,
        Element,
      ];
      expect([quoted.tagName, frame.tagName, more]).toEqual(['BLOCKQUOTE', 'IFRAME', []]);
      // A link to the page of the place, hidden from all but WordPress.
      expect(quoted.hasAttribute('hidden')).toBe(true);
      const page = new URL(quoted.querySelector('a')!.getAttribute('href')!);
      expect([page.origin, existsSync(join(dist, page.pathname, 'index.html'))], id).toEqual([site, true]);
      expect(page.pathname, id).toContain(`/${id}/`);
      expect(frame.getAttribute('src')).toBe(`${site}${home(locale)}embed/${embed}`);
      expect(frame.getAttribute('title'), id).toContain(title);
      expect(new URL(String(response['thumbnail_url'])).pathname).toContain(`/cards/${locale}/${id}`);
      const png = readFileSync(join(dist, new URL(String(response['thumbnail_url'])).pathname));
      // Width and height are in the header of every PNG.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([response['thumbnail_width'], response['thumbnail_height']]);
    }
  });

  it('is found from the story, from every embed and from every shared step', () => {
    const pages = filesIn('', /^(?:zh(?:-hant)?\/)?(?:index\.html$|embed\/(?!v\/).*\.html$|s\/.*\.html$)/);
    expect(pages.length).toBeGreaterThan(2 * story.steps.length);
    for (const file of pages) {
      const links = [...readFileSync(join(dist, file), 'utf8').matchAll(/<link rel="alternate" type="application\/json\+oembed"[^>]*href="([^"]+)"/g)];
      expect(links, file).toHaveLength(1);
      const { pathname } = new URL(links[0]![1]!);
      expect(pathname, file).toContain(`/${/^(zh(?:-hant)?)\//.exec(file)?.[1] ?? 'en'}/`);
      const [, step] = /s\/(.+)\/index\.html$/.exec(file) ?? [];
      // The address of a step that is no more leads to that of today.
      if (step) expect(pathname, file).toContain(`/${story.aliases?.[step] ?? step}.json`);
      expect(existsSync(join(dist, pathname)), file).toBe(true);
    }
  });
});
