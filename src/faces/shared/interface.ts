import { catalog } from '../../i18n/catalog.ts';

export const { words } = catalog<typeof import('./interface/en.ts')>(import.meta.url);
