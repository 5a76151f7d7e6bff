import type { Locale } from '../../i18n/index.ts';
import { pageAddress } from '../shared/address.ts';
import { absolute } from '../shared/structured.ts';
import { words } from './words.ts';

/** The line that names where a chapter is from. */
export function creditOf(chapter: string, locale: Locale): string {
  return words[locale].creditIs(absolute(pageAddress(`/${chapter}/`, locale)));
}
