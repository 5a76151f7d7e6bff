import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import { settle } from '../marks/knobs.ts';
import { compileValue, valueSchema } from '../marks/value.schema.ts';
import { nightsOf } from './model.ts';
import { swapKnobs } from './play.ts';
import type { SwapState } from './state.ts';

/** A state of `swap` as a script writes it. */
export const schema = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  notional: valueSchema,
  /** The fixed rate at which it is before the reader sets it: id of a number or an observation. */
  fixed: z.string(),
  /** Whether the time has passed. */
  passed: z.boolean().default(true),
});

export type SwapScript = z.infer<typeof schema>;

/** Throws when there are no nights to reckon, or the fixed rate is none that a reader could set. */
export function compile({ from, to, notional, fixed, passed }: SwapScript, data: SeriesData, number: (id: string) => number): SwapState {
  if (nightsOf(data.days, from, to).length < 2) throw new Error(`SOFR is not known from ${from} to ${to}`);
  const rate = number(fixed);
  if (Math.abs(settle(swapKnobs.fixed, rate) - rate) > 1e-9) throw new Error(`the fixed rate ${rate} is none that a reader could set`);
  return { set: { fixed: rate }, begins: from, ends: to, notional: compileValue(notional, number), passed: passed ? 1 : 0 };
}
