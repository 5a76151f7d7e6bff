import { Fault } from '../fault/index.ts';

import { dayNumber } from './days.ts';
import type { Place, Unit } from './types.ts';

/** An amount and what it is of; `plain` is a bare number, which takes the unit of what it meets. */
export interface Quantity {
  readonly value: number;
  readonly of: Unit | 'plain';
}

/** What to call a unit in a finding. */
export const words: Record<Quantity['of'], string> = {
  usd: 'dollars',
  percent: 'percent',
  bp: 'basis points',
  date: 'a day',
  count: 'a count',
  ratio: 'a ratio',
  days: 'days',
  plain: 'a bare number',
};

/** Between what a number of each unit can be in this story: what lies outside is a slip, or another unit. Days are numbers of days since 1970. */
export const plausible: Record<Unit, readonly [low: number, high: number]> = {
  usd: [-100_000_000, 100_000_000],
  percent: [-1000, 10_000],
  bp: [-10_000, 10_000],
  date: [dayNumber('1900-01-01'), dayNumber('2100-12-31')],
  count: [-1_000_000_000, 1_000_000_000],
  ratio: [-1_000_000, 1_000_000],
  days: [-100_000, 100_000],
};

/** Whether a number may be that much of its unit. */
export const isPlausible = (value: number, unit: Unit): boolean => value >= plausible[unit][0] && value <= plausible[unit][1];

const conversions: Partial<Record<string, number>> = {
  'ratio>percent': 100,
  'ratio>bp': 10_000,
  'percent>bp': 100,
  'bp>percent': 0.01,
  'percent>ratio': 0.01,
  'ratio>count': 1,
  'count>ratio': 1,
  'count>days': 1,
  'days>count': 1,
};

/** What a quantity is in the unit its author declared, or a Fault when it is not of that kind. */
export function inUnit({ value, of }: Quantity, unit: Unit, place: Place): number {
  const factor = of === unit || of === 'plain' ? 1 : conversions[`${of}>${unit}`];
  if (factor !== undefined) {
    const result = dusted(value * factor);
    if (isPlausible(result, unit)) return result;
    throw new Fault({
      ...place,
      found: `the value would be ${result} in ${unit}`,
      mend: `correct it: a number in ${unit} is between ${plausible[unit].join(' and ')}${unit === 'usd' ? ', in millions of dollars' : ''}`,
    });
  }
  throw new Fault({ ...place, found: `the formula gives ${words[of]}, the unit says ${words[unit]}`, mend: `write unit: ${of}, or correct the formula` });
}

/** Binary fractions leave dust: 4.31 − 4.25 is to be 0.06. */
const dusted = (value: number) => Number(value.toPrecision(12));

/** Whether a quantity may multiply or divide another without becoming something else. */
export const scales = ({ of }: Quantity) => of === 'plain' || of === 'ratio' || of === 'count' || of === 'days';

/** A rate as its share of one; everything else as it is. */
export function share({ value, of }: Quantity): Quantity {
  if (of === 'percent') return { value: value / 100, of: 'ratio' };
  return of === 'bp' ? { value: value / 10_000, of: 'ratio' } : { value, of };
}
