import { Fault } from '../fault/index.ts';
import type { Finding } from '../fault/index.ts';

import type { DeclaredNumber } from './claims.ts';
import { isoDate } from './days.ts';
import { evaluate } from './evaluate.ts';
import { parseFormula, parts } from './formula.ts';
import type { Formula } from './formula.ts';
import { missing } from './missing.ts';
import { inUnit } from './quantity.ts';
import { relations, type Claim, type Forecast, type NumberFact, type Series } from './types.ts';

/** What a number may count. */
export interface Counted {
  readonly forecasts: readonly Pick<Forecast, 'score'>[];
  readonly claims: readonly Pick<Claim, 'verdict'>[];
}

/** The most numbers that may overlap. */
const DEEPEST = 100;

/** Marks a number that fails because one it is built on failed: that one is listed, this one need not be. */
const blamed = new Fault([]);

/**
 * Works out all declared numbers, each after those it is built on. Every formula that cannot be worked out is a finding
 * on the line of its value; the others stay.
 */
export function workOut(
  declared: readonly DeclaredNumber[],
  series: ReadonlyMap<string, Series>,
  counted: Counted = { forecasts: [], claims: [] },
): { numbers: NumberFact[]; broken: string[]; findings: Finding[] } {
  const byId = new Map(declared.map((number) => [number.id, number]));
  const done = new Map<string, NumberFact | undefined>();
  const findings: Finding[] = [];
  const open: string[] = [];

  const resolve = (number: DeclaredNumber): NumberFact | undefined => {
    if (done.has(number.id)) return done.get(number.id);
    open.push(number.id);
    try {
      done.set(number.id, build(number));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      findings.push(...error.findings);
      done.set(number.id, undefined);
    } finally {
      open.pop();
    }
    return done.get(number.id);
  };

  const other = (id: string, from: DeclaredNumber): NumberFact => {
    const number = byId.get(id);
    if (!number) {
      const { found, mend } = missing('number', id, byId.keys());
      throw new Fault({ ...at(from), found, mend: `${mend}; a minus needs spaces, an observation its @day` });
    }
    if (open.includes(id)) {
      const round = [...open.slice(open.indexOf(id)), id].join(' → ');
      throw new Fault({ ...at(from), found: `these numbers go round in a circle: ${round}`, mend: 'build one of them on observations' });
    }
    if (open.length > DEEPEST)
      throw new Fault({ ...at(from), found: `more than ${DEEPEST} numbers stand on one another here`, mend: 'build one of them on observations' });
    const fact = resolve(number);
    if (!fact) throw blamed;
    return fact;
  };

  const build = (number: DeclaredNumber): NumberFact => {
    const place = at(number);
    const written = typeof number.value === 'object' ? countOf(number.value, counted) : number.value;
    const formula = parseFormula(String(written), place);
    const leaves = parts(formula);
    demandSource(number, leaves);
    const quantity = evaluate(formula, {
      place,
      series,
      number: (id) => {
        const { value, unit } = other(id, number);
        return { value, of: unit };
      },
    });
    const value = inUnit(quantity, number.unit, place);
    const below = leaves.flatMap((leaf) => (leaf.kind === 'number' ? [other(leaf.id, number)] : []));
    return assemble(number, formula, value, below, series);
  };

  for (const number of declared) resolve(number);
  const numbers = declared.flatMap(({ id }) => done.get(id) ?? []);
  const broken = declared.flatMap(({ id }) => (done.get(id) ? [] : [id]));
  return { numbers: [...new Set(numbers)], broken, findings };
}

function assemble(
  { id, unit, label, digits, money, example, precision, source = [], chapter, value: written, ...rest }: DeclaredNumber,
  formula: Formula,
  value: number,
  below: readonly NumberFact[],
  series: ReadonlyMap<string, Series>,
): NumberFact {
  const own = parts(formula).flatMap((leaf) => {
    if (leaf.kind === 'point') return [{ id: leaf.series, days: leaf.date }];
    return leaf.kind === 'range' ? [{ id: leaf.series, days: `${leaf.from}..${leaf.to}` }] : [];
  });
  const observations = unique([...own.map(({ id: name, days }) => `${name}@${days}`), ...below.flatMap((n) => n.observations)]);
  const colour = money ?? (formula.kind === 'point' ? series.get(formula.series)?.money : undefined);
  const relation = relations.find((one) => rest[one] !== undefined);
  const date = unit === 'date' ? isoDate(value) : oneDay(observations);
  return {
    id,
    value,
    unit,
    label,
    ...(digits !== undefined && { digits }),
    ...(colour && { money: colour }),
    ...(date !== undefined && { date }),
    ...(precision && { precision }),
    ...(isFormula(formula) && { formula: String(written) }),
    ...(relation && { claim: rest[relation]!, relation }),
    ...(example && { example }),
    sources: unique([...source, ...own.flatMap(({ id: name }) => series.get(name)?.sources ?? []), ...below.flatMap((n) => n.sources)]),
    observations,
    chapter,
  };
}

/** Law 5: a number that no series answers for names its source, or calls itself an example. */
function demandSource(number: DeclaredNumber, leaves: readonly Formula[]): void {
  const bare = leaves.some((leaf) => leaf.kind === 'literal' || leaf.kind === 'day');
  if (!bare || number.example || number.source?.length) return;
  throw new Fault({
    ...at(number),
    found: `"${number.id}" holds a bare number`,
    mend: 'name where it is from (source: [ID]), mark it example: true, or build it on observations',
  });
}

function countOf(what: Exclude<DeclaredNumber['value'], number | string>, { forecasts, claims }: Counted): number {
  if ('forecasts' in what) return forecasts.filter(({ score }) => what.forecasts === 'all' || score === what.forecasts).length;
  return claims.filter(({ verdict }) => what.claims === 'all' || verdict === what.claims).length;
}

/** The day that all observations share, so that a gap between two rates of one day has that day. */
function oneDay(observations: readonly string[]): string | undefined {
  const days = unique(observations.map((observation) => observation.split('@')[1]!));
  return days.length === 1 && !days[0]!.includes('..') ? days[0] : undefined;
}

const isFormula = (formula: Formula) => formula.kind !== 'literal' && formula.kind !== 'day' && !(formula.kind === 'negate' && formula.of.kind === 'literal');

const at = ({ file, line }: DeclaredNumber) => ({ file, line });

const unique = <T>(list: readonly T[]) => [...new Set(list)];
