import { catalog } from './catalog.ts';

/** How each language writes numbers, dates and what stands between words. */
export const { formats } = catalog<typeof import('./formats/en.ts')>(import.meta.url);
