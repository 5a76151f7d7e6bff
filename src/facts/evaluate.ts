import { Fault } from '../fault/index.ts';

import { dayNumber } from './days.ts';
import type { Formula, Operator } from './formula.ts';
import { gap } from './gap.ts';
import { scales, share, words } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import type { Place, Series } from './types.ts';

/** What the ids of a formula mean, and where the formula is. */
export interface Scope {
  readonly place: Place;
  readonly series: ReadonlyMap<string, Series>;
  number(id: string): Quantity;
}

/**
 * Works a formula out. Amounts are millions of dollars; dollars and percents do not add; a rate that multiplies or
 * divides counts as its share (4% as 0.04). Throws a Fault at the scope's place.
 */
export function evaluate(formula: Formula, scope: Scope): Quantity {
  switch (formula.kind) {
    case 'literal':
      return { value: formula.value, of: 'plain' };
    case 'day':
      return { value: dayNumber(formula.date), of: 'date' };
    case 'number':
      return scope.number(formula.id);
    case 'point': {
      const series = seriesOf(formula.series, scope);
      const point = series.points.find(({ date }) => date === formula.date);
      if (!point) throw new Fault({ ...scope.place, ...gap(series, formula.date) });
      return { value: point.value, of: unitOf(series) };
    }
    case 'range':
      return fail(scope, `the range of "${formula.series}" is not one number`, 'put it inside mean(…), min(…) or max(…)');
    case 'negate': {
      const { value, of } = evaluate(formula.of, scope);
      return { value: -value, of };
    }
    case 'binary':
      return combine(formula.op, evaluate(formula.left, scope), evaluate(formula.right, scope), scope);
    case 'call':
      return call(formula, scope);
  }
}

function combine(op: Operator, a: Quantity, b: Quantity, scope: Scope): Quantity {
  if (op === '+' || op === '-') return add(op, a, b, scope);
  const [x, y] = [share(a), share(b)];
  if (x.of === 'date' || y.of === 'date') return fail(scope, 'a day cannot be multiplied or divided', 'take days(from, to) first');
  if (op === '*') {
    if (!scales(x) && !scales(y)) {
      return fail(scope, `${words[x.of]} times ${words[y.of]} is nothing we know`, 'multiply by a share, a count or a bare number');
    }
    return { value: x.value * y.value, of: scales(y) ? x.of : y.of };
  }
  if (y.value === 0) return fail(scope, 'the formula divides by nothing', 'correct the divisor');
  if (x.of === y.of && x.of !== 'plain') return { value: x.value / y.value, of: 'ratio' };
  if (!scales(y)) return fail(scope, `${words[x.of]} over ${words[y.of]} is nothing we know`, 'divide like by like, or by a bare number');
  return { value: x.value / y.value, of: x.of };
}

function add(op: '+' | '-', a: Quantity, b: Quantity, scope: Scope): Quantity {
  const value = op === '+' ? a.value + b.value : a.value - b.value;
  if (a.of === 'date' && b.of === 'date' && op === '-') return { value, of: 'days' };
  if (a.of === 'date' && ['days', 'count', 'plain'].includes(b.of)) return { value, of: 'date' };
  if (a.of === b.of && a.of !== 'date') return { value, of: a.of };
  if (a.of === 'plain') return { value, of: b.of };
  if (b.of === 'plain') return { value, of: a.of };
  return fail(scope, `${words[a.of]} and ${words[b.of]} cannot be ${op === '+' ? 'added' : 'subtracted'}`, 'add and subtract like with like');
}

function call({ name, args }: Formula & { kind: 'call' }, scope: Scope): Quantity {
  if (name === 'days') {
    const [from, to, ...more] = args.map((arg) => evaluate(arg, scope));
    if (from?.of !== 'date' || to?.of !== 'date' || more.length > 0) {
      return fail(scope, 'days(…) wants two days', 'write days(from, to) with days or date numbers');
    }
    return { value: to.value - from.value, of: 'days' };
  }
  const values = args.flatMap((arg) => (arg.kind === 'range' ? within(arg, scope) : [evaluate(arg, scope)]));
  const first = values[0]!;
  if (name === 'abs') {
    return values.length === 1 ? { ...first, value: Math.abs(first.value) } : fail(scope, 'abs(…) wants one amount', 'write abs(amount)');
  }
  if (values.some(({ of }) => of !== first.of)) return fail(scope, `${name}(…) mixes units`, 'give it amounts of one unit');
  const amounts = values.map(({ value }) => value);
  if (name === 'mean') return { value: amounts.reduce((a, b) => a + b, 0) / amounts.length, of: first.of };
  return { value: Math[name](...amounts), of: first.of };
}

function within({ series: id, from, to }: Formula & { kind: 'range' }, scope: Scope): Quantity[] {
  const series = seriesOf(id, scope);
  const points = series.points.filter(({ date }) => date >= from && date <= to);
  if (points.length === 0) {
    return fail(scope, `series "${id}" has no observation from ${from} to ${to}`, 'write the earlier day first, inside the series');
  }
  return points.map(({ value }) => ({ value, of: unitOf(series) }));
}

function seriesOf(id: string, scope: Scope): Series {
  const known = [...scope.series.keys()];
  return scope.series.get(id) ?? fail(scope, `no series "${id}" is known`, `write one of ${known.join(', ')}`);
}

const unitOf = (series: Series) => (series.unit === 'percent' ? 'percent' : 'usd');

function fail(scope: Scope, found: string, mend: string): never {
  throw new Fault({ ...scope.place, found, mend });
}
