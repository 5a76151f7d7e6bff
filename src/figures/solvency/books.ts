import { emptyBooks, post, tAccount, type Books, type Posting, type Sector, type TAccount, type Transaction } from '../../ledger/index.ts';
import { amountOf } from '../marks/value.ts';
import { nightCost } from '../spiral/model.ts';
import type { SolvencyState } from './state.ts';

type Given = Pick<SolvencyState, 'assets' | 'debts' | 'loss' | 'gap'>;

/** A bank of then, with mortgages and deposits, and what became of it: the mortgages are worth less, and it is poorer by as much. */
export function thenEntries({ assets, debts, loss }: Given, share = 1): Transaction[] {
  const [owned, owed, lost] = [amountOf(assets), amountOf(debts), amountOf(loss) * share];
  return [
    {
      id: 'opening',
      postings: [
        claim('asset', 'bank', 'mortgages', owned),
        claim('liability', 'bank', 'deposits', owed),
        worth('bank', owned - owed),
        claim('liability', 'household', 'mortgages', owned),
        claim('asset', 'household', 'deposits', owed),
        worth('household', owed - owned),
      ],
    },
    ...(lost > 0
      ? [
          {
            id: 'write-down',
            postings: [
              claim('asset', 'bank', 'mortgages', -lost),
              worth('bank', -lost),
              claim('liability', 'household', 'mortgages', -lost),
              worth('household', lost),
            ],
          },
        ]
      : []),
  ];
}

/** A dealer of now, with Treasuries and a loan for the night, which costs a little more than banks earn by waiting. */
export function nowEntries({ assets, debts, gap }: Given, share = 1): Transaction[] {
  const [owned, owed] = [amountOf(assets), amountOf(debts)];
  const cost = nightCost(owed, amountOf(gap)) * share;
  return [
    {
      id: 'opening',
      postings: [
        claim('asset', 'dealer', 'bonds', owned),
        claim('liability', 'dealer', 'repo', owed),
        worth('dealer', owned - owed),
        claim('liability', 'treasury', 'bonds', owned),
        worth('treasury', -owned),
        claim('asset', 'fund', 'repo', owed),
        worth('fund', owed),
      ],
    },
    ...(cost > 0
      ? [
          {
            id: 'dear-night',
            postings: [claim('liability', 'dealer', 'repo', cost), worth('dealer', -cost), claim('asset', 'fund', 'repo', cost), worth('fund', cost)],
          },
        ]
      : []),
  ];
}

export function sheetsOf(state: Given, share = 1): { readonly then: TAccount; readonly now: TAccount } {
  const all = (entries: readonly Transaction[]): Books => entries.reduce(post, emptyBooks);
  return { then: tAccount(all(thenEntries(state, share)), 'bank'), now: tAccount(all(nowEntries(state, share)), 'dealer') };
}

/** What one side of a sheet comes to. */
export const totalOf = (lines: TAccount['assets']): number => lines.reduce((sum, { amount }) => sum + amount, 0);

function claim(side: 'asset' | 'liability', sector: Sector, instrument: 'bonds' | 'deposits' | 'mortgages' | 'repo', change: number): Posting {
  return { side, sector, instrument, change };
}

const worth = (sector: Sector, change: number): Posting => ({ side: 'net-worth', sector, change });
