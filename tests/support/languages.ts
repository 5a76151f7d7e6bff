import { catalog } from '../../src/i18n/catalog.ts';

/** What tests know of each language that people write. */
export const { slips, samples, around, step, scales, hedges, passing } = catalog<typeof import('./languages/en.ts')>(import.meta.url);
