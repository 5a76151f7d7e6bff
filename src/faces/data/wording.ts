import { catalog } from '../../i18n/catalog.ts';

/** What data are called where they are listed and cited. */
export const { groups, publishers, citing } = catalog<typeof import('./wording/en.ts')>(import.meta.url);
