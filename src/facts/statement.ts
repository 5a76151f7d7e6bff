import { Fault, type Finding } from '../fault/index.ts';

import { evaluate } from './evaluate.ts';
import { parseFormula, type Formula } from './formula.ts';
import { missing } from './missing.ts';
import type { FactsData, Place, Point, Series } from './types.ts';

/**
 * What a phrase may say of the data. `of` is a formula of series without days, such as `sofr - iorb`, worked out on every day that
 * all of them know:
 *
 *   most | least OF on DAY [from DAY] [to DAY]       no other day, of those known there, has as much, or as little
 *   rises | falls OF from DAY to DAY                 each day known has more, or less, than the one before
 *   steady OF from DAY to DAY within AMOUNT          no day is further from any other
 *   over | under FORMULA                             a formula with days and numbers is more, or less, than nothing
 */
const day = '(\\d{4}-\\d\\d-\\d\\d)';
const forms = [
  { kind: 'extreme', pattern: new RegExp(`^(most|least) (.+?) on ${day}(?: from ${day})?(?: to ${day})?$`) },
  { kind: 'order', pattern: new RegExp(`^(rises|falls) (.+?) from ${day} to ${day}$`) },
  { kind: 'steady', pattern: new RegExp(`^(steady) (.+?) from ${day} to ${day} within (\\d+(?:\\.\\d+)?)$`) },
  { kind: 'sign', pattern: /^(over|under) (.+)$/ },
] as const;

/** What is wrong with a phrase that says this of the data: nothing where it is so. */
export function checkStatement(words: string, check: string, place: Place, data: Pick<FactsData, 'series' | 'numbers'>): readonly Finding[] {
  try {
    const fault = contradiction(check.trim().replace(/\s+/g, ' '), place, data);
    return fault === undefined ? [] : [{ ...place, found: `“${words}” is not so: ${fault}`, mend: 'say what the data say, or correct the check' }];
  } catch (error) {
    if (error instanceof Fault) return error.findings;
    throw error;
  }
}

function contradiction(check: string, place: Place, data: Pick<FactsData, 'series' | 'numbers'>): string | undefined {
  const form = forms.find(({ pattern }) => pattern.test(check));
  if (!form) {
    throw new Fault({
      ...place,
      found: `check "${check}" says nothing that can be checked`,
      mend: 'write most, least, rises, falls, steady, over or under, as in “most sofr - iorb on 2025-10-31”',
    });
  }
  const [, word = '', of = '', one = '', two, three] = form.pattern.exec(check)!;
  if (form.kind === 'sign') return signWrong(word, of, place, data);

  const points = pointsOf(of, place, data);
  if (form.kind === 'extreme') return extremeWrong(word, of, one, within(points, two ?? '', three ?? '9'), place);
  const span = within(points, one, two!);
  if (span.length < 2) throw new Fault({ ...place, found: `check "${check}": fewer than two days are known there`, mend: 'take days that were observed' });
  if (form.kind === 'order') return orderWrong(word, of, span);
  const [low, high] = [lowest(span), span.reduce((a, b) => (b.value > a.value ? b : a))];
  return high.value - low.value > Number(three) + dust ? `${pointText(of, low)}, and ${pointText(of, high, false)}` : undefined;
}

function extremeWrong(word: string, of: string, on: string, points: readonly Point[], place: Place): string | undefined {
  const own = points.find(({ date }) => date === on);
  if (!own) throw new Fault({ ...place, found: `"${of}" is not known on ${on}`, mend: 'take a day that was observed, inside the time that is spoken of' });
  const rival = points.find(({ date, value }) => date !== on && (word === 'most' ? value >= own.value - dust : value <= own.value + dust));
  return rival && `${pointText(of, own)}, and ${pointText(of, rival, false)}`;
}

function orderWrong(word: string, of: string, points: readonly Point[]): string | undefined {
  const index = points.findIndex(
    ({ value }, at) => at > 0 && (word === 'rises' ? value <= points[at - 1]!.value + dust : value >= points[at - 1]!.value - dust),
  );
  return index < 0 ? undefined : `${pointText(of, points[index - 1]!)}, and ${pointText(of, points[index]!, false)}`;
}

function signWrong(word: string, formula: string, place: Place, data: Pick<FactsData, 'series' | 'numbers'>): string | undefined {
  const value = worked(parseFormula(formula, place), place, data);
  return (word === 'over' ? value > dust : value < -dust) ? undefined : `${formula} is ${plain(value)}`;
}

/** A formula of series on every day that all of them know, in order. */
function pointsOf(of: string, place: Place, data: Pick<FactsData, 'series' | 'numbers'>): readonly Point[] {
  const named = (of.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g) ?? []).map((id) => {
    const series = data.series.find((one) => one.id === id);
    if (!series)
      throw new Fault({
        ...place,
        ...missing(
          'series',
          id,
          data.series.map((one) => one.id),
        ),
      });
    return series;
  });
  if (named.length === 0) throw new Fault({ ...place, found: `"${of}" names no series`, mend: 'write a series, or a sum of some' });
  const known = (series: Series) => new Set(series.points.map(({ date }) => date));
  const [first, ...others] = named.map(known);
  const dates = [...first!].filter((date) => others.every((other) => other.has(date)));
  return dates.map((date) => {
    const dated = of.replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (id) => `${id}@${date}`);
    return { date, value: worked(parseFormula(dated, place), place, data) };
  });
}

function worked(formula: Formula, place: Place, { series, numbers }: Pick<FactsData, 'series' | 'numbers'>): number {
  return evaluate(formula, {
    place,
    series: new Map(series.map((one) => [one.id, one])),
    number: (id) => {
      const number = numbers.find((one) => one.id === id);
      if (!number)
        throw new Fault({
          ...place,
          ...missing(
            'number',
            id,
            numbers.map((one) => one.id),
          ),
        });
      return { value: number.value, of: number.unit };
    },
  }).value;
}

const within = (points: readonly Point[], from: string, to: string) => points.filter(({ date }) => date >= from && date <= to);
const lowest = (points: readonly Point[]) => points.reduce((a, b) => (b.value < a.value ? b : a));

/** Binary fractions leave dust: 4.22 − 3.90 is not quite 0.32. */
const dust = 1e-9;
const plain = (value: number) => String(Number(value.toPrecision(10)));
const pointText = (of: string, { date, value }: Point, named = true) => `${named ? `${of} was ` : ''}${plain(value)} on ${date}`;
