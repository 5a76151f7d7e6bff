import { catalog } from '../../i18n/catalog.ts';

export const { describe, note, source } = catalog<typeof import('./describe/en.ts')>(import.meta.url);
