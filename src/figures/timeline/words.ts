import { catalog } from '../../i18n/catalog.ts';

export const titleIds = ['easing', 'tightening', 'the-fed-saw-it', 'five-weeks-away', 'shadow-policy', 'the-base-case', 'link-by-link'] as const;
export type TitleId = (typeof titleIds)[number];

export const noteIds = ['rose', 'reserves-fell', 'opinion', 'shadow'] as const;
export type NoteId = (typeof noteIds)[number];

export const scores = ['came-true', 'partly', 'did-not'] as const;
export type Score = (typeof scores)[number];

export const linkIds = ['shutdown-ends', 'treasury-spends', 'reserves-rise', 'runoff-stops', 'january-tailwind'] as const;
export type LinkId = (typeof linkIds)[number];

export const { text } = catalog<typeof import('./words/en.ts')>(import.meta.url);
