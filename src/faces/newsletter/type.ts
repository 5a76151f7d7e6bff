import { catalog } from '../../i18n/catalog.ts';

/** Fonts that machines have, since a mail loads none, and the sizes they are set in. */
export const { families, type } = catalog<typeof import('./type/en.ts')>(import.meta.url);
