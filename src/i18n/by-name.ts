import type { Locale } from './languages.ts';

/** What the language files of one part export, each in every language that is here. */
export type InLanguages<Exports> = { readonly [Name in keyof Exports]: Readonly<Record<Locale, Exports[Name]>> };

/** Turns the language files of a part (language → name → words) into tables by name (name → language → words). */
export function byName<Exports extends object>(files: Readonly<Record<string, Exports>>): InLanguages<Exports> {
  const tables: Record<string, Record<string, unknown>> = {};
  for (const [locale, file] of Object.entries(files)) {
    for (const [name, words] of Object.entries(file)) (tables[name] ??= {})[locale] = words;
  }
  return tables as InLanguages<Exports>;
}
