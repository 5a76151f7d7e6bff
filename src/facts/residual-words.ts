import { catalog } from '../i18n/catalog.ts';

/** What the series nobody publishes is called, and what it is. */
export const { name, definition } = catalog<typeof import('./residual-words/en.ts')>(import.meta.url);
