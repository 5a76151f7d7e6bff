import { describe, expect, it } from 'vitest';

import { balances, checkTransaction, emptyBooks, post, standard, tAccount } from '../../../src/ledger/index.ts';

const hundred = 0.0001;

describe('the standard transactions', () => {
  const all = [
    standard.buyBillFromDeposit(hundred),
    standard.buyBillFromOnRrp(hundred),
    standard.governmentPays(hundred),
    standard.lendRepo(hundred),
    standard.repayRepo(hundred),
    standard.repayRepo(hundred, 1e-8),
    standard.borrowFromSrf(hundred),
    standard.runoff(hundred),
    standard.fedBuysBill(hundred),
    standard.fedLendsToDealer(hundred),
    standard.parkAtFed(hundred),
    standard.bankLendsToDealer(hundred),
    standard.dealerLendsToFund(hundred),
    standard.fundSells(hundred),
    standard.marginCall(hundred),
  ];

  it.each(all.map((t) => [t.id, t] as const))('%s balances', (_, transaction) => {
    expect(checkTransaction(transaction)).toEqual([]);
  });

  it('a bill bought from a deposit moves reserves into the Treasury’s account', () => {
    const books = post(emptyBooks, standard.buyBillFromDeposit(hundred));
    expect(tAccount(books, 'fed').liabilities).toEqual([
      { instrument: 'reserves', amount: -hundred },
      { instrument: 'tga', amount: hundred },
    ]);
  });

  it('a bill bought from the overnight parking leaves the bank’s books as they were', () => {
    const books = post(emptyBooks, standard.buyBillFromOnRrp(hundred));
    expect(books.bank).toBeUndefined();
    expect(tAccount(books, 'fed').liabilities).toEqual([
      { instrument: 'tga', amount: hundred },
      { instrument: 'on-rrp', amount: -hundred },
    ]);
  });

  it('buying a bill leaves everybody’s net worth as it was', () => {
    const books = post(emptyBooks, standard.buyBillFromDeposit(hundred));
    expect(Object.values(books).map((book) => book.netWorth)).toEqual([0, 0, 0, 0]);
  });

  it('a salary undoes what a bill did to reserves', () => {
    const books = post(post(emptyBooks, standard.buyBillFromDeposit(hundred)), standard.governmentPays(hundred));
    expect(tAccount(books, 'bank').assets).toEqual([{ instrument: 'reserves', amount: 0 }]);
    expect(tAccount(books, 'treasury').netWorth).toBe(-hundred);
  });

  it('a loan for a night with its interest leaves the lender richer by the interest', () => {
    const night = 7e-8;
    const books = post(post(emptyBooks, standard.lendRepo(hundred)), standard.repayRepo(hundred, night));
    expect(tAccount(books, 'fund').netWorth).toBe(night);
    expect(balances(tAccount(books, 'fund'))).toBe(true);
  });

  it('runoff shrinks both sides of the Fed’s books', () => {
    const fed = tAccount(post(emptyBooks, standard.runoff(hundred)), 'fed');
    expect(fed.assets).toEqual([{ instrument: 'bonds', amount: -hundred }]);
    expect(fed.liabilities).toEqual([{ instrument: 'tga', amount: -hundred }]);
  });

  it('a fund that parks cash takes it out of reserves, and the Fed owes no more than before', () => {
    const fed = tAccount(post(emptyBooks, standard.parkAtFed(hundred)), 'fed');
    expect(fed.liabilities).toEqual([
      { instrument: 'reserves', amount: -hundred },
      { instrument: 'on-rrp', amount: hundred },
    ]);
    expect(fed.assets).toEqual([]);
  });

  it('what the Fed lends to a dealer is new: its assets and the banks’ reserves both rise', () => {
    const books = post(emptyBooks, standard.fedLendsToDealer(hundred));
    expect(tAccount(books, 'fed')).toEqual({
      assets: [{ instrument: 'srf-loans', amount: hundred }],
      liabilities: [{ instrument: 'reserves', amount: hundred }],
      netWorth: 0,
    });
    expect(tAccount(books, 'dealer').assets).toEqual([{ instrument: 'deposits', amount: hundred }]);
  });

  it.each([standard.bankLendsToDealer, standard.dealerLendsToFund, standard.fundSells, standard.marginCall])(
    'lending on, selling and calling leave the Fed’s books alone',
    (make) => {
      expect(post(emptyBooks, make(hundred)).fed).toBeUndefined();
    },
  );

  it('a fund that sells and pays its dealer has lent cash back, and owns less', () => {
    const loan = post(emptyBooks, standard.dealerLendsToFund(hundred));
    const books = post(post(loan, standard.fundSells(hundred)), standard.marginCall(hundred));
    expect(tAccount(books, 'leveraged').assets).toEqual([
      { instrument: 'deposits', amount: hundred },
      { instrument: 'securities', amount: -hundred },
    ]);
    expect(tAccount(books, 'leveraged').liabilities).toEqual([{ instrument: 'repo', amount: 0 }]);
  });
});
