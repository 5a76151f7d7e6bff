import { describe, expect, it } from 'vitest';

import { nowEntries, sheetsOf, solvency, thenEntries, type SolvencyState } from '../../src/figures/solvency/index.ts';
import { compile, schema } from '../../src/figures/solvency/schema.ts';
import { nightCost } from '../../src/figures/spiral/index.ts';
import { balances, checkTransaction, emptyBooks, holdingsAndIssue, instruments, post, sameAmount, sectors, tAccount } from '../../src/ledger/index.ts';
import { areaOf, dayNumberOf, drawn, keepsThePromises, markOf, numbersOf, view } from './tape/page.ts';

const data = { weeks: [], days: [] };
const number = numbersOf({ assets: 1e-4, debts: 9.4e-5, loss: 1e-5, small: 1e-6, gap: 32, then: dayNumberOf('2008-09-15'), 'srf@2025-10-31': 50_350 });
const usd = (num: string) => ({ num, unit: 'usd' });
const given = {
  assets: usd('assets'),
  debts: usd('debts'),
  loss: usd('loss'),
  gap: { num: 'gap', unit: 'bp' },
  then: { num: 'then', unit: 'date', as: 'year' },
  now: { num: 'srf@2025-10-31', unit: 'date' },
  lent: { num: 'srf@2025-10-31', unit: 'usd', digits: 2 },
};
const state = (script: object = {}): SolvencyState => compile(schema.parse({ ...given, ...script }), data, number);

const states = { before: state({ passed: false }), not2008: state() };

describe('the pictures of the two sheets', () => keepsThePromises(solvency, data, states));

describe('the two sheets', () => {
  it('are kept by the ledger: every posting balances, and every claim is somebody’s debt', () => {
    for (const entries of [thenEntries(states.not2008), nowEntries(states.not2008)]) {
      let books = emptyBooks;
      for (const entry of entries) {
        expect(checkTransaction(entry)).toEqual([]);
        books = post(books, entry);
        for (const sector of sectors) expect(balances(tAccount(books, sector))).toBe(true);
        for (const instrument of instruments) {
          const { holdings, issue } = holdingsAndIssue(books, instrument);
          expect(sameAmount(holdings, issue)).toBe(true);
        }
      }
    }
  });

  it('begin alike, and end apart: the one owns less than it owes, the other all that it owned', () => {
    const before = sheetsOf(states.before, 0);
    expect([before.then.netWorth, before.now.netWorth].map((own) => Math.round(own * 1e6))).toEqual([6, 6]);
    const { then, now } = sheetsOf(states.not2008);
    expect(then.netWorth).toBeCloseTo(-4e-6, 12);
    expect(now.assets).toEqual(before.now.assets);
    expect(before.now.netWorth - now.netWorth).toBeCloseTo(nightCost(9.4e-5, 32), 18);
  });
});

describe('what is drawn', () => {
  it('is money by area', () => {
    const svg = drawn(solvency, data, view('wide', 'en'), states.not2008);
    const whole = areaOf(svg, 'now-assets');
    expect(areaOf(svg, 'then-assets') / whole).toBeCloseTo(0.9, 2);
    expect(areaOf(svg, 'missing') / whole).toBeCloseTo(0.04, 2);
    expect(areaOf(svg, 'lost') / whole).toBeCloseTo(0.1, 2);
    expect(areaOf(svg, 'now-own') / whole).toBeCloseTo(0.06, 2);
    expect(() => markOf(svg, 'then-own')).toThrow();
    expect(markOf(svg, 'missing-name')['words']).toBe('$4 missing');
    expect(markOf(svg, 'record')).toMatchObject({ 'data-num': 'srf@2025-10-31' });
  });
});

describe('a script’s state', () => {
  it('loses more than its own money, or it would show nothing', () => {
    expect(() => state({ loss: usd('small') })).toThrow('the loss is larger');
  });
});
