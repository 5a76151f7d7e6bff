import { catalog } from '../../../i18n/catalog.ts';

export const { words } = catalog<typeof import('./words/en.ts')>(import.meta.url);
