import { z } from 'zod';

import { instruments, sectors } from '../../ledger/index.ts';
import type { SheetsState } from './state.ts';

const change = z.number().refine((n) => n !== 0, 'a posting of nothing: leave it out');

const posting = z.discriminatedUnion('side', [
  z.strictObject({ sector: z.enum(sectors), side: z.enum(['asset', 'liability']), instrument: z.enum(instruments), change }),
  z.strictObject({ sector: z.enum(sectors), side: z.literal('net-worth'), change }),
]);

/** A posted transaction as a script writes it. Whether it balances is the ledger's `checkTransaction` to say. */
const transactionSchema = z.strictObject({
  /** Picks the headline and the description; one of the ids in `sheets/words.ts`, or any other kebab-case id. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** In telling order, two and two: the pair that shares an instrument (or closes a sheet) is posted at once. */
  postings: z.array(posting).min(2),
  /** How far it is posted, 0…1. */
  share: z.number().min(0).max(1).default(1),
});

/** A step's target state for the figure `sheets`, as a script writes it; parses to a `SheetsState`. */
export const schema = z
  .strictObject({
    /** Whose books are shown, in reading order; up to four. What one owes is best left of whoever owns it. */
    sectors: z.array(z.enum(sectors)).min(1).max(4),
    /** The transactions posted into them. All amounts are examples. */
    transactions: z.array(transactionSchema).default([]),
    /** Instruments whose being left alone is the step's point: their rows say "untouched" aloud. */
    untouched: z.array(z.enum(instruments)).default([]),
    /** Security for a loan: it stays in its owner's books, marked as pledged. */
    pledged: z.array(z.strictObject({ sector: z.enum(sectors), instrument: z.enum(instruments) })).default([]),
  })
  .refine((s) => new Set(s.sectors).size === s.sectors.length, 'the same sector is shown twice')
  .refine(
    (s) => s.transactions.every((t) => t.postings.every((p) => s.sectors.includes(p.sector))),
    'a transaction posts to a sector that is not shown: add it to sectors',
  )
  .refine(
    (s) => s.untouched.every((i) => s.transactions.every((t) => t.postings.every((p) => p.side === 'net-worth' || p.instrument !== i))),
    'an instrument is called untouched but a transaction posts to it',
  )
  .transform((s): SheetsState => ({
    sheets: s.sectors.map((sector, slot) => ({ sector, slot, of: s.sectors.length, shown: 1 })),
    posted: s.transactions.map(({ share, ...transaction }) => ({ transaction, share, shown: 1 })),
    untouched: s.untouched.map((instrument) => ({ instrument, shown: 1 })),
    pledged: s.pledged.map((pledge) => ({ ...pledge, shown: 1 })),
  }));
