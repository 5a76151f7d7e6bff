import { z } from 'zod';

import { both, date, id, text } from './common.schema.ts';

/** One entry of content/record/revisions.yaml, appended by a refresh. */
export const revisionSchema = z.strictObject(
  {
    series: id,
    run: date,
    readFrom: text('the address that was asked'),
    added: z.strictObject({ count: z.int('write a count').min(1), from: date, to: date }).exactOptional(),
    revised: z.array(z.strictObject({ day: date, before: z.number(), after: z.number() })).default([]),
    withdrawn: z.array(date).default([]),
  },
  'write a revision: series, run, readFrom, and what was added, revised or withdrawn',
);

/** One entry of content/record/corrections.yaml, written by hand. */
export const correctionSchema = z.strictObject(
  {
    id,
    date,
    where: both,
    was: both,
    now: both,
    /** Steps that said it, which now say that they were corrected: chapter and step as their address has them. */
    steps: z.array(z.string('write chapter/step').regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write chapter/step')).exactOptional(),
  },
  'write a correction: id, date, where, was, now, and the steps that said it',
);
