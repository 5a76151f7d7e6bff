import type { Finding } from '../fault/index.ts';

import type { DeclaredNumber } from './claims.ts';
import type { Reference } from './references.ts';
import type { Claim, NumberFact, Source } from './types.ts';

/** Sources that nothing cites, and numbers and claims whose sources cannot hold what they say, where that can be known. */
export function checkSources(
  sources: readonly Source[],
  references: readonly Reference[],
  declared: readonly DeclaredNumber[],
  numbers: readonly NumberFact[],
  claims: readonly Claim[],
): Finding[] {
  const cited = new Set(references.filter(({ kind }) => kind === 'source').map(({ id }) => id));
  const known = new Map(sources.map((source) => [source.id, source]));
  const facts = new Map(numbers.map((number) => [number.id, number]));
  const of = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []);
  return [
    ...sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id, file, line }) => ({ file, line, found: `nothing cites the source "${id}"`, mend: 'cite it where it is used, or remove it' })),
    ...declared.flatMap(({ id, source = [], file, line }) => {
      const number = facts.get(id);
      return number
        ? cannotHold(`"${id}"`, of(source), number.unit === 'date' ? number.date : undefined, number.formula ? undefined : number.unit).map((wrong) => ({
            file,
            line,
            ...wrong,
          }))
        : [];
    }),
    ...claims.flatMap(({ id, record, sources: own, file, line }) =>
      cannotHold(`the record of "${id}"`, of(own), record.date, undefined).map((wrong) => ({ file, line, ...wrong })),
    ),
  ];
}

/** Only where every source says so: another may hold what one does not. */
function cannotHold(what: string, sources: readonly Source[], day: string | undefined, unit: string | undefined): Pick<Finding, 'found' | 'mend'>[] {
  if (sources.length === 0) return [];
  const list = sources.map(({ id }) => id).join(', ');
  const late = day !== undefined && sources.every(({ from }) => from !== undefined && from > day);
  const other = (unit === 'usd' || unit === 'percent') && sources.every((source) => source.unit !== undefined && source.unit !== unit);
  return [
    ...(late ? [{ found: `${what} is of ${day}, before ${list} begins`, mend: 'cite a source that reaches back so far' }] : []),
    ...(other ? [{ found: `${what} is in ${unit}, which ${list} does not hold`, mend: 'cite a source of that quantity' }] : []),
  ];
}
