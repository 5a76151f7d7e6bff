import { catalog } from '../../src/i18n/catalog.ts';
import { languages, type Locale } from '../../src/i18n/index.ts';

/** What tests know of each language that people write. */
export const { slips, samples, around, step, scales, hedges, passing } = catalog<typeof import('./languages/en.ts')>(import.meta.url);

/** Where the pages of a language begin. */
export const home = (locale: Locale): string => (languages[locale].path ? `/${languages[locale].path}/` : '/');
