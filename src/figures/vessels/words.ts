import { catalog } from '../../i18n/catalog.ts';

export const { names, shortNames, text, shortText } = catalog<typeof import('./words/en.ts')>(import.meta.url);
