import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

import { hongKong } from './hong-kong.ts';
import { languages, locales, type Locale } from './languages.ts';

type Derive = (source: string, extension: string) => string;

/** How each language that is made from another is made. */
const ways: Partial<Record<Locale, Derive>> = { 'zh-hant': hongKong };

/** What a derived language's file would hold: the file of the language it comes from, beside it, rewritten. Undefined for any other file. */
export function derivedSource(path: string): string | undefined {
  const origin = originOf(path);
  return origin && !existsSync(path) && existsSync(origin)
    ? derive(readFileSync(origin, 'utf8'), basename(path, extname(path)) as Locale, extname(path))
    : undefined;
}

/** The file that a derived language's file is made from. */
export function originOf(path: string): string | undefined {
  const extension = extname(path);
  const locale = locales.find((one) => one === basename(path, extension));
  const from = locale && languages[locale].from;
  return from && join(dirname(path), from + extension);
}

/** A text of the language that `locale` comes from, as `locale` writes it; a text of a language that people write stays. */
export function derive(text: string, locale: Locale, extension = ''): string {
  return ways[locale]?.(text, extension) ?? text;
}
