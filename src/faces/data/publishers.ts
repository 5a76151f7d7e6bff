import type { Series } from '../../facts/index.ts';
import type { Finding } from '../../fault/index.ts';
import { inEach, type Localized } from '../../i18n/index.ts';
import { publishers as wording } from './wording.ts';

/** Who publishes a series, and on what terms. */
interface Publisher {
  readonly name: Localized;
  readonly terms: Localized;
  /** Where the terms are. */
  readonly address: string;
  /** For machines: a licence's id, and its name. */
  readonly licence: { readonly name: string; readonly title: string };
}

const government = { name: 'other-pd', title: 'Public domain in the United States (17 U.S.C. 105)' };

const publishers: Readonly<Record<string, Omit<Publisher, 'name' | 'terms'>>> = {
  'Federal Reserve Board': { address: 'https://www.federalreserve.gov/disclaimer.htm', licence: government },
  'US Treasury': { address: 'https://fiscaldata.treasury.gov/about-us/', licence: government },
  'Federal Reserve Bank of New York': {
    address: 'https://www.newyorkfed.org/termsofuse.html',
    licence: { name: 'other-at', title: 'Terms of use of the Federal Reserve Bank of New York' },
  },
};

/** Series of somebody whose terms are not known here: to be mended before a build, which gives them with every file. */
export const checkPublishers = (series: Iterable<Pick<Series, 'id' | 'publisher'>>): readonly Finding[] =>
  Array.from(series)
    .filter(({ publisher }) => !publishers[publisher])
    .map(({ id, publisher }) => ({
      file: `content/series/${id}.yaml`,
      line: 1,
      found: `the terms of "${publisher}" are not known`,
      mend: `write one of ${Object.keys(publishers).join(', ')}, or its terms into src/faces/data/publishers.ts and the files beside it in wording`,
    }));

/** The publisher of a series that was checked. */
export function publisherOf({ publisher }: Pick<Series, 'publisher'>): Publisher {
  const found = publishers[publisher]!;
  return { ...found, name: inEach((locale) => wording[locale][publisher]!.name), terms: inEach((locale) => wording[locale][publisher]!.terms) };
}
