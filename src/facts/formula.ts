import { Fault } from '../fault/index.ts';

import { isDate } from './days.ts';
import type { Place } from './types.ts';

/** A formula over observations and numbers, parsed. */
export type Formula =
  | { readonly kind: 'literal'; readonly value: number }
  | { readonly kind: 'day'; readonly date: string }
  | { readonly kind: 'number'; readonly id: string }
  | { readonly kind: 'point'; readonly series: string; readonly date: string }
  | { readonly kind: 'range'; readonly series: string; readonly from: string; readonly to: string }
  | { readonly kind: 'negate'; readonly of: Formula }
  | { readonly kind: 'binary'; readonly op: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Formula[] };

export type Operator = '+' | '-' | '*' | '/';
const functionNames = ['mean', 'min', 'max', 'abs', 'days'] as const;
export type FunctionName = (typeof functionNames)[number];

/** A formula that is longer is no formula that anybody could check; brackets in brackets would take more room than there is. */
const LONGEST = 600;

/** Longest first: a range before a point before a bare id, a day before a number. */
const token = /\s*(?:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:@(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?)?|(\d{4}-\d\d-\d\d)|(\d+(?:\.\d+)?)|([-+*/(),]))/y;

interface Token {
  readonly text: string;
  readonly leaf?: Formula;
}

/**
 * Formula text → its tree. Grammar: + − * / ( ), number ids, `series@YYYY-MM-DD`, `series@from..to` inside mean, min and
 * max, days and plain numbers, `abs(x)`, `days(from, to)`. Throws a Fault at `place` for anything else.
 */
export function parseFormula(text: string, place: Place): Formula {
  if (text.length > LONGEST)
    throw new Fault({ ...place, found: `the formula has ${text.length} signs`, mend: `write at most ${LONGEST}: give its parts ids of their own` });
  const tokens = tokenise(text, place);
  let next = 0;

  const peek = () => tokens[next]?.text;
  const fail = (mend: string): never => {
    throw new Fault({ ...place, found: `formula "${text}": unexpected ${tokens[next] ? `"${peek()}"` : 'end'}`, mend });
  };
  const expect = (wanted: string) => (peek() === wanted ? next++ : fail(`write "${wanted}" there`));

  const leftToRight = (operators: readonly string[], operand: () => Formula): Formula => {
    let left = operand();
    while (operators.includes(peek() ?? '')) {
      const op = tokens[next++]!.text as Operator;
      left = { kind: 'binary', op, left, right: operand() };
    }
    return left;
  };
  const sum = (): Formula => leftToRight(['+', '-'], product);
  const product = (): Formula => leftToRight(['*', '/'], factor);
  const factor = (): Formula => {
    if (peek() === '-') {
      next++;
      return { kind: 'negate', of: factor() };
    }
    if (peek() === '(') {
      next++;
      const inner = sum();
      expect(')');
      return inner;
    }
    const leaf = tokens[next]?.leaf ?? fail('write a number id, series@YYYY-MM-DD or a bracket there');
    next++;
    return leaf.kind === 'number' && peek() === '(' ? call(leaf.id) : leaf;
  };
  const call = (name: string): Formula => {
    if (!(functionNames as readonly string[]).includes(name)) fail(`use one of ${functionNames.join(', ')}, not "${name}"`);
    expect('(');
    const args = [sum()];
    while (peek() === ',') {
      next++;
      args.push(sum());
    }
    expect(')');
    return { kind: 'call', name: name as FunctionName, args };
  };

  const formula = sum();
  return next === tokens.length ? formula : fail('write an operator there, with spaces around a minus');
}

/** The parts of a formula that stand alone, itself included, in the order they are written. */
export function parts(formula: Formula): Formula[] {
  switch (formula.kind) {
    case 'negate':
      return parts(formula.of);
    case 'binary':
      return [...parts(formula.left), ...parts(formula.right)];
    case 'call':
      return formula.args.flatMap(parts);
    default:
      return [formula];
  }
}

function tokenise(text: string, place: Place): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  while (text.slice(end).trim() !== '') {
    token.lastIndex = end;
    const match = token.exec(text);
    const rest = text.slice(end).trim();
    if (!match) {
      throw new Fault({
        ...place,
        found: `formula "${text}": cannot read "${rest}"`,
        mend: 'write number ids, series@YYYY-MM-DD, + - * / ( ) or one of the functions',
      });
    }
    end = token.lastIndex;
    tokens.push({ text: match[0].trim(), ...leafOf(match, text, place) });
  }
  return tokens;
}

function leafOf(match: RegExpExecArray, text: string, place: Place): { leaf?: Formula } {
  const [, name, from, to, date, literal] = match;
  for (const day of [from, to, date]) {
    if (day !== undefined && !isDate(day)) {
      throw new Fault({ ...place, found: `formula "${text}": ${day} is not a day`, mend: 'write a real day as YYYY-MM-DD' });
    }
  }
  if (name !== undefined) {
    if (from === undefined) return { leaf: { kind: 'number', id: name } };
    if (to === undefined) return { leaf: { kind: 'point', series: name, date: from } };
    return { leaf: { kind: 'range', series: name, from, to } };
  }
  if (date !== undefined) return { leaf: { kind: 'day', date } };
  return literal === undefined ? {} : { leaf: { kind: 'literal', value: Number(literal) } };
}
