import type { Sector } from '../../../ledger/index.ts';
import type { Row } from '../words.ts';

/** A name and, where the figure is small, its short form. */
interface Name {
  readonly long: string;
  readonly short: string;
}

const name = (long: string, short = long): Name => ({ long, short });

export const sectorNames: Record<Sector, Name> = {
  household: name('A depositor'),
  bank: name('The bank'),
  fund: name('A money fund', 'Money fund'),
  dealer: name('A dealer'),
  leveraged: name('A leveraged fund', 'Leveraged'),
  fed: name('The Fed'),
  treasury: name('The Treasury', 'Treasury'),
};

export const rowNames: Record<Row, Name> = {
  deposits: name('Deposits'),
  reserves: name('Bank reserves', 'Reserves'),
  tga: name('Treasury’s account', 'TGA'),
  'on-rrp': name('Overnight parking', 'Parking'),
  currency: name('Currency'),
  bills: name('Treasury bills', 'Bills'),
  bonds: name('Bonds'),
  repo: name('Overnight loan', 'Repo'),
  'srf-loans': name('Loan from the Fed', 'Fed loan'),
  'fund-shares': name('Fund shares', 'Shares'),
  securities: name('Shares and gold', 'Securities'),
  mortgages: name('Mortgages'),
  'net-worth': name('Net worth'),
};

/** Headlines by transaction; `{amount}` is the example's amount. */
export const titles: Readonly<Record<string, string>> = {
  'buy-bill-from-deposit': 'A depositor pays {amount} for a bill',
  'buy-bill-from-on-rrp': 'A money fund pays: reserves untouched',
  'government-pays': 'The state pays a {amount} salary',
  'lend-repo': 'A night’s cash against a bond',
  'repay-repo': 'The morning after: paid back',
  'borrow-from-srf': 'A bank borrows from the Fed',
  runoff: 'A bond comes due at the Fed',
  'fed-buys-bill': 'The Fed buys a bill',
};

export const words = {
  title: 'Everyone’s books balance',
  posted: '{amount} changes hands',
  kicker: 'Balance sheets · an example',
  kickerShort: 'An example',
  dot: 'one dot = {amount}',
  owns: 'owns',
  owes: 'owes',
  changesHands: '{amount} of {row} changes hands',
  balances: 'balances',
  same: 'no change',
  pledged: 'pledged',
  untouched: 'untouched',
  nothing: 'nothing posted',
  source: 'An example. Bookkeeping entries, no data.',
};
