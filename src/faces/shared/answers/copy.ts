import { catalog } from '../../../i18n/catalog.ts';

/** Which copy was read, and what we worked out ourselves, in the reader’s language: content says both in English. */
export const { copyText, computed } = catalog<typeof import('./copy/en.ts')>(import.meta.url);
