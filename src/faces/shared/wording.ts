import { catalog } from '../../i18n/catalog.ts';

/** Short sentences that several faces say. */
export const { vintage, observation, reasons } = catalog<typeof import('./wording/en.ts')>(import.meta.url);
