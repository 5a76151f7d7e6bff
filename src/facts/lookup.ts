import { Fault } from '../fault/index.ts';

import { gap } from './gap.ts';
import { missing } from './missing.ts';
import { observed } from './observed.ts';
import type { Claim, FactsData, Forecast, NumberFact, Place, Point, Series, Source, Term, Week } from './types.ts';
import { weeksOf } from './weeks.ts';

/**
 * Questions that can be put to the facts. A question that names something unknown throws a Fault at the place where it
 * was asked (`at`), and one without a finding about a number that is declared and broken; the `maybe…` ones give
 * undefined instead. Amounts are millions of dollars, rates percent.
 */
export interface Facts {
  readonly data: FactsData;
  /**
   * The same facts with every series as it was last read: for lines drawn to this day. Numbers stay what they are, so that no
   * refresh changes a sentence.
   */
  readonly latest: Facts;
  /** The newest day on which one of these series was read. */
  readonly vintage: string;
  series(id: string, at?: Place): Series;
  /** The observation of exactly that day. */
  observation(series: string, date: string, at?: Place): Point;
  maybeObservation(series: string, date: string): Point | undefined;
  /** The last observation on or before that day: what a label may show. */
  maybeLast(series: string, date: string): Point | undefined;
  /** A declared number, or an observation as `series@YYYY-MM-DD`. */
  number(id: string, at?: Place): NumberFact;
  maybeNumber(id: string): NumberFact | undefined;
  claim(id: string, at?: Place): Claim;
  maybeClaim(id: string): Claim | undefined;
  forecast(id: string, at?: Place): Forecast;
  source(id: string, at?: Place): Source;
  term(id: string, at?: Place): Term;
  /** Every Wednesday on which all four weekly series are known, in order. */
  weeks(): readonly Week[];
}

/** Where to point when the asker did not say where it is. */
const somewhere: Place = { file: 'content', line: 1 };

/** Wraps plain facts with lookups; pure, for the build and for browsers. */
export function lookup(data: FactsData): Facts {
  const series = byId(data.series);
  const numbers = byId(data.numbers);
  const claims = byId(data.claims);
  const observations = new Map(data.series.map(({ id, points }) => [id, new Map(points.map((point) => [point.date, point]))]));
  let weeks: readonly Week[] | undefined;
  let latest: Facts | undefined;

  const maybeObservation = (id: string, date: string) => observations.get(id)?.get(date);
  const maybeNumber = (id: string): NumberFact | undefined => {
    const [name = '', date] = id.split('@');
    if (date === undefined) return numbers.get(id);
    const point = maybeObservation(name, date);
    return point && observed(series.get(name)!, point);
  };
  const unobserved = (id: string, date: string, at: Place = somewhere): never => {
    const known = series.get(id);
    throw new Fault({ ...at, ...(known ? gap(known, date) : missing('series', id, series.keys())) });
  };

  const facts: Facts = {
    data,
    get latest() {
      return (latest ??= newest(data, facts));
    },
    vintage: data.series.reduce((day, { retrieved }) => (retrieved > day ? retrieved : day), ''),
    series: ask('series', series),
    observation: (id, date, at) => maybeObservation(id, date) ?? unobserved(id, date, at),
    maybeObservation,
    maybeLast: (id, date) => series.get(id)?.points.findLast((point) => point.date <= date),
    number(id, at) {
      const [name = '', date] = id.split('@');
      // It is listed where it is declared.
      if (data.broken?.includes(id)) throw new Fault([]);
      if (date === undefined) return ask('number', numbers)(id, at);
      return maybeNumber(id) ?? unobserved(name, date, at);
    },
    maybeNumber,
    claim: ask('claim', claims),
    maybeClaim: (id) => claims.get(id),
    forecast: ask('forecast', byId(data.forecasts)),
    source: ask('source', byId(data.sources)),
    term: ask('term', byId(data.terms)),
    weeks: () => (weeks ??= weeksOf(data.series)),
  };
  return facts;
}

/** The facts over the latest readings; the same facts where nothing was read since. */
function newest(data: FactsData, facts: Facts): Facts {
  const { latest = [], ...rest } = data;
  if (latest.length === 0) return facts;
  const newer = byId(latest);
  return lookup({ ...rest, series: data.series.map((series) => newer.get(series.id) ?? series) });
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

function ask<T>(kind: string, known: ReadonlyMap<string, T>) {
  return (id: string, at: Place = somewhere): T => {
    const found = known.get(id);
    if (found === undefined) throw new Fault({ ...at, ...missing(kind, id, known.keys()) });
    return found;
  };
}
