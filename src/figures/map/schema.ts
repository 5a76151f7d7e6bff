import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import { compileValue, valueSchema, type ValueScript } from '../marks/value.schema.ts';
import { bigDot, flowIds } from './flows.ts';
import { actorIds, evidences, linkIds, marketIds } from './ids.ts';
import type { MapState } from './state.ts';
import { titles } from './words.ts';

const link = z
  .strictObject({
    id: z.enum(linkIds),
    evidence: z.enum(evidences),
    /** What is on record for the day: a declared number or an observation; see content/links. */
    amount: valueSchema.optional(),
    /** Id of the day since which the amount is a change. */
    since: z.string().optional(),
    rate: valueSchema.optional(),
    /** The same on another day: an observation. */
    again: valueSchema.optional(),
  })
  .refine(
    ({ evidence, amount, rate, again }) => evidence === 'recorded' || !(amount ?? rate ?? again),
    'only a link on record has an amount: write evidence: recorded, or leave the amount out',
  );

/** A state of `map` as a script writes it. Days are ids of date numbers or observations. */
export const schema = z.strictObject({
  title: z.enum(titles),
  day: z.string(),
  /** The observed Wednesday whose amounts are in the pots; left out, they are empty. */
  ledger: z.iso.date().optional(),
  /** The parking on a later day, as `on-rrp-daily@day`. */
  parked: z.string().startsWith('on-rrp-daily@').optional(),
  /** Transactions on record since that Wednesday, as the observation they answer to. */
  flows: z.array(z.strictObject({ id: z.enum(flowIds), num: z.string().includes('@') })).default([]),
  links: z.array(link).default([]),
  sizes: z.array(z.strictObject({ at: z.enum(actorIds), value: valueSchema })).default([]),
  margin: valueSchema.optional(),
  markets: z
    .array(z.strictObject({ id: z.enum(marketIds), moves: z.array(z.string()).max(2).default([]), digits: z.int().min(0).max(2).default(2) }))
    .default([]),
  marketDay: z.string().optional(),
  say: z.enum(['claim', 'verdict', 'nothing']).default('nothing'),
  gate: z.strictObject({ rate: valueSchema.optional() }).optional(),
  examples: z.array(z.enum(linkIds)).default([]),
});

export type MapScript = z.infer<typeof schema>;

/** Values for ids, positions for days, dots for amounts. Throws when a number or a Wednesday is not known. */
export function compile(parsed: unknown, data: SeriesData, number: (id: string) => number): MapState {
  const { title, day, ledger, parked, flows, links, sizes, margin, markets, marketDay, say, gate, examples } = parsed as MapScript;
  const value = (script: ValueScript) => compileValue(script, number);
  const date = (num: string) => value({ num, unit: 'date' });
  const at = ledger === undefined ? undefined : data.weeks.findIndex((week) => week.date === ledger);
  if (at !== undefined && at < 0) throw new Error(`${ledger} is not an observed Wednesday of the series reserves, tga, on-rrp and fed-assets`);
  return {
    title,
    day: date(day),
    ...(at !== undefined && { ledger: at }),
    ...(parked && { parked: value({ num: parked, unit: 'usd', digits: 1 }) }),
    flows: flows.map(({ id, num }) => ({ id, num, count: Math.round(number(num) / bigDot) })),
    links: links.map(({ id, evidence, amount, since, rate, again }) => ({
      id,
      evidence,
      ...(amount && { amount: value(amount) }),
      ...(since && { since: date(since) }),
      ...(rate && { rate: value(rate) }),
      ...(again && { again: { day: date(again.num), amount: value(again) } }),
    })),
    sizes: sizes.map(({ at: who, value: script }) => ({ at: who, value: value(script) })),
    ...(margin && { margin: value(margin) }),
    markets: markets.map(({ id, moves, digits }) => ({ id, moves: moves.map((num) => value({ num, unit: 'percent', digits })) })),
    ...(marketDay && { marketDay: date(marketDay) }),
    say,
    ...(gate && { gate: gate.rate ? { rate: value(gate.rate) } : {} }),
    examples,
  };
}
