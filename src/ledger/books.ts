import { checkTransaction } from './check.ts';
import type { Instrument } from './instruments.ts';
import type { Sector } from './sectors.ts';
import type { Posting, Transaction } from './transaction.ts';

/** One sector's amounts in millions of dollars; an instrument never posted is absent. */
export interface Book {
  readonly assets: Readonly<Partial<Record<Instrument, number>>>;
  readonly liabilities: Readonly<Partial<Record<Instrument, number>>>;
  readonly netWorth: number;
}

/** Everybody's books; a sector never posted to is absent. */
export type Books = Readonly<Partial<Record<Sector, Book>>>;

export const emptyBook: Book = { assets: {}, liabilities: {}, netWorth: 0 };

/** Books in which nothing has been posted. */
export const emptyBooks: Books = {};

/**
 * The books after a transaction; the books given are left as they were.
 * Throws a plain Error when the transaction does not balance: content is checked at the door with `checkTransaction`.
 */
export function post(books: Books, transaction: Transaction): Books {
  const [imbalance] = checkTransaction(transaction);
  if (imbalance) throw new Error(imbalance.found);
  return transaction.postings.reduce(enter, books);
}

function enter(books: Books, posting: Posting): Books {
  const book = books[posting.sector] ?? emptyBook;
  return { ...books, [posting.sector]: enterBook(book, posting) };
}

function enterBook(book: Book, posting: Posting): Book {
  if (posting.side === 'net-worth') return { ...book, netWorth: book.netWorth + posting.change };
  const side = posting.side === 'asset' ? 'assets' : 'liabilities';
  const amount = (book[side][posting.instrument] ?? 0) + posting.change;
  return { ...book, [side]: { ...book[side], [posting.instrument]: amount } };
}
