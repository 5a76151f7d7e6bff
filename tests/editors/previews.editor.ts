import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { languages, locales, type Locale } from '../../src/i18n/index.ts';
import { type Site } from '../browser/harness/index.ts';
import { documentOf } from '../support/document.ts';
import { story, voices } from '../support/story.ts';
import { aside, bring } from './aside.ts';
import { publishedSite } from './host.ts';

/** What a place shows of an address that was pasted into it. */
interface Shown {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly picture: string | undefined;
  /** Who it comes from. */
  readonly site: string | undefined;
  /** The small sign beside that name. */
  readonly icon?: string | undefined;
  readonly alt?: string | undefined;
  readonly size?: string;
}

let site: Site;
beforeAll(async () => {
  site = await publishedSite();
});
afterAll(() => site.close());

const pageAt = async (address: string) => (await fetch(address)).text();

/** Readers of what a page says of itself, each as those who use it set it up. */
const readers: Readonly<Record<string, (address: string) => Promise<Shown>>> = {
  // The rules that Ghost asks for a bookmark card, in its order, and how it chooses the small sign.
  'metascraper, as Ghost’s bookmark cards': async (address) => {
    type Icon = { readonly href?: string; readonly rel?: string; readonly sizes?: string; readonly size: { readonly width: number }; readonly url: string };
    const pickFn = (icons: readonly Icon[]) =>
      (icons.find(({ rel, sizes, size }) => rel?.includes('apple') && sizes && size.width >= 180) ?? icons.find(({ href }) => href?.endsWith('svg')))?.url;
    const rule = (name: string, options?: object) => (bring(`metascraper-${name}`).default ?? bring(`metascraper-${name}`))(options);
    const scrape = (bring('metascraper').default ?? bring('metascraper'))([
      ...['url', 'title', 'description', 'author', 'publisher', 'image'].map((name) => rule(name)),
      rule('logo-favicon', { pickFn, google: false, rootFavicon: false }),
      rule('logo'),
    ]);
    const { title, description, image, publisher, logo } = await scrape({ html: await pageAt(address), url: address, validateUrl: false });
    return { title, description, picture: image, site: publisher, icon: logo };
  },
  'open-graph-scraper': async (address) => {
    const scrape = bring('open-graph-scraper').default ?? bring('open-graph-scraper');
    const { result } = await scrape({ html: await pageAt(address) });
    const [image] = result.ogImage;
    return {
      title: result.ogTitle,
      description: result.ogDescription,
      picture: image.url,
      site: result.ogSiteName,
      icon: new URL(result.favicon, address).href,
      alt: image.alt,
      size: `${image.width} ${image.height}`,
    };
  },
  'link-preview-js, as in chats': async (address) => {
    const { getPreviewFromContent } = bring('link-preview-js');
    const { title, description, images, siteName, favicons } = await getPreviewFromContent({
      url: address,
      data: await pageAt(address),
      headers: { 'content-type': 'text/html' },
    });
    return { title, description, picture: images[0], site: siteName, icon: favicons[0] };
  },
  'unfurl.js': async (address) => {
    const { open_graph: graph, favicon } = await bring('unfurl.js').unfurl(address);
    const [image] = graph.images;
    return {
      title: graph.title,
      description: graph.description,
      picture: image.url,
      site: graph.site_name,
      icon: favicon,
      alt: image.alt,
      size: `${image.width} ${image.height}`,
    };
  },
};

const chapter = 'the-drain';
const step = 'who-paid';

/** The addresses that people paste, with the name that each has in a language, and whether a frame of the same name is offered. */
function pastedIn(locale: Locale): readonly (readonly [what: string, path: string, name: string])[] {
  const voice = voices[story.chapters.findIndex(({ id }) => id === chapter)]![locale];
  const own = voice.steps.find(({ id }) => id === step)!.title;
  return [
    ['the story', '', ''],
    ['a chapter', `${chapter}/`, voice.title],
    ['a chapter, by its short address', `s/${chapter}/`, voice.title],
    ['a step', `s/${chapter}/${step}/`, own],
    ['an embed', `embed/${chapter}/`, voice.title],
  ];
}

describe.each(locales)('an address pasted in the language %s', (locale) => {
  const folder = languages[locale].path && `${languages[locale].path}/`;

  it.each(Object.keys(readers))('is shown by %s with its name, what it says, its picture and where it is from', async (reader) => {
    const { titleOfStory, whole } = await told(locale);
    for (const [what, path, name] of pastedIn(locale)) {
      const shown = await readers[reader]!(`${site.url}${folder}${path}`);
      expect(shown.title, what).toBe(name ? `${name} · ${titleOfStory}` : whole);
      expect(shown.site, what).toBe(titleOfStory);
      expect(shown.description?.length, what).toBeGreaterThan(15);
      if ('alt' in shown) expect(shown.alt?.length, what).toBeGreaterThan(20);
      if (shown.size) expect(shown.size, what).toBe('1200 630');
      // Ghost keeps copies of both: what cannot be had stops the card.
      for (const [address, type] of [
        [shown.picture, 'image/png'],
        [shown.icon, 'image/svg+xml'],
      ] as const) {
        expect(address, what).toMatch(/^http/);
        const answer = await fetch(address!);
        expect([answer.status, answer.headers.get('content-type')?.split(';')[0]], `${what}: ${address}`).toEqual([200, type]);
      }
    }
  });

  it('has the same name where a frame of it is made', async () => {
    const { extract } = (await import(pathToFileURL(join(aside, 'node_modules/@extractus/oembed-extractor/esm/mod.js')).href)) as {
      readonly extract: (address: string) => Promise<{ readonly html: string; readonly thumbnail_url: string }>;
    };
    const { titleOfStory, whole } = await told(locale);
    for (const [what, path, name] of pastedIn(locale)) {
      const address = `${site.url}${folder}${path}`;
      const answer = await extract(address);
      const title = name ? `${name} · ${titleOfStory}` : whole;
      expect({ ...answer, html: '' }, what).toMatchObject({
        type: 'rich',
        version: '1.0',
        title,
        provider_name: titleOfStory,
        provider_url: `${site.url}${folder}`,
        width: 640,
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
      expect((await fetch(answer.thumbnail_url)).status, what).toBe(200);
      // Discourse takes no more than that, and makes of it what a page says of itself.
      expect(Buffer.byteLength(answer.html), what).toBeLessThan(4000);
    }
  });
});

/** What the story calls itself in a language. */
async function told(locale: Locale) {
  const folder = languages[locale].path && `${languages[locale].path}/`;
  const page = documentOf(await pageAt(`${site.url}${folder}`));
  const titleOfStory = page.querySelector('h1')!.textContent!.trim();
  return { titleOfStory, whole: page.title };
}
