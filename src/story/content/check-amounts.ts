import type { Finding } from '../../fault/index.ts';
import type { Facts } from '../../facts/index.ts';
import { inlinesOf, type NumInline, type Voice } from './voice.ts';

/** A reader on the move keeps about this many amounts of one step in mind; others belong in its notes, or a tap away. */
const maxAmounts = 4;

/** Steps that may show more, each with its reason. */
export const crowded: Readonly<Record<string, string>> = {};

const dated = new Set(['date', 'day', 'month', 'month-only', 'year', 'weekday']);

/** Steps that show more amounts than a reader can keep in mind; dates do not count, and neither does saying one again. */
export function checkAmounts(voice: Voice, facts: Facts): readonly Finding[] {
  const isAmount = ({ id, as }: NumInline) => !dated.has(as ?? 'prose') && facts.maybeNumber(id)?.unit !== 'date';
  return voice.steps.flatMap(({ id, line, blocks }): readonly Finding[] => {
    const amounts = new Set(
      inlinesOf(blocks, 'num')
        .filter(isAmount)
        .map((num) => num.id),
    );
    if (amounts.size <= maxAmounts || crowded[id]) return [];
    return [
      {
        file: voice.file,
        line,
        found: `step "${id}" shows ${amounts.size} amounts (${[...amounts].join(', ')}), and ${maxAmounts} is the most`,
        mend: 'move the others into its notes, or write the step and a reason into src/story/content/check-amounts.ts',
      },
    ];
  });
}
