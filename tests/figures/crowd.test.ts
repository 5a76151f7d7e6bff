import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { crowd, type CrowdState } from '../../src/figures/crowd/index.ts';
import { bars, layoutOf } from '../../src/figures/crowd/layout.ts';
import { booksAt, calledIn, funds, lastBooks, lenderOf, leverages, runCrowd, type Books, type Crowd } from '../../src/figures/crowd/model.ts';
import { crowdKnobs, plays } from '../../src/figures/crowd/play.ts';
import { compile, schema } from '../../src/figures/crowd/schema.ts';
import { encodeKnobs } from '../../src/figures/index.ts';
import { runSpiral } from '../../src/figures/spiral/index.ts';
import { propertyOptions } from '../support/property-options.ts';
import { drawn, keepsThePromises, markOf, numbersOf, view } from './tape/page.ts';

const data = { weeks: [], days: [] };
const number = numbersOf({ assets: 1e-4, mean: 4, spread: 60, depth: 2.5e-6, haircut: 17, fall: 5 });
const given = { assets: 'assets', mean: 'mean', spread: 'spread', depth: 'depth', haircut: 'haircut' };
const state = (script: object): CrowdState => compile(schema.parse({ ...given, ...script }), data, number);

const states = {
  before: state({ title: 'a-hundred-funds', shock: 'fall', runs: false }),
  aHundredFunds: state({ title: 'a-hundred-funds', shock: 'fall' }),
  aRefusedLoan: state({ title: 'a-refused-loan', refuses: 10, controls: 'lender' }),
  tryIt: state({ title: 'try-it', shock: 'fall', controls: 'crowd' }),
  tryItRunsThrough: plays.crowd.apply(state({ title: 'try-it', shock: 'fall', controls: 'crowd' }), '5-60-2-17'),
  aCarefulLenderRefuses: plays.lender.apply(state({ title: 'a-refused-loan', refuses: 10, controls: 'lender' }), '1'),
};

const dollar = 1e-6;

const settings: fc.Arbitrary<Crowd> = fc.record({
  assets: fc.constant(100 * dollar),
  mean: fc.double({ min: 1, max: 10, noNaN: true }),
  spread: fc.double({ min: 0, max: 100, noNaN: true }),
  depth: fc.double({ min: 1, max: 60, noNaN: true }).map((dollars) => dollars * dollar),
  haircut: fc.double({ min: 5, max: 60, noNaN: true }),
  shock: fc.double({ min: 0, max: 40, noNaN: true }),
  refuses: fc.integer({ min: 0, max: 10 }),
});

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
const owed = ({ debt }: Books) => sum(debt);

describe('the pictures of the crowd', () => keepsThePromises(crowd, data, states));

describe('the crowd', () => {
  it('of equal funds is the single fund', () => {
    fc.assert(
      fc.property(settings, (of) => {
        const alike = { ...of, spread: 0, refuses: 0 };
        const own = alike.assets / alike.mean;
        const one = runSpiral({ own, borrowed: alike.assets - own, shock: alike.shock, depth: alike.depth, haircut: alike.haircut });
        const many = runCrowd(alike);
        // A call of almost nothing may be made in the one and let pass in the other: whatever comes of it is smaller than a cent.
        const last = one.rounds.at(-1)?.fallen ?? one.fallen;
        const end = lastBooks(many);
        expect(end.price).toBeCloseTo(last.price, 4);
        expect(Math.abs(sum(end.held) - last.held)).toBeLessThan(2e-8);
        expect(Math.abs(owed(end) - last.debt)).toBeLessThan(2e-8);
        for (const [index, round] of many.rounds.entries()) {
          const twin = one.rounds[index];
          if (!twin || twin.sale < 1e-7) break;
          expect(Math.abs(sum(round.sales) - twin.sale)).toBeLessThan(1e-12);
          expect(round.fallen.price).toBeCloseTo(twin.fallen.price, 9);
        }
      }),
      propertyOptions('equal funds', 300),
    );
  });

  it('loses no dollar: what sales bring is what debts fall by, and each fund’s assets are its debt and its own', () => {
    fc.assert(
      fc.property(settings, (of) => {
        const run = runCrowd(of);
        let before = run.fallen;
        for (const { sales, sold, fallen } of run.rounds) {
          for (let fund = 0; fund < funds; fund += 1) {
            expect(before.debt[fund]! - sales[fund]!).toBeCloseTo(sold.debt[fund]!, 15);
            expect(before.price * (before.held[fund]! - sold.held[fund]!)).toBeCloseTo(sales[fund]!, 15);
            // A sale makes nobody poorer: assets and debt go down alike.
            expect(sold.price * sold.held[fund]! - sold.debt[fund]!).toBeCloseTo(before.price * before.held[fund]! - before.debt[fund]!, 15);
          }
          expect(fallen.held).toBe(sold.held);
          expect(fallen.debt).toBe(sold.debt);
          before = fallen;
        }
        const brought = sum(run.rounds.map(({ sales }) => sum(sales)));
        expect(owed(run.start)).toBeCloseTo(owed(lastBooks(run)) + brought, 12);
        expect(sum(run.unpaid)).toBeLessThanOrEqual(owed(lastBooks(run)) + 1e-15);
      }),
      propertyOptions('dollars of the crowd', 40),
    );
  });

  it('ends where nobody is called any more: each has enough of its own, or nothing left', () => {
    fc.assert(
      fc.property(settings, (of) => {
        const run = runCrowd(of);
        const { price, held, debt, called } = lastBooks(run);
        expect(run.rounds.length).toBeLessThan(5000);
        for (let fund = 0; fund < funds; fund += 1) {
          expect(held[fund]!).toBeGreaterThanOrEqual(0);
          if (held[fund] === 0) continue;
          const assets = price * held[fund]!;
          expect(assets - (assets - debt[fund]!) / (of.haircut / 100)).toBeLessThan(1e-10);
          if (!called[fund]) expect(held[fund]).toBe(run.start.held[fund]);
        }
      }),
      propertyOptions('the end of the crowd', 100),
    );
  });

  it('never leaves a higher price after a larger first fall, or a lower one in a deeper market', () => {
    fc.assert(
      fc.property(settings, fc.double({ min: 0, max: 20, noNaN: true }), (of, more) => {
        const price = lastBooks(runCrowd(of)).price;
        expect(lastBooks(runCrowd({ ...of, shock: of.shock + more })).price).toBeLessThanOrEqual(price + 1e-4);
        expect(lastBooks(runCrowd({ ...of, depth: of.depth + more * dollar })).price).toBeGreaterThanOrEqual(price - 1e-4);
      }),
      propertyOptions('falls and depths of the crowd', 150),
    );
  });

  it('calls the most indebted first', () => {
    const run = runCrowd({ assets: 1e-4, mean: 4, spread: 60, depth: 2.5e-6, haircut: 17, shock: 5, refuses: 0 });
    for (const { fallen } of run.rounds) {
      const first = fallen.called.indexOf(true);
      expect(fallen.called.slice(first).every(Boolean)).toBe(true);
    }
    expect(calledIn(run.rounds[0]!.sold)).toBe(30);
    expect(calledIn(lastBooks(run))).toBe(48);
  });

  it('has the mean leverage and the spread that it is given', () => {
    const all = leverages({ mean: 4, spread: 60 });
    expect(sum(all) / funds).toBeCloseTo(4, 12);
    expect([all[0]!, all.at(-1)!].map((one) => Number(one.toFixed(3)))).toEqual([2.218, 5.782]);
    expect(new Set(leverages({ mean: 5, spread: 0 }))).toEqual(new Set([5]));
  });
});

describe('a lender who does not renew', () => {
  const of = (refuses: number, depth = 2.5) => runCrowd({ assets: 1e-4, mean: 4, spread: 60, depth: depth * dollar, haircut: 17, shock: 0, refuses });

  it('makes only its own funds sell at first, until they owe nothing', () => {
    for (const lender of [1, 6, 10]) {
      const [first] = of(lender).rounds;
      for (let fund = 0; fund < funds; fund += 1) {
        expect(first!.sales[fund]! > 0).toBe(lenderOf(fund) === lender);
        if (lenderOf(fund) === lender) expect(first!.sold.debt[fund]).toBeCloseTo(0, 15);
      }
    }
  });

  it('calls others in a shallow market, though nobody refused them, and in a deep one does not', () => {
    expect(calledIn(lastBooks(of(10)))).toBe(21);
    expect(calledIn(lastBooks(of(10, 10)))).toBe(10);
    expect(of(0).rounds).toEqual([]);
  });
});

describe('the reader’s settings', () => {
  it('are read back as they were written, and nothing else is one', () => {
    expect(plays.crowd.parse('4-60-2.5-17')).toBe('4-60-2.5-17');
    expect(encodeKnobs(crowdKnobs, { mean: 4, spread: 60, depth: 2.5, haircut: 17 })).toBe('4-60-2.5-17');
    for (const text of ['', '4-60-2.5', '4-60-2.5-17-1', '4-60-2.55-17', '4-61-2.5-17', '9-60-2.5-17', '04-60-2.5-17', '4-60-2.5-NaN', '4.0-60-2.5-17'])
      expect(plays.crowd.parse(text), text).toBeUndefined();
    expect(['0', '10'].map(plays.lender.parse)).toEqual(['0', '10']);
    for (const text of ['', '11', '-1', '1.5', '01']) expect(plays.lender.parse(text), text).toBeUndefined();
  });

  it('change what they name and leave the rest', () => {
    expect(states.tryItRunsThrough.set).toEqual({ mean: 5, spread: 60, depth: 2, haircut: 17, refuses: 0 });
    expect(plays.lender.apply(states.tryIt, '3').set).toEqual({ ...states.tryIt.set, refuses: 3 });
  });
});

describe('what is drawn', () => {
  const area = (d: string) => sum([...d.matchAll(/h([\d.]+)v([\d.]+)/g)].map(([, h, v]) => Number(h) * Number(v)));

  it('is money by area: feet and debts together are what all own', () => {
    const at = view('wide', 'en');
    const run = runCrowd({ assets: 1e-4, mean: 4, spread: 60, depth: 2.5e-6, haircut: 17, shock: 5, refuses: 0 });
    const { wide, high } = layoutOf(at, states.aHundredFunds);
    const svg = drawn(crowd, data, at, states.aHundredFunds);
    const of = (key: string) => area(markOf(svg, key)['d'] ?? '') / (wide * high);
    const { price, held, debt } = lastBooks(run);
    const each = 1e-4 / funds;
    // Coordinates are rounded to a tenth of a unit.
    expect(of('debt') + of('debt-called')).toBeCloseTo(sum(debt) / each, -1);
    expect((of('own') + of('own-called') + of('debt') + of('debt-called')) / ((price * sum(held)) / each)).toBeCloseTo(1, 1);
  });

  it('moves with a run, round by round', () => {
    const run = runCrowd({ assets: 1e-4, mean: 4, spread: 60, depth: 2.5e-6, haircut: 17, shock: 5, refuses: 0 });
    expect(booksAt(run, 0, 0)).toBe(run.start);
    expect(booksAt(run, 1, 0)).toBe(run.fallen);
    expect(booksAt(run, 1, 1)).toBe(run.rounds[0]!.fallen);
    expect(booksAt(run, 1, 0.5)).toEqual(run.rounds[0]!.sold);
    expect(booksAt(run, 1, run.rounds.length)).toBe(lastBooks(run));
    expect(bars(layoutOf(view('wide', 'en'), states.before), [0, 1], () => [0, 1])).not.toMatch(/h0/);
  });
});
