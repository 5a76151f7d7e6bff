import type { Series } from '../../facts/index.ts';
import type { Both } from '../../i18n/index.ts';

/** Who publishes a series, and on what terms. */
interface Publisher {
  readonly name: Both;
  readonly terms: Both;
  /** Where the terms stand. */
  readonly address: string;
  /** For machines: a licence's id, and its name. */
  readonly licence: { readonly name: string; readonly title: string };
}

const government = { name: 'other-pd', title: 'Public domain in the United States (17 U.S.C. 105)' };

const publishers: Readonly<Record<string, Publisher>> = {
  'Federal Reserve Board': {
    name: { en: 'Federal Reserve Board', zh: '美联储理事会（Federal Reserve Board）' },
    terms: { en: 'In the public domain in the United States; the Board asks to be named as the source.', zh: '在美国属于公共领域；理事会请使用者注明来源。' },
    address: 'https://www.federalreserve.gov/disclaimer.htm',
    licence: government,
  },
  'US Treasury': {
    name: { en: 'US Treasury', zh: '美国财政部（US Treasury）' },
    terms: { en: 'A work of the United States government, free to use.', zh: '美国政府作品，可自由使用。' },
    address: 'https://fiscaldata.treasury.gov/about-us/',
    licence: government,
  },
  'Federal Reserve Bank of New York': {
    name: { en: 'Federal Reserve Bank of New York', zh: '纽约联邦储备银行（Federal Reserve Bank of New York）' },
    terms: {
      en: 'Under the Bank’s terms of use: name the Bank as the source. It does not endorse this story.',
      zh: '按该行的使用条款使用，须注明来源。该行并不为本站背书。',
    },
    address: 'https://www.newyorkfed.org/termsofuse.html',
    licence: { name: 'other-at', title: 'Terms of use of the Federal Reserve Bank of New York' },
  },
};

/** The publisher of a series. A series of somebody who is not on the list is a mistake of ours. */
export function publisherOf({ id, publisher }: Pick<Series, 'id' | 'publisher'>): Publisher {
  const found = publishers[publisher];
  if (!found) throw new Error(`series "${id}": write the terms of "${publisher}" into src/faces/data/publishers.ts`);
  return found;
}
