import { emptyBook } from './books.ts';
import type { Books } from './books.ts';
import { sameAmount } from './check.ts';
import { instruments } from './instruments.ts';
import type { Instrument } from './instruments.ts';
import type { Sector } from './sectors.ts';

/** One line of a T-account, in millions of dollars. */
export interface Line {
  readonly instrument: Instrument;
  readonly amount: number;
}

/** A sector's two sides, lines in the order of `instruments`; assets = liabilities + net worth. */
export interface TAccount {
  readonly assets: readonly Line[];
  readonly liabilities: readonly Line[];
  readonly netWorth: number;
}

export function tAccount(books: Books, sector: Sector): TAccount {
  const { assets, liabilities, netWorth } = books[sector] ?? emptyBook;
  return { assets: lines(assets), liabilities: lines(liabilities), netWorth };
}

/** Whether a sector's assets equal its liabilities and net worth, to within half a cent. */
export function balances({ assets, liabilities, netWorth }: TAccount): boolean {
  return sameAmount(total(assets), total(liabilities) + netWorth);
}

/** How much of an instrument is owned and how much is owed by everybody together, in millions of dollars. */
export function holdingsAndIssue(books: Books, instrument: Instrument): { holdings: number; issue: number } {
  const all = Object.values(books);
  return {
    holdings: all.reduce((sum, book) => sum + (book.assets[instrument] ?? 0), 0),
    issue: all.reduce((sum, book) => sum + (book.liabilities[instrument] ?? 0), 0),
  };
}

function lines(side: Readonly<Partial<Record<Instrument, number>>>): Line[] {
  return instruments.flatMap((instrument) => {
    const amount = side[instrument];
    return amount === undefined ? [] : [{ instrument, amount }];
  });
}

function total(side: readonly Line[]): number {
  return side.reduce((sum, { amount }) => sum + amount, 0);
}
