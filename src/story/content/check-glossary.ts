import type { Finding } from '../../fault/index.ts';
import type { ParsedFacts } from '../../facts/read.ts';
import { written } from '../../i18n/index.ts';
import { bareAmounts } from './bare.ts';

/** Law 5 for the glossary, which readers meet as prose: there an entry may name only the unit that it explains. */
export function checkGlossary({ facts, termPlace }: Pick<ParsedFacts, 'facts' | 'termPlace'>): readonly Finding[] {
  return facts.data.terms.flatMap(({ id, term, ...texts }) =>
    written.flatMap((locale) =>
      (['short', 'long'] as const).flatMap((text) =>
        bareAmounts(
          texts[text][locale].replaceAll(term[locale], (own) => '·'.repeat(own.length)),
          locale,
        ).map(({ token }) => ({
          ...termPlace(id, text, locale),
          found: `bare amount "${token}" in term "${id}"`,
          mend: 'say it without an amount: a glossary cannot hold a <Num>',
        })),
      ),
    ),
  );
}
