import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const dist = process.env['BUILT'] ?? join(import.meta.dirname, '../../dist');
const pages = existsSync(join(dist, 'index.html')) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')) : [];

const thing = ['@type', 'name', 'description', 'url', 'image', 'alternateName', 'sameAs', 'identifier'];
const work = [
  ...thing,
  ...['headline', 'alternativeHeadline', 'abstract', 'inLanguage', 'datePublished', 'dateModified', 'author', 'creator', 'publisher'],
  ...['license', 'isAccessibleForFree', 'hasPart', 'isPartOf', 'text', 'citation', 'about', 'keywords', 'temporalCoverage'],
];

/** The types of schema.org that the pages use, each with properties it has there, its own or inherited, and those it cannot do without. */
const vocabulary: Readonly<Record<string, { readonly may: readonly string[]; readonly must: readonly string[] }>> = {
  Article: { may: [...work, 'articleBody', 'articleSection'], must: ['headline', 'url'] },
  WebSite: { may: work, must: ['name', 'url'] },
  Organization: { may: [...thing, 'logo'], must: ['name'] },
  Person: { may: [...thing, 'affiliation'], must: ['name'] },
  CreativeWork: { may: work, must: ['name'] },
  BreadcrumbList: { may: [...thing, 'itemListElement', 'numberOfItems'], must: ['itemListElement'] },
  ListItem: { may: [...thing, 'position', 'item'], must: ['position', 'name', 'item'] },
  Dataset: { may: [...work, 'distribution', 'includedInDataCatalog', 'variableMeasured', 'measurementTechnique'], must: ['name', 'description'] },
  DataCatalog: { may: [...work, 'dataset'], must: ['name', 'dataset'] },
  DataDownload: { may: [...work, 'contentUrl', 'encodingFormat'], must: ['contentUrl', 'encodingFormat'] },
  DefinedTermSet: { may: [...work, 'hasDefinedTerm'], must: ['name', 'hasDefinedTerm'] },
  DefinedTerm: { may: [...thing, 'termCode', 'inDefinedTermSet'], must: ['name', 'description'] },
  ClaimReview: { may: [...work, 'claimReviewed', 'itemReviewed', 'reviewRating', 'reviewBody'], must: ['claimReviewed', 'itemReviewed', 'reviewRating', 'author', 'url', 'datePublished'] },
  Claim: { may: [...work, 'appearance', 'firstAppearance', 'claimInterpreter'], must: ['text', 'author'] },
  Rating: { may: [...thing, 'author', 'ratingValue', 'bestRating', 'worstRating', 'ratingExplanation'], must: ['alternateName'] },
};

type Node = Readonly<Record<string, unknown>>;

/** What is wrong with a thing and everything in it. */
function faults(node: unknown, where: string): string[] {
  if (Array.isArray(node)) return node.flatMap((one, index) => faults(one, `${where}[${index}]`));
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type } = node as Node;
  const known = vocabulary[String(type)];
  if (!known) return [`${where}: ${String(type)} is no type we know`];
  const keys = Object.keys(node);
  return [
    ...keys.filter((key) => !known.may.includes(key)).map((key) => `${where}: ${String(type)} has no ${key}`),
    ...known.must.filter((key) => !keys.includes(key)).map((key) => `${where}: ${String(type)} lacks ${key}`),
    ...keys.filter((key) => /^date/.test(key) && !/^\d{4}-\d\d-\d\d$/.test(String((node as Node)[key]))).map((key) => `${where}: ${key} is no day`),
    ...keys.filter((key) => ['url', 'item', 'contentUrl', 'image'].includes(key) && !URL.canParse(String((node as Node)[key]))).map((key) => `${where}: ${key} is no full address`),
    ...keys.flatMap((key) => faults((node as Node)[key], `${where}.${key}`)),
  ];
}

describe.skipIf(pages.length === 0)('what the pages say to machines', () => {
  it('keeps to the vocabulary of schema.org', () => {
    const blocks = pages.flatMap((file) =>
      [...readFileSync(join(dist, file), 'utf8').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => ({ file, graph: JSON.parse(text!) as Node })),
    );
    expect(blocks.length).toBeGreaterThan(5);
    for (const { file, graph } of blocks) {
      expect(graph['@context'], file).toBe('https://schema.org');
      expect(faults(graph['@graph'], file)).toEqual([]);
    }
  });

  it('names each page once, and its pair in the other language', () => {
    for (const file of pages.filter((path) => path !== '404.html' && !path.startsWith('email/'))) {
      const html = readFileSync(join(dist, file), 'utf8');
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      expect(new URL(canonical!).pathname.replace(/\/$/, '/index.html').slice(1), file).toBe(file);
      const pairs = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [lang, new URL(href!).pathname]);
      expect(pairs.map(([lang]) => lang), file).toEqual(['en', 'zh-Hans', 'x-default']);
      for (const [, path] of pairs) expect(existsSync(join(dist, path!, 'index.html')), `${file} → ${path}`).toBe(true);
    }
  });
});
