import { catalog } from '../../i18n/catalog.ts';

export const titles = ['the-question', 'the-first-link', 'the-jam', 'who-borrows', 'what-was-sold', 'the-whole-chain'] as const;
export type Title = (typeof titles)[number];

export const { text } = catalog<typeof import('./words/en.ts')>(import.meta.url);
