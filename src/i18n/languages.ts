import type { Language } from './language.ts';
import { en } from './languages/en.ts';
import { zh } from './languages/zh.ts';

/** Every language of the site, by the name its files have. The first is the reference: the others are written against it. */
const list = { en, zh };

export type Locale = keyof typeof list;

export const languages: Readonly<Record<Locale, Language>> = list;

// Marked as pure: a script that asks for none of these then carries none.
/** The languages that are built, the reference first. */
export const locales: readonly Locale[] = /* @__PURE__ */ (() => (Object.keys(list) as Locale[]).filter((locale) => !languages[locale].test))();

/** The language that the others are checked against. */
export const reference: Locale = 'en';

/** Those that people write: the reference, and its translations. */
export const written: readonly Locale[] = /* @__PURE__ */ (() => locales.filter((locale) => !languages[locale].from))();

/** The `lang` attribute of each. */
export const langs = /* @__PURE__ */ (() => Object.fromEntries(locales.map((locale) => [locale, languages[locale].tag])))() as Readonly<Record<Locale, string>>;

/** The language of a page, by its `lang` attribute; the reference where no other fits. */
export function localeOf(tag: string): Locale {
  return locales.find((locale) => languages[locale].tag === tag) ?? reference;
}
