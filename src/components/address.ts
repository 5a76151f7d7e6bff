import type { Locale } from '../i18n/index.ts';

/** A path of the site under whatever base it is served from. */
export function address(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** A page's path in a language: English at the root, Chinese under /zh. */
export function pageAddress(path: string, locale: Locale): string {
  return address(locale === 'zh' ? `/zh${path}` : path);
}
