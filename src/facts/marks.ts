import type { Finding } from '../fault/index.ts';

import type { DeclaredNumber } from './claims.ts';
import { dayNumber } from './days.ts';
import { differs } from './differs.ts';
import type { Claim, NumberFact, Statement, Unit } from './types.ts';

/** What prose shows beside a number: the article says otherwise, or this is the article’s own figure. */
export type Mark = 'otherwise' | 'article';

/** The mark of a number. Checked content only: there an answer differs exactly where the verdict says that the record does. */
export function markOf({ relation }: Pick<NumberFact, 'relation'>, claim: Pick<Claim, 'verdict'> | undefined): Mark | undefined {
  if (relation === 'article') return 'article';
  return relation === 'answers' && claim && differs(claim) ? 'otherwise' : undefined;
}

/** One side of a claim as an amount in that unit; undefined where it gives none. */
export function amountOf({ value, unit, date }: Statement, wanted: Unit): number | undefined {
  if (wanted === 'date') return date === undefined ? undefined : dayNumber(date);
  if (value === undefined || unit === undefined) return undefined;
  return unit === wanted || (counted.includes(unit) && counted.includes(wanted)) ? value : undefined;
}

/**
 * Whether a number says what an amount of the article says, give or take the article’s rounding: to as many figures as the article
 * gives, rounded or cut off. A fall of two percent is a move of minus two, so only sizes are compared.
 */
export function says(value: number, article: number): boolean {
  const figures = figuresOf(article);
  const size = Math.abs(value);
  const wanted = Math.abs(article);
  return [Number(size.toPrecision(figures)), cut(size, figures)].some((rounded) => Math.abs(rounded - wanted) <= wanted * 1e-9);
}

/** Every number whose relation to its claim does not hold: a mark that could not show both amounts, or that would not be true. */
export function checkMarks(declared: readonly DeclaredNumber[], numbers: readonly NumberFact[], claims: readonly Claim[]): Finding[] {
  const facts = new Map(numbers.map((number) => [number.id, number]));
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  return declared.flatMap(({ id, file, line }) => {
    const number = facts.get(id);
    const claim = number?.claim === undefined ? undefined : known.get(number.claim);
    if (!number || !claim || number.relation === 'about') return [];
    const wrong = number.relation === 'article' ? ownWrong(number, claim) : answerWrong(number, claim);
    return wrong ? [{ file, line, ...wrong }] : [];
  });
}

type Wrong = Pick<Finding, 'found' | 'mend'>;

function ownWrong({ id, value, unit }: NumberFact, claim: Claim): Wrong | undefined {
  const article = amountOf(claim.article, unit);
  if (article === undefined) return noAmount(`"${id}" is to be the article’s own figure`, claim, unit);
  if (!says(value, article))
    return {
      found: `"${id}" is to be the article’s own figure, which is another amount in "${claim.id}"`,
      mend: `correct one of them, or write answers: ${claim.id}`,
    };
  if (differs(claim) && amountOf(claim.record, unit) === undefined) {
    return {
      found: `"${id}" is the article’s own figure, and the record of "${claim.id}" gives no amount to set beside it`,
      mend: 'give that record a value and unit',
    };
  }
  return undefined;
}

function answerWrong({ id, value, unit }: NumberFact, claim: Claim): Wrong | undefined {
  const { id: of, verdict } = claim;
  const article = amountOf(claim.article, unit);
  if (article === undefined) return noAmount(`"${id}" answers "${of}"`, claim, unit);
  const same = says(value, article);
  if (verdict === 'matches' && !same)
    return {
      found: `"${id}" answers "${of}" with another amount, and the verdict is that the record matches`,
      mend: `correct the verdict or the amount, or write about: ${of}`,
    };
  if (differs(claim) && same)
    return {
      found: `"${id}" answers "${of}" with the same amount, and the verdict is ${verdict}`,
      mend: `write article: ${of} where it is the article’s own figure, or about: ${of}`,
    };
  if (verdict !== 'matches' && !differs(claim))
    return { found: `"${id}" answers "${of}", and the verdict is ${verdict}: no amount answers that`, mend: `write about: ${of}` };
  return undefined;
}

const noAmount = (what: string, { id }: Claim, unit: Unit): Wrong => ({
  found: `${what}, and the article’s side of "${id}" gives no amount in ${unit} to set beside it`,
  mend: `write about: ${id}, or give that side a ${unit === 'date' ? 'date' : 'value and unit'}`,
});

/** Whole numbers of anything can be set beside one another. */
const counted: readonly Unit[] = ['count', 'days', 'ratio'];

/** How many figures an amount is given with: 700,000 has one, 2.8 two. */
const figuresOf = (amount: number): number => Math.max(1, Math.abs(amount).toExponential().replace(/e.*$/, '').replace('.', '').length);

function cut(size: number, figures: number): number {
  if (size === 0) return 0;
  const place = 10 ** (Math.floor(Math.log10(size)) + 1 - figures);
  return Math.floor(size / place + 1e-9) * place;
}
