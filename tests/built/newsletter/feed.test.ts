import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { XMLValidator } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';

import { langs, languages, locales } from '../../../src/i18n/index.ts';
import { documentOf } from '../../support/document.ts';
import { story, voices } from '../../support/story.ts';
import { dist, textIn } from '../built.ts';
import { site } from './listed.ts';

const feeds = locales.map((locale) => [locale, languages[locale].path && `${languages[locale].path}/`] as const);

describe('the feed', () => {
  it.each(feeds)('%s is what readers of feeds read: where it is, in which language, and when it changed', (locale, path) => {
    const xml = textIn(`${path}feed.xml`);
    expect(XMLValidator.validate(xml)).toBe(true);
    const feed = parseRssFeed(xml);
    expect(feed.language).toBe(langs[locale]);
    expect(feed.link).toBe(`${site()}${path}`);
    expect(feed.atom?.links).toEqual([{ href: `${site()}${path}feed.xml`, rel: 'self', type: 'application/rss+xml' }]);
    const days = feed.items!.map((item) => Date.parse(String(item.atom!.updated)));
    expect(Date.parse(String(feed.lastBuildDate))).toBe(Math.max(...days));
    const out = feed.items!.map((item) => Date.parse(String(item.pubDate)));
    // A chapter is changed on the day it comes out, or later.
    for (const [index, day] of days.entries()) expect(day).toBeGreaterThan(out[index]!);
  });

  it.each(feeds)('%s holds each chapter whole, the last one first, with every picture and its words', (locale, path) => {
    const { items = [] } = parseRssFeed(textIn(`${path}feed.xml`));
    expect(items.map(({ title }) => title)).toEqual(voices.map((voice) => voice[locale].title).toReversed());
    const times = items.map(({ pubDate }) => Date.parse(String(pubDate)));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(new Set(times).size).toBe(items.length);
    for (const [index, { id }] of story.chapters.toReversed().entries()) {
      const item = items[index]!;
      expect(item.link).toBe(`${site()}${path}${id}/`);
      expect(item.guid?.value).toBe(item.link);
      const [picture] = item.media!.contents!;
      expect(picture).toMatchObject({ medium: 'image', type: 'image/png', width: 1200, height: 630 });
      expect(existsSync(join(dist, picture!.url!.slice(site().length)))).toBe(true);
      expect(picture!.description!.value!.length).toBeGreaterThan(20);
      const body = documentOf(`<!doctype html><html><body>${item.content!.encoded!}</body></html>`).body;
      const steps = voices[story.chapters.length - 1 - index]![locale].steps;
      expect([...body.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(steps.map(({ title }) => title));
      expect(body.querySelectorAll('h1, h2, script, style, iframe')).toHaveLength(0);
      const images = [...body.querySelectorAll('img')];
      expect(images).toHaveLength(steps.length);
      for (const image of images) {
        expect(existsSync(join(dist, image.getAttribute('src')!.slice(site().length)))).toBe(true);
        expect(image.getAttribute('alt')!.length).toBeLessThanOrEqual(250);
        expect(image.getAttribute('width')).toBe('560');
      }
    }
  });

  it.each(feeds)('%s, sent as a mail, reads as the mail of the chapter does', (locale, path) => {
    const { items = [] } = parseRssFeed(textIn(`${path}feed.xml`));
    for (const [index, { id }] of story.chapters.toReversed().entries()) {
      const said = documentOf(`<!doctype html><html><body>${items[index]!.content!.encoded!}</body></html>`).body;
      const mail = documentOf(textIn(`email/${locale}/${id}.html`)).body;
      const order = (html: HTMLElement) => [...html.querySelectorAll('img')].map((image) => image.getAttribute('src'));
      // The mail takes some of the steps: in the feed they come in the same order, with the same pictures.
      const [some, all] = [order(mail), order(said)];
      expect(all.filter((src) => some.includes(src))).toEqual(some);
      const text = said.textContent!.replace(/\s+/g, ' ');
      for (const paragraph of mail.querySelectorAll('div')) {
        if (paragraph.querySelector('div, table, h1, a') || /display:none/.test(paragraph.getAttribute('style') ?? '')) continue;
        const words = paragraph.textContent!.replace(/\s+/g, ' ').trim();
        // The foot names the sources of all steps, and where on the way they are.
        if (words.length > 60 && !/·|[:：]/.test(words)) expect(text, words).toContain(words);
      }
    }
  });
});
