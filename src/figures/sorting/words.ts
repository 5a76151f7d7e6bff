import { catalog } from '../../i18n/catalog.ts';

export type TitleId = keyof (typeof titles)['en'];

export type GroupId = keyof (typeof groups)['en'];

export type CardId = keyof (typeof cards)['en'];

export const { titles, groups, cards, text } = catalog<typeof import('./words/en.ts')>(import.meta.url);
