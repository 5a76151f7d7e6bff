import { languages, type Locale } from '../../i18n/index.ts';

/** A path of the site under whatever base it is served from. */
export function address(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** A page's path in a language: the reference at the root, others below their own. */
export function pageAddress(path: string, locale: Locale): string {
  return address(languages[locale].path && `/${languages[locale].path}`) + path;
}
