import { catalog } from '../../i18n/catalog.ts';

export const assets = ['sp500', 'nasdaq', 'dow', 'gold', 'bitcoin', 'ether', 'treasury', 'dollar', 'goldman', 'morgan-stanley'] as const;
export type Asset = (typeof assets)[number];

export const groups = ['risk', 'shelter', 'rose'] as const;
export type Group = (typeof groups)[number];

export const titles = ['one-day', 'no-shelter', 'not-quite-everything', 'the-tally'] as const;
export type Title = (typeof titles)[number];

export const { assetNames, text } = catalog<typeof import('./words/en.ts')>(import.meta.url);
