import { catalog } from '../../i18n/catalog.ts';

export const { concludes, describe, note, source } = catalog<typeof import('./describe/en.ts')>(import.meta.url);
