import { catalog } from '../../i18n/catalog.ts';

export const titleIds = ['no-blackwell', 'thirty-times', 'nvidia', 'palantir', 'what-else'] as const;
export type TitleId = (typeof titleIds)[number];

export const eventIds = ['president', 'results', 'futures', 'shares', 'white-house', 'bank-chiefs', 'short-seller', 'palantir-price'] as const;
export type EventId = (typeof eventIds)[number];

export const { text } = catalog<typeof import('./words/en.ts')>(import.meta.url);
