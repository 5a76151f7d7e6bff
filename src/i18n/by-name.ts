import type { Locale } from './languages.ts';

/** The shape that another language's words must have: the same names and parameters, any text. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends RegExp
    ? RegExp
    : Words extends (...given: infer Given) => infer Said
      ? (...given: Given) => Translated<Said>
      : Words extends object
        ? { readonly [Name in keyof Words]: Translated<Words[Name]> }
        : Words;

/** What the language files of one part export, each in every language that is here. */
export type InLanguages<Exports> = { readonly [Name in keyof Exports]: Readonly<Record<Locale, Translated<Exports[Name]>>> };

/** Turns the language files of a part (language → name → words) into tables by name (name → language → words). */
export function byName<Exports extends object>(files: Readonly<Record<string, Exports>>): InLanguages<Exports> {
  const tables: Record<string, Record<string, unknown>> = {};
  for (const [locale, file] of Object.entries(files)) {
    for (const [name, words] of Object.entries(file)) (tables[name] ??= {})[locale] = words;
  }
  return tables as InLanguages<Exports>;
}
