import { z } from 'zod';

import { both, date, id, money, sourceId, sourceIds, unit } from './common.schema.ts';
import { isPlausible } from './quantity.ts';
import { relations, scores, verdicts } from './types.ts';
import type { Verdict } from './types.ts';

const statement = z
  .strictObject(
    {
      text: both,
      /** Where it is a number: usd in millions of dollars. */
      value: z.number('write a plain number, usd in millions').exactOptional(),
      unit: unit.exactOptional(),
      /** The day it is said of. */
      date: date.exactOptional(),
    },
    'write what is said, as text in every language',
  )
  .refine(({ value, unit: of }) => (value === undefined) === (of === undefined), 'write value and unit together')
  .refine(
    ({ value, unit: of }) => value === undefined || of === undefined || isPlausible(value, of),
    'correct the value or its unit: usd is in millions of dollars',
  );

/** Verdicts that rest on no record. */
const unchecked: readonly Verdict[] = ['opinion/forecast', 'cannot-check'];

/** One entry under `claims:` in content/claims. */
export const claimSchema = z
  .strictObject(
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
  )
  .refine(({ verdict, sources }) => sources.length > 0 || unchecked.includes(verdict), {
    path: ['sources'],
    error: `name what the verdict rests on; only ${unchecked.join(' and ')} need no source`,
  });

/** One entry under `forecasts:` in content/claims. */
export const forecastSchema = z
  .strictObject(
    { id, text: both, score: z.enum(scores, `write one of ${scores.join(', ')}`), evidence: both, sources: sourceIds },
    'write a forecast: id, text, score, evidence, sources',
  )
  .refine(({ score, sources }) => sources.length > 0 || score === 'unclear', {
    path: ['sources'],
    error: 'name what the score rests on; only unclear needs no source',
  });

/** One entry under `numbers:` in content/claims. */
export const numberSchema = z
  .strictObject(
    {
      id,
      /**
       * A formula, a plain number or an ISO day, of which the last two need a source or `example: true`; or what content holds, counted:
       * the forecasts with that score, the claims with that verdict, or all of them.
       */
      value: z.union(
        [z.number(), z.string(), z.strictObject({ forecasts: z.enum([...scores, 'all']) }), z.strictObject({ claims: z.enum([...verdicts, 'all']) })],
        'write a formula, a number, a day, or what to count, such as { forecasts: partly }',
      ),
      unit,
      money: money.exactOptional(),
      digits: z.int('write a whole number of decimals').min(0, 'write 0 to 6 decimals').max(6, 'write 0 to 6 decimals').exactOptional(),
      /** The claim whose amount this number answers: the same quantity, as the record has it. */
      answers: id.exactOptional(),
      /** The claim whose amount this number is: the article’s own figure. */
      article: id.exactOptional(),
      /** A claim on the same subject, whose amount is another one. */
      about: id.exactOptional(),
      source: z.union([sourceId.transform((one) => [one]), sourceIds], 'write a list of source ids, such as [FRED]').exactOptional(),
      /** Of a date that is a month, written as its first day. */
      precision: z.literal('month', 'write month, or leave it out').exactOptional(),
      /** A labelled example of ours, not a fact. */
      example: z.literal(true, 'write true, or leave it out').exactOptional(),
      label: both,
    },
    'write a number: id, value, unit, label',
  )
  .refine((number) => relations.filter((relation) => number[relation] !== undefined).length < 2, 'write one of answers, article and about');

export type NumberEntry = z.infer<typeof numberSchema>;
