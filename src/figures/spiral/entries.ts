import { standard, type Posting, type Sector, type Transaction } from '../../ledger/index.ts';
import type { Run, Sheet } from './model.ts';

/**
 * A run of the loop as the ledger keeps it. The fund is a `dealer`, who alone may borrow against a bond for a night; a
 * money `fund` lends to it, `household`s buy what it sells, and the Treasury owes the bonds. As in national accounts a
 * bond is at its market price on both sides, so a fall makes its holders poorer and its issuer richer on paper.
 */
export function entriesOf(run: Run): Transaction[] {
  const entries: Transaction[] = [opening(run.start)];
  let before = run.start;
  const fall = (after: Sheet) => {
    const buyers = (run.start.held - before.held) * before.price;
    entries.push(revalue(before.assets * (1 - after.price / before.price), buyers * (1 - after.price / before.price)));
    before = after;
  };
  fall(run.fallen);
  for (const { sale, sold, fallen } of run.rounds) {
    entries.push(sellBonds(sale), standard.repayRepo(sale));
    before = sold;
    fall(fallen);
  }
  if (run.unpaid > 0) entries.push(writeOff(run.unpaid));
  return entries.filter(({ postings }) => postings.some(({ change }) => change !== 0));
}

function opening({ assets, debt, own }: Sheet): Transaction {
  return {
    id: 'opening',
    postings: [
      claim('asset', 'dealer', 'bonds', assets),
      claim('liability', 'dealer', 'repo', debt),
      worth('dealer', own),
      claim('liability', 'treasury', 'bonds', assets),
      worth('treasury', -assets),
      claim('asset', 'fund', 'repo', debt),
      claim('liability', 'fund', 'fund-shares', debt),
      claim('asset', 'household', 'fund-shares', debt),
      worth('household', debt),
    ],
  };
}

function revalue(loss: number, buyers: number): Transaction {
  return {
    id: 'revalue',
    postings: [
      claim('asset', 'dealer', 'bonds', -loss),
      worth('dealer', -loss),
      claim('asset', 'household', 'bonds', -buyers),
      worth('household', -buyers),
      claim('liability', 'treasury', 'bonds', -loss - buyers),
      worth('treasury', loss + buyers),
    ],
  };
}

function sellBonds(amount: number): Transaction {
  return {
    id: 'sell-bonds',
    postings: [
      claim('asset', 'dealer', 'bonds', -amount),
      claim('asset', 'dealer', 'deposits', amount),
      claim('asset', 'household', 'bonds', amount),
      claim('asset', 'household', 'deposits', -amount),
    ],
  };
}

function writeOff(amount: number): Transaction {
  return {
    id: 'write-off',
    postings: [claim('liability', 'dealer', 'repo', -amount), worth('dealer', amount), claim('asset', 'fund', 'repo', -amount), worth('fund', -amount)],
  };
}

function claim(side: 'asset' | 'liability', sector: Sector, instrument: 'bonds' | 'deposits' | 'repo' | 'fund-shares', change: number): Posting {
  return { side, sector, instrument, change };
}

const worth = (sector: Sector, change: number): Posting => ({ side: 'net-worth', sector, change });
