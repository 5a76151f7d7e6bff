import { catalog } from '../../i18n/catalog.ts';
import type { Locale } from '../../i18n/index.ts';

export type TitleId = keyof (typeof titles)[Locale];

export type GroupId = keyof (typeof groups)[Locale];

export type CardId = keyof (typeof cards)[Locale];

export const { titles, groups, cards, text } = catalog<typeof import('./words/en.ts')>(import.meta.url);
