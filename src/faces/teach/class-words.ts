import { catalog } from '../../i18n/catalog.ts';

export const { classWords } = catalog<typeof import('./class-words/en.ts')>(import.meta.url);
