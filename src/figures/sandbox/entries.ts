import type { Posting, Transaction } from '../../ledger/index.ts';
import type { Week } from '../data.ts';

/** The books of an observed week, as far as the Fed's balance sheet tells them. What a bank keeps at the Fed it owes its depositors. */
export function opening({ assets, tga, rrp, reserves, other }: Week): Transaction {
  return {
    id: 'opening',
    postings: [
      { sector: 'fed', side: 'asset', instrument: 'bonds', change: assets },
      { sector: 'treasury', side: 'liability', instrument: 'bonds', change: assets },
      ...both('tga', 'treasury', tga),
      ...both('on-rrp', 'fund', rrp),
      ...both('reserves', 'bank', reserves),
      ...both('currency', 'household', other),
      { sector: 'bank', side: 'liability', instrument: 'deposits', change: reserves },
      { sector: 'household', side: 'asset', instrument: 'deposits', change: reserves },
      { sector: 'fund', side: 'liability', instrument: 'fund-shares', change: rrp },
      { sector: 'household', side: 'asset', instrument: 'fund-shares', change: rrp },
      { sector: 'treasury', side: 'net-worth', change: tga - assets },
      { sector: 'household', side: 'net-worth', change: other + reserves + rrp },
    ],
  };
}

/** Depositors move money into a money fund and the fund parks it at the Fed overnight; a negative amount is the way back. */
export function parkAtFed(amount: number): Transaction {
  return {
    id: 'park-at-fed',
    postings: [
      { sector: 'household', side: 'asset', instrument: 'deposits', change: -amount },
      { sector: 'household', side: 'asset', instrument: 'fund-shares', change: amount },
      { sector: 'bank', side: 'liability', instrument: 'deposits', change: -amount },
      { sector: 'bank', side: 'asset', instrument: 'reserves', change: -amount },
      { sector: 'fed', side: 'liability', instrument: 'reserves', change: -amount },
      { sector: 'fed', side: 'liability', instrument: 'on-rrp', change: amount },
      { sector: 'fund', side: 'asset', instrument: 'on-rrp', change: amount },
      { sector: 'fund', side: 'liability', instrument: 'fund-shares', change: amount },
    ],
  };
}

function both(instrument: 'tga' | 'on-rrp' | 'reserves' | 'currency', holder: 'treasury' | 'fund' | 'bank' | 'household', change: number): Posting[] {
  return [
    { sector: 'fed', side: 'liability', instrument, change },
    { sector: holder, side: 'asset', instrument, change },
  ];
}
