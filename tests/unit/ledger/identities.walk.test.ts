import fc from 'fast-check';
import { describe, inject, it } from 'vitest';

import { balances, emptyBooks, holdingsAndIssue, instruments, post, sameAmount, sectors, standard, tAccount } from '../../../src/ledger/index.ts';
import type { Books, Transaction } from '../../../src/ledger/index.ts';
import { holds } from '../../support/property-options.ts';

// Whole cents up to ten billion dollars, in millions.
const amount = fc.integer({ min: 1, max: 1_000_000_000_000 }).map((cents) => cents / 1e8);

const transaction: fc.Arbitrary<Transaction> = fc
  .tuple(
    fc.constantFrom(
      standard.buyBillFromDeposit,
      standard.buyBillFromOnRrp,
      standard.governmentPays,
      standard.lendRepo,
      standard.repayRepo,
      standard.borrowFromSrf,
      standard.runoff,
      standard.fedBuysBill,
    ),
    amount,
  )
  .map(([build, millions]) => build(millions));

const history = fc.array(transaction, { maxLength: 25 });

const postAll = (transactions: readonly Transaction[], books: Books = emptyBooks): Books => transactions.reduce<Books>(post, books);

describe('whatever is posted', () => {
  const runs = { numRuns: 100 * inject('effort') };

  it('every sector owns what it owes and is worth', () => {
    holds(
      fc.property(history, (all) => sectors.every((sector) => balances(tAccount(postAll(all), sector)))),
      runs,
    );
  });

  it('as much of each instrument is owned as is owed', () => {
    holds(
      fc.property(history, (all) => {
        const books = postAll(all);
        return instruments.every((instrument) => {
          const { holdings, issue } = holdingsAndIssue(books, instrument);
          return sameAmount(holdings, issue);
        });
      }),
      runs,
    );
  });

  it('the books posted to stay as they were', () => {
    holds(
      fc.property(history, transaction, (all, next) => {
        const books = postAll(all);
        const before = JSON.stringify(books);
        post(books, next);
        return JSON.stringify(books) === before;
      }),
      runs,
    );
  });

  it('leaves the banks’ reserves, the Treasury’s account and the parking together as they were, unless the Fed buys, lends or lets run off', () => {
    const between = fc.array(
      fc.tuple(fc.constantFrom(standard.buyBillFromDeposit, standard.buyBillFromOnRrp, standard.governmentPays, standard.lendRepo), amount),
      { maxLength: 25 },
    );
    holds(
      fc.property(between, (all) => {
        const books = postAll(all.map(([build, millions]) => build(millions)));
        const owed = tAccount(books, 'fed').liabilities.reduce((sum, line) => sum + line.amount, 0);
        // Larger sums carry more floating-point dust than two amounts compared with each other.
        return Math.abs(owed) < 1e-6;
      }),
      runs,
    );
  });
});
