import type { Finding } from '../../fault/index.ts';
import type { Facts } from '../../facts/index.ts';
import { written } from '../../i18n/index.ts';
import { bareAmounts } from './bare.ts';

/** Law 5 for the glossary, which readers meet as prose: there an entry may name only the unit that it explains. */
export function checkGlossary(facts: Facts): readonly Finding[] {
  return facts.data.terms.flatMap(({ id, file, line, term, short, long }) =>
    written.flatMap((locale) =>
      [short, long].flatMap((text) =>
        bareAmounts(text[locale].replaceAll(term[locale], (own) => '·'.repeat(own.length)), locale).map(({ token }) => ({
          file,
          line,
          found: `bare amount "${token}" in term "${id}" (${locale})`,
          mend: 'say it without an amount: a glossary cannot hold a <Num>',
        })),
      ),
    ),
  );
}
