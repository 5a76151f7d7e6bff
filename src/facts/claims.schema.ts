import { z } from 'zod';

import { both, date, id, money, sourceId, sourceIds, unit } from './common.schema.ts';
import { scores, verdicts } from './types.ts';

const statement = z.strictObject(
  {
    text: both,
    /** Where it is a number: usd in millions of dollars. */
    value: z.number('write a plain number, usd in millions').exactOptional(),
    unit: unit.exactOptional(),
    /** The day it is said of. */
    date: date.exactOptional(),
  },
  'write what is said, as text in both languages',
).refine(({ value, unit: of }) => (value === undefined) === (of === undefined), 'write value and unit together');

/** One entry under `claims:` in content/claims. */
export const claimSchema = z.strictObject(
  {
    id,
    /** The claim in our own words. */
    text: both,
    article: statement,
    record: statement,
    verdict: z.enum(verdicts, `write one of ${verdicts.join(', ')}`),
    note: both.exactOptional(),
    sources: sourceIds,
  },
  'write a claim: id, text, article, record, verdict, sources',
);

/** One entry under `forecasts:` in content/claims. */
export const forecastSchema = z.strictObject(
  {
    id,
    text: both,
    score: z.enum(scores, `write one of ${scores.join(', ')}`),
    evidence: both,
    sources: sourceIds,
  },
  'write a forecast: id, text, score, evidence, sources',
);

/** One entry under `numbers:` in content/claims. */
export const numberSchema = z.strictObject(
  {
    id,
    /** A formula, a plain number or an ISO day; the last two need a source or `example: true`. */
    value: z.union([z.number(), z.string()], 'write a formula, a number or a day'),
    unit,
    money: money.exactOptional(),
    digits: z.int('write a whole number of decimals').min(0, 'write 0 or more decimals').exactOptional(),
    /** The article’s claim that this number answers. */
    claim: id.exactOptional(),
    source: z
      .union([sourceId.transform((one) => [one]), sourceIds], 'write a list of source ids, such as [FRED]')
      .exactOptional(),
    /** A labelled example of ours, not a fact. */
    example: z.literal(true, 'write true, or leave it out').exactOptional(),
    label: both,
  },
  'write a number: id, value, unit, label',
);

export type NumberEntry = z.infer<typeof numberSchema>;
