import { languages, type Locale } from '../../i18n/index.ts';
import type { Minutes } from '../../story/index.ts';

/** A path of the site under whatever base it is served from. */
export function address(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** A page's path in a language: the reference at the root, others below their own. */
export function pageAddress(path: string, locale: Locale): string {
  return address(languages[locale].path && `/${languages[locale].path}`) + path;
}

/** The page for students: of the lesson of 45 minutes its address is shortest, since that one is the most given. */
export const classAddress = (locale: Locale, minutes?: Minutes): string =>
  `${pageAddress('/class/', locale)}${minutes === undefined || minutes === 45 ? '' : `?lesson=${minutes}`}`;
