import { describe, expect, it } from 'vitest';

import { dayNumber } from '../../src/i18n/index.ts';
import { expectedDays } from '../../src/facts/index.ts';
import { swap, type SwapState } from '../../src/figures/swap/index.ts';
import { evenRate, gainsOf, nightsOf } from '../../src/figures/swap/model.ts';
import { plays } from '../../src/figures/swap/play.ts';
import { compile, schema } from '../../src/figures/swap/schema.ts';
import { observed } from '../support/observed.ts';
import { drawn, keepsThePromises, markOf, numbersOf, view } from './tape/page.ts';

const number = numbersOf({ notional: 100, 'sofr@2025-11-04': 4, odd: 4.005 });
const given = { from: '2025-11-04', to: '2026-01-30', notional: { num: 'notional', unit: 'usd' }, fixed: 'sofr@2025-11-04' };
const state = (script: object = {}): SwapState => compile(schema.parse({ ...given, ...script }), observed, number);

const states = { before: state({ passed: false }), fadeThePlumbing: state(), tooLow: plays.swap.apply(state(), '3.65') };
const nights = nightsOf(observed.days, '2025-11-04', '2026-01-30');

describe('the pictures of the swap', () => keepsThePromises(swap, observed, states));

describe('the nights of the swap', () => {
  it('are all of them, each with the rate that was published for it', () => {
    expect(nights.reduce((sum, { nights: many }) => sum + many, 0)).toBe(dayNumber('2026-01-30') - dayNumber('2025-11-04'));
    expect(nights.length).toBe(expectedDays('daily', '2025-11-04', '2026-01-29').length);
    for (const { date, rate, nights: many } of nights) {
      expect(rate).toBe(observed.days.find((day) => day.date === date)!.sofr);
      expect(many).toBeGreaterThanOrEqual(1);
      expect(many).toBeLessThanOrEqual(4);
    }
    // A Friday’s rate counts for the weekend, and the day before a holiday for the holiday.
    expect(nights.find(({ date }) => date === '2025-11-07')?.nights).toBe(3);
    expect(nights.find(({ date }) => date === '2026-01-16')?.nights).toBe(4);
  });

  it('come, by hand, to what the series gives: the first days at 4.00%', () => {
    const first = nightsOf(observed.days, '2025-11-04', '2025-11-10');
    expect(first.map(({ date, nights: many }) => [date, many])).toEqual([
      ['2025-11-04', 1],
      ['2025-11-05', 1],
      ['2025-11-06', 1],
      ['2025-11-07', 3],
    ]);
    const rates = first.map(({ date }) => observed.days.find((day) => day.date === date)!.sofr!);
    const byHand = (100_000_000 * ((4 - rates[0]!) * 1 + (4 - rates[1]!) * 1 + (4 - rates[2]!) * 1 + (4 - rates[3]!) * 3)) / 100 / 360;
    expect(gainsOf(first, 4, 100).reduce((sum, one) => sum + one, 0) * 1e6).toBeCloseTo(byHand, 6);
  });

  it('come to nothing at the mean of the nights, to more above it and to less below', () => {
    const even = evenRate(nights);
    const sum = (fixed: number) => gainsOf(nights, fixed, 100).reduce((all, one) => all + one, 0);
    expect(sum(even)).toBeCloseTo(0, 12);
    expect(sum(even + 0.01)).toBeGreaterThan(0);
    expect(sum(even - 0.01)).toBeLessThan(0);
    // One percent on the whole, for 87 of 360 days.
    expect(sum(even + 1)).toBeCloseTo((100 * 0.01 * 87) / 360, 12);
  });

  it('leave a night out whose rate is not known, and let the one before count for it', () => {
    const days = [
      { date: '2025-11-04', tga: 0, sofr: 4 },
      { date: '2025-11-05', tga: 0 },
      { date: '2025-11-06', tga: 0, sofr: 3.9 },
    ];
    expect(nightsOf(days, '2025-11-04', '2025-11-06')).toEqual([{ date: '2025-11-04', rate: 4, nights: 2 }]);
  });
});

describe('what is drawn and told', () => {
  it('is the sum at the fixed rate that is set', () => {
    const svg = drawn(swap, observed, view('wide', 'en'), states.fadeThePlumbing);
    const sum = Math.round(gainsOf(nights, 4, 100).reduce((all, one) => all + one, 0) * 1e6);
    expect(markOf(svg, 'sum')['words']).toBe(`+$${sum.toLocaleString('en-US')}`);
    expect(markOf(svg, 'headline')['words']).toBe('Receiving the fixed rate paid');
    expect(markOf(drawn(swap, observed, view('wide', 'en'), states.tooLow), 'headline')['words']).toBe('Receiving the fixed rate cost');
    expect(swap.describe(states.fadeThePlumbing, 'en', observed)).toContain('over 87 nights');
  });

  it('has as much area above the fixed rate as SOFR was above it', () => {
    const svg = drawn(swap, observed, view('wide', 'en'), states.fadeThePlumbing);
    const paid = [...(markOf(svg, 'paid')['d'] ?? '').matchAll(/v([\d.]+)/g)];
    expect(paid).toHaveLength(nights.filter(({ rate }) => rate > 4).length);
  });
});

describe('the fixed rate', () => {
  it('is the reader’s, in hundredths', () => {
    expect(['3.5', '3.87', '4', '4.3'].map(plays.swap.parse)).toEqual(['3.5', '3.87', '4', '4.3']);
    for (const text of ['', '4.00', '3.875', '5', '-4', '4-4']) expect(plays.swap.parse(text), text).toBeUndefined();
  });

  it('of a script is one that a reader could set, over days whose rates are known', () => {
    expect(() => state({ fixed: 'odd' })).toThrow('none that a reader could set');
    expect(() => state({ from: '2031-01-01', to: '2031-02-01' })).toThrow('SOFR is not known');
  });
});
