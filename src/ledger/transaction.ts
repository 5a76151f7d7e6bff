import type { Instrument } from './instruments.ts';
import type { Sector } from './sectors.ts';

export type Side = 'asset' | 'liability' | 'net-worth';

/** One line in one sector's books: a claim owned, or a debt owed. `change` is in millions of dollars. */
export interface ClaimPosting {
  readonly sector: Sector;
  readonly side: 'asset' | 'liability';
  readonly instrument: Instrument;
  readonly change: number;
}

/** One line that makes a sector richer or poorer. `change` is in millions of dollars. */
export interface WorthPosting {
  readonly sector: Sector;
  readonly side: 'net-worth';
  readonly change: number;
}

export type Posting = ClaimPosting | WorthPosting;

/** Postings that hold or fall together, in the order in which a reader should meet them. */
export interface Transaction {
  readonly id: string;
  readonly postings: readonly Posting[];
}
