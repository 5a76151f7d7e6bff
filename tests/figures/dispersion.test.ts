import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dispersion, type DispersionState } from '../../src/figures/dispersion/index.ts';
import { days, indexOf, indexVolatility, pairOf, pathOf, returnsOf, shares, shocks, volatilityOf, type Settings } from '../../src/figures/dispersion/model.ts';
import { plays } from '../../src/figures/dispersion/play.ts';
import { compile, schema } from '../../src/figures/dispersion/schema.ts';
import { propertyOptions } from '../support/property-options.ts';
import { drawn, keepsThePromises, markOf, numbersOf, view } from './tape/page.ts';

const data = { weeks: [], days: [] };
const number = numbersOf({ shares: 40, volatility: 40, together: 20, paid: 40, other: 41 });
const given = { shares: 'shares', volatility: 'volatility', together: 'together', paid: 'paid' };
const state = (script: object = {}): DispersionState => compile(schema.parse({ ...given, ...script }), data, number);

const states = {
  before: state({ passed: false }),
  aCalmIndex: state(),
  asOne: plays.dispersion.apply(state(), '100-40-1'),
  apart: plays.dispersion.apply(state(), '0-40-0'),
};

const settings: fc.Arbitrary<Settings> = fc.record({
  together: fc.double({ min: 0, max: 100, noNaN: true }),
  paid: fc.double({ min: 0, max: 100, noNaN: true }),
  wild: fc.double({ min: 1, max: 90, noNaN: true }),
  rises: fc.boolean(),
});

const end = (returns: readonly number[]) => pathOf(returns).at(-1)!;

describe('the pictures of the shares', () => keepsThePromises(dispersion, data, states));

describe('the shares and their index', () => {
  it('have the volatility that the formula gives, at every correlation', () => {
    fc.assert(
      fc.property(settings, (of) => {
        const returns = returnsOf(of);
        for (const one of returns) expect(volatilityOf(one)).toBeCloseTo(of.wild, 8);
        expect(volatilityOf(indexOf(returns))).toBeCloseTo(indexVolatility(of.wild, of.together), 8);
        expect(volatilityOf(indexOf(returns)) ** 2).toBeCloseTo(of.wild ** 2 * (of.together / 100 + (1 - of.together / 100) / shares), 6);
      }),
      propertyOptions('volatilities', 60),
    );
  });

  it('are one path where they move as one, and the index is as wild as each of them', () => {
    const returns = returnsOf({ together: 100, paid: 40, wild: 40, rises: true });
    for (const one of returns) one.forEach((value, day) => expect(value).toBeCloseTo(returns[0]![day]!, 12));
    expect(volatilityOf(indexOf(returns))).toBeCloseTo(40, 10);
  });

  it('nearly cancel out where they have nothing in common: a fortieth of the variance is left', () => {
    const returns = returnsOf({ together: 0, paid: 40, wild: 40, rises: true });
    expect(volatilityOf(indexOf(returns)) ** 2).toBeCloseTo(40 ** 2 / 40, 8);
  });

  it('go with each other exactly as the correlation says', () => {
    const together = 35;
    const returns = returnsOf({ together, paid: 40, wild: 40, rises: false });
    const variance = 40 ** 2 / 252;
    for (const [a, b] of [
      [0, 1],
      [3, 39],
      [17, 22],
    ] as const) {
      const product = returns[a]!.reduce((sum, value, day) => sum + value * returns[b]![day]!, 0) / days;
      expect(product / variance).toBeCloseTo(together / 100, 10);
    }
  });

  it('come from shocks of which none goes with any other', () => {
    const all = shocks();
    expect(all).toHaveLength(shares + 1);
    for (const [row, a] of all.entries()) {
      for (const b of all.slice(row)) {
        const product = a.reduce((sum, value, day) => sum + value * b[day]!, 0) / days;
        expect(product).toBeCloseTo(a === b ? 1 : 0, 10);
      }
    }
  });

  it('mirror one another when what they share falls and not rises', () => {
    const [up, down] = [true, false].map((rises) => indexOf(returnsOf({ together: 100, paid: 40, wild: 40, rises })));
    up!.forEach((value, day) => expect(value).toBeCloseTo(-down![day]!, 12));
    expect(end(up!)).toBeGreaterThan(0);
  });
});

describe('the pair of trades', () => {
  it('is the sum of what comes in and what goes out, premiums included', () => {
    fc.assert(
      fc.property(settings, (of) => {
        const { received, paidOut, premium, broughtIn, net } = pairOf(of);
        const returns = returnsOf(of);
        expect(received).toBeCloseTo(indexVolatility(of.wild, of.paid) * Math.sqrt(63 / 252) * Math.sqrt(2 / Math.PI), 10);
        expect(premium).toBeCloseTo((of.wild * 0.5 * Math.sqrt(2 / Math.PI)) / 2, 10);
        expect(paidOut).toBeCloseTo(Math.abs(end(indexOf(returns))), 10);
        expect(broughtIn).toBeCloseTo(returns.reduce((sum, one) => sum + Math.max(0, -end(one)), 0) / shares, 10);
        expect(net).toBeCloseTo(received - paidOut - premium + broughtIn, 12);
      }),
      propertyOptions('pairs of trades', 60),
    );
  });

  it('has puts that bring in what the index side pays, when all fall as one, and nothing when all rise', () => {
    const falls = pairOf({ together: 100, paid: 40, wild: 40, rises: false });
    expect(falls.broughtIn).toBeCloseTo(falls.paidOut, 10);
    const rises = pairOf({ together: 100, paid: 40, wild: 40, rises: true });
    expect(rises.broughtIn).toBe(0);
    expect(rises.paidOut).toBeCloseTo(falls.paidOut, 10);
    expect(rises.net).toBeLessThan(0);
  });
});

describe('what the reader sets', () => {
  it('is a step of each slider, and nothing else', () => {
    expect(plays.dispersion.parse('30-40-0')).toBe('30-40-0');
    for (const text of ['', '31-40-0', '30-40', '30-40-2', '105-40-0', '30-40-0-0']) expect(plays.dispersion.parse(text), text).toBeUndefined();
  });

  it('is what the labels say', () => {
    const svg = drawn(dispersion, data, view('wide', 'en'), states.aCalmIndex);
    expect(markOf(svg, 'volatility')['words']).toBe('19%');
    expect(markOf(svg, 'headline')['words']).toBe('A calm index, restless shares');
    expect(dispersion.describe(states.asOne, 'en', data)).toContain('the index by 40%');
  });
});

describe('a script’s state', () => {
  it('has as many shares as the figure draws, and correlations that a reader could set', () => {
    expect(() => state({ shares: 'other' })).toThrow('the figure draws 40 shares, not 41');
    expect(() => state({ together: 'other' })).toThrow('none that a reader could set');
  });
});
