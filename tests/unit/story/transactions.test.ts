import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import {
  balances,
  checkTransaction,
  emptyBooks,
  holdingsAndIssue,
  instruments,
  post,
  sameAmount,
  sectors,
  tAccount,
  type Transaction,
} from '../../../src/ledger/index.ts';
import { root } from '../../support/observed.ts';

const folder = join(root, 'content/chapters');

/** Every transaction that some script posts, as it is written there. */
const posted = readdirSync(folder).flatMap((chapter) => {
  const script = parse(readFileSync(join(folder, chapter, 'script.yaml'), 'utf8')) as { steps: { id: string; from?: object; state?: object }[] };
  return script.steps.flatMap(({ id, from, state }) =>
    [from, state].flatMap((shown) =>
      ((shown as { transactions?: Transaction[] } | undefined)?.transactions ?? []).map((transaction) => [id, transaction] as const),
    ),
  );
});

describe('the transactions in the scripts', () => {
  it('are there', () => {
    expect(posted.map(([id]) => id)).toEqual(expect.arrayContaining(['a-depositor-pays', 'a-fund-pays', 'the-state-spends']));
  });

  it.each(posted)('%s: the ledger has nothing to mend', (_, transaction) => {
    expect(checkTransaction(transaction)).toEqual([]);
  });

  it.each(posted)('%s: every sector still owns what it owes and is worth', (_, transaction) => {
    const books = post(emptyBooks, transaction);
    for (const sector of sectors) expect(balances(tAccount(books, sector)), sector).toBe(true);
  });

  it.each(posted)('%s: as much of each instrument is held as is owed', (_, transaction) => {
    const books = post(emptyBooks, transaction);
    for (const instrument of instruments) {
      const { holdings, issue } = holdingsAndIssue(books, instrument);
      expect(sameAmount(holdings, issue), instrument).toBe(true);
    }
  });

  it('with one entry more or less would not balance', () => {
    for (const [, transaction] of posted) {
      for (const index of transaction.postings.keys()) {
        const spoilt = { ...transaction, postings: transaction.postings.filter((__, at) => at !== index) };
        expect(checkTransaction(spoilt).length).toBeGreaterThan(0);
      }
    }
  });
});
