import type { Language } from './language.ts';
import { en } from './languages/en.ts';
import { zh } from './languages/zh.ts';
import { zhHant } from './languages/zh-hant.ts';

/** Every language of the site, by the name its files have. The first is the reference: the others are written against it. */
const list = { en, zh, 'zh-hant': zhHant };

export type Locale = keyof typeof list;

/** The languages that people write. */
export type Written = { [Name in Locale]: (typeof list)[Name] extends { readonly from: string } ? never : Name }[Locale];

/** Something in every language. */
export type Localized<Words = string> = Record<Locale, Words>;

export const languages: Readonly<Record<Locale, Language>> = list;

// Marked as pure: a script that asks for none of these then carries none.
/** The languages that are built, the reference first. */
export const locales: readonly Locale[] = /* @__PURE__ */ (() => (Object.keys(list) as Locale[]).filter((locale) => !languages[locale].test))();

/** The language that the others are checked against. */
export const reference: Written = 'en';

/** Those that people write: the reference, and its translations. */
export const written: readonly Written[] = /* @__PURE__ */ (() => locales.filter((locale): locale is Written => !languages[locale].from))();

/** Those of them that are written against the reference, which a stamp says. */
export const translated: readonly Written[] = /* @__PURE__ */ (() => written.filter((locale) => locale !== reference))();

/** Whether a language is written in Han letters. */
export const isHan = (locale: Locale): boolean => languages[locale].script === 'han';

/** The `lang` attribute of each. */
export const langs = /* @__PURE__ */ (() => Object.fromEntries(locales.map((locale) => [locale, languages[locale].tag])))() as Readonly<Record<Locale, string>>;

/** The same thing for every language that is built, made for each. */
export const inEach = <Thing>(make: (locale: Locale) => Thing): Localized<Thing> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Localized<Thing>;

/** The language of a page, by its `lang` attribute; the reference where no other fits. */
export function localeOf(tag: string): Locale {
  return locales.find((locale) => languages[locale].tag === tag) ?? reference;
}
