import { describe, expect, it } from 'vitest';

import { checkTransaction, emptyBooks, post } from '../../../src/ledger/index.ts';
import type { Transaction } from '../../../src/ledger/index.ts';

describe('a transaction that does not balance', () => {
  const oneSided: Transaction = { id: 'half-a-gift', postings: [{ sector: 'bank', side: 'asset', instrument: 'reserves', change: 5 }] };

  it('says which sector is open, by how much, and what to post', () => {
    expect(checkTransaction(oneSided)[0]).toEqual({
      found: 'transaction "half-a-gift": the assets of bank change by +5 million, its liabilities and net worth by 0 million',
      mend: 'post +5 million more to the liabilities or net worth of bank, or -5 million more to its assets',
    });
  });

  it('says which claim nobody owes', () => {
    expect(checkTransaction(oneSided)[1]).toEqual({
      found: 'transaction "half-a-gift": holdings of reserves change by +5 million, what is owed by 0 million',
      mend: 'post +5 million more reserves to the liabilities of fed, or -5 million more to whoever owns it',
    });
  });

  it('says who may not owe or own a claim, and at which posting', () => {
    const strange: Transaction = {
      id: 'household-reserves',
      postings: [
        { sector: 'fed', side: 'liability', instrument: 'reserves', change: 5 },
        { sector: 'fed', side: 'net-worth', change: -5 },
        { sector: 'household', side: 'asset', instrument: 'reserves', change: 5 },
        { sector: 'household', side: 'net-worth', change: 5 },
      ],
    };
    expect(checkTransaction(strange)).toEqual([
      { found: 'transaction "household-reserves": household cannot own reserves', mend: 'only bank may own reserves', posting: 2 },
    ]);
  });

  it('says so when nothing is posted', () => {
    expect(checkTransaction({ id: 'empty', postings: [] })).toEqual([{ found: 'transaction "empty" posts nothing', mend: 'add its postings, or remove it' }]);
  });

  it('is never posted', () => {
    expect(() => post(emptyBooks, oneSided)).toThrow('the assets of bank change by +5 million');
  });

  it('is told apart from one that is off by floating-point dust', () => {
    const dusty: Transaction = {
      id: 'dust',
      postings: [
        { sector: 'fed', side: 'liability', instrument: 'reserves', change: 0.1 + 0.2 },
        { sector: 'fed', side: 'net-worth', change: -0.3 },
        { sector: 'bank', side: 'asset', instrument: 'reserves', change: 0.3 },
        { sector: 'bank', side: 'net-worth', change: 0.3 },
      ],
    };
    expect(checkTransaction(dusty)).toEqual([]);
  });
});
