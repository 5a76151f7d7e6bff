import type { Finding } from '../../fault/index.ts';
import type { Facts, Term } from '../../facts/index.ts';
import { format, locales, type Locale } from '../../i18n/index.ts';

const slot = /\{([^{}]*)\}/g;

/** The terms of the glossary with the numbers they name by `{id}` written out. */
export function filledTerms(facts: Facts): readonly Term[] {
  const fill = (text: string, locale: Locale) =>
    text.replace(slot, (_, id: string) => {
      const { value, unit, digits, date } = facts.number(id);
      return unit === 'date' ? format(date!, 'date', locale) : format(value, unit, locale, { ...(digits !== undefined && { digits }) });
    });
  const both = (text: Term['short']): Term['short'] => Object.fromEntries(locales.map((locale) => [locale, fill(text[locale], locale)])) as unknown as Term['short'];
  return facts.data.terms.map((term) => ({ ...term, short: both(term.short), long: both(term.long) }));
}

/** Numbers that a term names and nobody declares, and braces that hold none. */
export function checkSlots(facts: Facts): readonly Finding[] {
  return facts.data.terms.flatMap(({ id, file, line, short, long }) =>
    locales.flatMap((locale) => {
      const texts = [short[locale], long[locale]];
      const lost = texts.flatMap((text) => [...text.matchAll(slot)]).filter(([, number = '']) => !facts.maybeNumber(number) && !facts.data.broken?.includes(number));
      const stray = texts.filter((text) => /[{}]/.test(text.replace(slot, '')));
      return [
        ...lost.map(([found]) => ({ file, line, found: `${found} in term "${id}" (${locale}) is no number`, mend: 'name a declared number, or write plain words' })),
        ...stray.map(() => ({ file, line, found: `a brace alone in term "${id}" (${locale})`, mend: 'write {number-id}, or take the brace out' })),
      ];
    }),
  );
}
