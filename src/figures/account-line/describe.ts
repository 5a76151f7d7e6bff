import { catalog } from '../../i18n/catalog.ts';

export const { describe, source } = catalog<typeof import('./describe/en.ts')>(import.meta.url);
