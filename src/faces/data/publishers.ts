import type { Series } from '../../facts/index.ts';
import { inEach, type Both } from '../../i18n/index.ts';
import { publishers as wording } from './wording.ts';

/** Who publishes a series, and on what terms. */
interface Publisher {
  readonly name: Both;
  readonly terms: Both;
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

/** The publisher of a series. A series of somebody who is not on the list is a mistake of ours. */
export function publisherOf({ id, publisher }: Pick<Series, 'id' | 'publisher'>): Publisher {
  const found = publishers[publisher];
  if (!found) throw new Error(`series "${id}": write the terms of "${publisher}" into src/faces/data/publishers.ts`);
  return { ...found, name: inEach((locale) => wording[locale][publisher]!.name), terms: inEach((locale) => wording[locale][publisher]!.terms) };
}
