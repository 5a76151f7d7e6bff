import { story } from 'virtual:story';

import { differs, type Claim, type Verdict } from '../../facts/index.ts';
import { langs, type Locale } from '../../i18n/index.ts';
import { address, pageAddress } from './address.ts';
import { altOf } from './alt.ts';
import { words } from './answers/words.ts';
import { face, licence, modified, published } from './edition.ts';
import { known } from './facts.ts';
import { words as page } from './messages.ts';
import { plainText } from './plain-text.ts';
import { voiceOf } from './voice-of.ts';
import type { Chapter } from '../../story/index.ts';

/** A thing in the words of schema.org. */
export type Thing = { readonly '@type': string; readonly [property: string]: unknown };

const site = import.meta.env.SITE;

/** A full address, as machines want it. */
export const absolute = (path: string): string => new URL(path, site).href;

const house = (locale: Locale): Thing => ({ '@type': 'Organization', name: page[locale].title, url: absolute(pageAddress('/', locale)) });

/** The picture of a shared link: its path, and it in words. */
export interface Card {
  readonly path: string;
  readonly alt: string;
}

/** The picture that stands for the whole story. */
export function storyCard(locale: Locale): Card {
  return chapterCard((story.chapters.find(({ id }) => id === face) ?? story.chapters[0]!).id, locale);
}

/** The picture that stands for a chapter. */
export function chapterCard(id: string, locale: Locale): Card {
  const { best } = story.chapters.find((chapter) => chapter.id === id)!;
  const step = story.steps.find((one) => one.chapter === id && one.id === best)!;
  return { alt: altOf(step, locale), path: address(`/cards/${locale}/${id}/${best}.png`) };
}

export function storyGraph(locale: Locale): Thing[] {
  const text = page[locale];
  return [
    {
      '@type': 'Article',
      headline: text.title,
      alternativeHeadline: text.subtitle,
      description: text.standfirst,
      inLanguage: langs[locale],
      url: absolute(pageAddress('/', locale)),
      image: absolute(storyCard(locale).path),
      datePublished: published,
      dateModified: modified,
      author: house(locale),
      publisher: house(locale),
      license: licence,
      isAccessibleForFree: true,
      hasPart: story.chapters.map((chapter) => chapterThing(chapter, locale)),
    },
    { '@type': 'WebSite', name: text.title, url: absolute(pageAddress('/', locale)), inLanguage: langs[locale] },
  ];
}

/** A chapter, as a part of the story. */
export function chapterThing(chapter: Chapter, locale: Locale): Thing {
  const { title, takeaway } = voiceOf(chapter.id, locale);
  return { '@type': 'Article', headline: title, abstract: plainText(takeaway, locale), url: absolute(pageAddress(`/${chapter.id}/`, locale)) };
}

export function claimsGraph(locale: Locale): Thing[] {
  const text = words[locale];
  const here = absolute(pageAddress('/claims/', locale));
  return [
    crumbs(locale, [[text.claims, '/claims/']]),
    {
      '@type': 'Dataset',
      name: `${page[locale].title}: ${text.claims}`,
      description: text.claimsIntro,
      url: here,
      inLanguage: langs[locale],
      license: licence,
      creator: house(locale),
      datePublished: published,
      dateModified: modified,
      isAccessibleForFree: true,
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: absolute(address('/claims.json')) },
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: absolute(address('/claims.csv')) },
      ],
    },
    ...known.data.claims.filter(({ verdict }) => verdict !== 'opinion/forecast').map((claim) => review(claim, locale)),
  ];
}

export function glossaryGraph(locale: Locale): Thing[] {
  const text = words[locale];
  const here = absolute(pageAddress('/glossary/', locale));
  return [
    crumbs(locale, [[text.glossary, '/glossary/']]),
    {
      '@type': 'DefinedTermSet',
      name: text.glossary,
      url: here,
      inLanguage: langs[locale],
      hasDefinedTerm: known.data.terms.map(({ id, term, short }) => ({
        '@type': 'DefinedTerm',
        name: term[locale],
        description: short[locale],
        url: `${here}#${id}`,
      })),
    },
  ];
}

/** The way from the story's front to a page: name and path of each further stop. */
export function crumbs(locale: Locale, stops: readonly (readonly [string, string])[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [[page[locale].title, '/'] as const, ...stops].map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(pageAddress(path, locale)),
    })),
  };
}

/** From false to true; what nobody can check has no place on that line. */
const ratings: Readonly<Partial<Record<Verdict, number>>> = { 'off-by-factor': 1, conflates: 2, imprecise: 3, 'matches-with-other-date': 3, matches: 5 };

function review(claim: Claim, locale: Locale): Thing {
  const text = words[locale];
  const rating = ratings[claim.verdict];
  return {
    '@type': 'ClaimReview',
    url: `${absolute(pageAddress('/claims/', locale))}#${claim.id}`,
    claimReviewed: claim.text[locale],
    datePublished: published,
    inLanguage: langs[locale],
    author: house(locale),
    reviewBody: claim.record.text[locale],
    itemReviewed: {
      '@type': 'Claim',
      text: claim.article.text[locale],
      author: { '@type': 'Person', name: 'Dong', affiliation: { '@type': 'Organization', name: 'ALQ Capital HK' } },
      appearance: { '@type': 'CreativeWork', name: text.original.title },
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: text.verdicts[claim.verdict].name,
      ...(differs(claim) && { ratingExplanation: text.verdicts[claim.verdict].meaning }),
      ...(rating !== undefined && { ratingValue: rating, bestRating: 5, worstRating: 1 }),
    },
  };
}
