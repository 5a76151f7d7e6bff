import type { Locale } from '../../i18n/index.ts';
import { lengths } from '../../story/index.ts';

/** A file for the class that the build writes, by its path without the site's base. */
export const slidesPath = (minutes: number, locale: Locale): string => `/teach/slides-${minutes}-${locale}.pptx`;
export const workbookPath = (locale: Locale): string => `/teach/series-${locale}.xlsx`;
export const tablePath = '/teach/series.csv';

/** Every deck of slides, as static paths. */
export const slidesPaths = (locales: readonly Locale[]) =>
  locales.flatMap((locale) => lengths.map((minutes) => ({ params: { name: `${minutes}-${locale}` }, props: { minutes, locale } })));

/** Everything for a lesson in one file. */
export const classZipPath = (minutes: number, locale: Locale): string => `/teach/class-${minutes}-${locale}.zip`;
