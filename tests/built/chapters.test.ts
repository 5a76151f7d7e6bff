import { globSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { languages, locales } from '../../src/i18n/index.ts';
import { documentOf } from '../support/document.ts';
import { story, voices } from '../support/story.ts';
import { dist, textIn } from './built.ts';
import { site } from './newsletter/listed.ts';

const pages = locales.flatMap((locale) =>
  story.chapters.map(({ id, best }, index) => [`${languages[locale].path && `${languages[locale].path}/`}${id}/`, { locale, id, best, index }] as const),
);
const head = (document: Document, selector: string, attribute = 'content') => document.querySelector(selector)?.getAttribute(attribute);

describe('the page of a chapter', () => {
  it.each(pages)('%s says what the chapter comes to, and opens the story there', (path, { locale, id, best, index }) => {
    const document = documentOf(textIn(`${path}index.html`));
    const home = `/${languages[locale].path && `${languages[locale].path}/`}`;
    const { title, steps } = voices[index]![locale];
    expect(document.querySelector('h1')!.textContent).toBe(title);
    expect(document.querySelector('.sum')!.textContent!.trim().length).toBeGreaterThan(15);
    const ways = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')!).filter((href) => href.startsWith(`${home}#`));
    expect(ways).toEqual([steps[0]!, ...steps].map((step) => `${home}#${id}/${step.id}`));
    expect(head(document, 'link[rel=canonical]', 'href')).toBe(`${site()}${path}`);
    expect(head(document, 'meta[property="og:image"]')).toBe(`${site()}cards/${locale}/${id}/${best}.png`);
    expect(head(document, 'meta[name=robots]')).toBeUndefined();
    const answer = JSON.parse(textIn(new URL(head(document, 'link[type="application/json+oembed"]', 'href')!).pathname.slice(1))) as {
      title: string;
      html: string;
    };
    expect(answer.title).toContain(title);
    expect(answer.html).toContain(`${site()}${home.slice(1)}embed/${id}/"`);
  });

  it.each(pages)('%s is in the map of the site, and its sharing address only leads on', (path, { locale, id }) => {
    expect(textIn('sitemap-0.xml')).toContain(`<loc>${site()}${path}</loc>`);
    const at = `${languages[locale].path && `${languages[locale].path}/`}s/${id}/`;
    expect(textIn('sitemap-0.xml')).not.toContain(`/${at}<`);
    const passing = documentOf(textIn(`${at}index.html`));
    expect(head(passing, 'meta[http-equiv=refresh]')).toMatch(new RegExp(`url=/.*#${id}/`));
    expect(head(passing, 'link[rel=canonical]', 'href')).toBe(`${site()}${path}`);
    expect(head(passing, 'meta[name=robots]')).toBe('noindex');
  });

  it('takes no other page’s place', () => {
    const others = globSync('*/', { cwd: `${import.meta.dirname}/../../src/pages/[[]...locale]` });
    for (const { id } of story.chapters) expect(others).not.toContain(id);
  });
});

it('every page that has a card has it in words, short enough to be heard', () => {
  const bare = globSync('**/*.html', { cwd: dist }).filter((file) => {
    const document = documentOf(textIn(file));
    const words = head(document, 'meta[property="og:image:alt"]') ?? '';
    return document.querySelector('meta[property="og:image"]') && (words.length < 20 || words.length > 250);
  });
  expect(bare).toEqual([]);
});
