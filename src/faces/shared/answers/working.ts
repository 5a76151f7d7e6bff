import { observation } from '../wording.ts';
import type { Facts, NumberFact } from '../../../facts/index.ts';
import { parseFormula } from '../../../facts/read.ts';
import { dateText, grouped, type Locale, type Style } from '../../../i18n/index.ts';
import { exact, seen } from './exact.ts';
import { words } from './words.ts';

type Formula = ReturnType<typeof parseFormula>;

/** A derived number as a sum that a reader can redo: the formula in amounts, and what each amount is. */
export interface Working {
  /** Such as "$1,000.6 bn − $282.3 bn". */
  readonly formula: string;
  /** The amounts, as rounded here, do not quite give the number, as rounded there. */
  readonly about?: true;
  readonly parts: readonly { readonly value: string; readonly label: string }[];
}

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;
const binds = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

/** How a number was worked out; nothing for one that was read as it is. */
export function workingOf(fact: NumberFact, facts: Facts, locale: Locale): Working | undefined {
  if (fact.formula === undefined) return undefined;
  const tree = parseFormula(fact.formula, { file: fact.id, line: 1 });
  if (tree.kind === 'point' || (tree.kind === 'negate' && tree.of.kind !== 'binary')) return undefined;
  const parts = new Map<string, string>();
  const name = (value: string, label: string) => {
    parts.set(label, value);
    return value;
  };
  const formula = write(tree, facts, locale, name);
  return { formula, ...(roughly(fact, tree, facts) && { about: true }), parts: [...parts].map(([label, value]) => ({ value, label })) };
}

/** Whether a sum of rounded amounts misses the rounded total, as 1,000.6 − 282.4 misses 718.3. */
function roughly(fact: NumberFact, tree: Formula, facts: Facts): boolean {
  const total = (part: Formula): number => {
    if (part.kind === 'binary' && '+-'.includes(part.op)) return total(part.left) + (part.op === '+' ? 1 : -1) * total(part.right);
    if (part.kind === 'number') return seen(facts.number(part.id));
    return part.kind === 'point' ? seen(facts.number(`${part.series}@${part.date}`)) : Number.NaN;
  };
  const found = total(tree);
  return fact.unit === 'usd' && Math.abs(found - seen(fact)) > seen(fact) * 1e-9;
}

type Name = (value: string, label: string) => string;

function write(tree: Formula, facts: Facts, locale: Locale, name: Name): string {
  const inner = (part: Formula) => write(part, facts, locale, name);
  switch (tree.kind) {
    case 'literal':
      return grouped(tree.value, (String(tree.value).split('.')[1] ?? '').length);
    case 'day':
      return dateText(tree.date, locale);
    case 'number': {
      const fact = facts.number(tree.id);
      return name(shown(fact, locale), fact.label[locale]);
    }
    case 'point': {
      const fact = facts.number(`${tree.series}@${tree.date}`);
      return name(shown(fact, locale), observationLabel(fact.label[locale], tree.date, locale));
    }
    case 'negate':
      return `−(${inner(tree.of)})`;
    case 'binary': {
      const side = (part: Formula, last: boolean) => {
        const loose = part.kind === 'binary' && (binds[part.op] < binds[tree.op] || (last && binds[part.op] === binds[tree.op] && '-/'.includes(tree.op)));
        return loose ? `(${inner(part)})` : inner(part);
      };
      return `${side(tree.left, false)} ${signs[tree.op]} ${side(tree.right, true)}`;
    }
    case 'call':
      return call(tree, facts, locale, name);
    case 'range':
      return range(tree, locale);
  }
}

function call(tree: Formula & { kind: 'call' }, facts: Facts, locale: Locale, name: Name): string {
  const text = words[locale];
  const [first] = tree.args;
  if (tree.name === 'mean' && tree.args.length === 1 && first?.kind === 'range') {
    const series = facts.series(first.series);
    const values = series.points.filter(({ date }) => date >= first.from && date <= first.to).map(({ value }) => value);
    const value = values.reduce((a, b) => a + b, 0) / values.length;
    const unit = series.unit === 'percent' ? 'percent' : 'usd';
    // A mean of rates published to the hundredth is written to the thousandth.
    return name(
      exact({ value, unit, digits: 3, observations: [first.series] }, locale, 'label'),
      text.mean(series.name[locale], dateText(first.from, locale), dateText(first.to, locale)),
    );
  }
  const args = tree.args.map((arg) => write(arg, facts, locale, name));
  if (tree.name === 'days') return text.span(args[0]!, args[1]!);
  return tree.name === 'abs' ? `|${args[0]}|` : `${tree.name}(${args.join(', ')})`;
}

const range = ({ series, from, to }: Formula & { kind: 'range' }, locale: Locale) => `${series}, ${dateText(from, locale)} – ${dateText(to, locale)}`;

const shown = (fact: NumberFact, locale: Locale, as: Style = 'label') => exact(fact, locale, as);

/** What an observation is: its series and its day. */
export function observationLabel(series: string, date: string, locale: Locale): string {
  return observation[locale](series, dateText(date, locale));
}
