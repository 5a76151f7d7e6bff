import type { Instrument, Sector, Transaction } from '../../ledger/index.ts';

/** One T-account in its place: `slot` counts from 0 in reading order among `of` places; `shown` is its opacity, 0…1. */
export interface Sheet {
  readonly sector: Sector;
  readonly slot: number;
  readonly of: number;
  readonly shown: number;
}

/** A transaction on its way into the books: `share` of its postings made, 0…1; `shown` is its opacity, 0…1. */
export interface Posted {
  readonly transaction: Transaction;
  readonly share: number;
  readonly shown: number;
}

/** An instrument whose being left alone is the point; `shown` says how loudly, 0…1. */
export interface Untouched {
  readonly instrument: Instrument;
  readonly shown: number;
}

/** A claim pledged for a loan: it stays in its owner's books, and says so; `shown` is its opacity, 0…1. */
export interface Pledged {
  readonly sector: Sector;
  readonly instrument: Instrument;
  readonly shown: number;
}

/** Which books lie open and what has been posted to them. Amounts are examples, in millions of dollars. */
export interface SheetsState {
  readonly sheets: readonly Sheet[];
  readonly posted: readonly Posted[];
  readonly untouched: readonly Untouched[];
  readonly pledged: readonly Pledged[];
}
