import type { Locale } from '../../i18n/index.ts';
import { lengths } from '../../story/index.ts';

/** What projectors and boards show: wide ones, and the older and taller. */
export const slideShapes = ['16x9', '4x3'] as const;
export type SlideShape = (typeof slideShapes)[number];

/** A file for the class that the build writes, by its path without the site's base. */
export const slidesPath = (minutes: number, locale: Locale, shape: SlideShape): string =>
  `/teach/slides-${minutes}-${locale}${shape === '16x9' ? '' : `-${shape}`}.pptx`;
export const workbookPath = (locale: Locale): string => `/teach/series-${locale}.xlsx`;
export const tablePath = '/teach/series.csv';

/** Every lesson in every language, as static paths. */
export const lessonPaths = (locales: readonly Locale[]) =>
  locales.flatMap((locale) => lengths.map((minutes) => ({ params: { name: `${minutes}-${locale}` }, props: { minutes, locale } })));

/** Every deck of slides. */
export const slidesPaths = (locales: readonly Locale[]) =>
  lessonPaths(locales).flatMap(({ params: { name }, props }) =>
    slideShapes.map((shape) => ({ params: { name: shape === '16x9' ? name : `${name}-${shape}` }, props: { ...props, shape } })),
  );

/** Everything for a lesson in one file. */
export const classZipPath = (minutes: number, locale: Locale): string => `/teach/class-${minutes}-${locale}.zip`;
