import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { story } from '../support/story.ts';
import { dist, filesIn } from './built.ts';
import { langs, locales } from '../../src/i18n/index.ts';

const pages = filesIn('', /\.html$/);

/** What search engines and readers of feeds cannot do without, by type; that types and properties exist is held in vocabulary.test.ts. */
const needed: Readonly<Record<string, readonly string[]>> = {
  Article: ['headline', 'url'],
  WebSite: ['name', 'url'],
  Organization: ['name'],
  Person: ['name'],
  CreativeWork: ['name'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Dataset: ['name', 'description'],
  DataCatalog: ['name', 'dataset'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  DefinedTermSet: ['name', 'hasDefinedTerm'],
  DefinedTerm: ['name', 'description'],
  ClaimReview: ['claimReviewed', 'itemReviewed', 'reviewRating', 'author', 'url', 'datePublished'],
  Claim: ['text', 'author'],
  Rating: ['alternateName'],
};

type Node = Readonly<Record<string, unknown>>;

/** What is wrong with a thing and everything in it. */
function faults(node: unknown, where: string): string[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => faults(one, `${where}[${index}]`));
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type } = node as Node;
  const must = needed[String(type)];
  if (!must) return [`${where}: ${String(type)} is no type we know`];
  const keys = Object.keys(node);
  return [
    ...must.filter((key) => !keys.includes(key)).map((key) => `${where}: ${String(type)} lacks ${key}`),
    ...keys.filter((key) => /^date/.test(key) && !/^\d{4}-\d\d-\d\d$/.test(String((node as Node)[key]))).map((key) => `${where}: ${key} is no day`),
    ...keys
      .filter((key) => ['url', 'item', 'contentUrl', 'image'].includes(key) && !URL.canParse(String((node as Node)[key])))
      .map((key) => `${where}: ${key} is no full address`),
    ...keys.flatMap((key) => faults((node as Node)[key], `${where}.${key}`)),
  ];
}

/** The address of a step that is no more names that of today. */
const today = (step: string) => story.aliases?.[step] ?? step;

describe('what the pages say to machines', () => {
  it('holds what its readers cannot do without', () => {
    const blocks = pages.flatMap((file) =>
      [...readFileSync(join(dist, file), 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => ({
        file,
        graph: JSON.parse(text!) as Node,
      })),
    );
    expect(blocks.length).toBeGreaterThan(5);
    for (const { file, graph } of blocks) {
      expect(graph['@context'], file).toBe('https://schema.org');
      expect(faults(graph['@graph'], file)).toEqual([]);
    }
  });

  it('names each page once, and its pair in the other language', () => {
    // Published editions of the embeds stay as they are, and name no page; mails have no address of their own.
    for (const file of pages.filter((path) => path !== '404.html' && !path.startsWith('embed/v/') && !path.startsWith('email/'))) {
      const html = readFileSync(join(dist, file), 'utf8');
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      // A chapter is shared by an address that leads into the story, and known by its own page.
      const known = file.replace(/(^|\/)s\/([^/]+\/index\.html)$/, '$1$2');
      expect(new URL(canonical!).pathname.replace(/\/$/, '/index.html').slice(1), file).toBe(
        known.replace(/(?<=^(?:zh(?:-hant)?\/)?s\/).+(?=\/index\.html$)/, today),
      );
      const pairs = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [lang, new URL(href!).pathname]);
      expect(
        pairs.map(([lang]) => lang),
        file,
      ).toEqual([...locales.map((locale) => langs[locale]), 'x-default']);
      for (const [, path] of pairs) expect(existsSync(join(dist, path!, 'index.html')), `${file} → ${path}`).toBe(true);
    }
  });
});
