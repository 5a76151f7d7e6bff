import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import { settled } from '../marks/knobs.ts';
import { compileValue, valueSchema } from '../marks/value.schema.ts';
import { amountOf } from '../marks/value.ts';
import { multipleKnobs } from './play.ts';
import type { MultipleState } from './state.ts';

/** A state of `multiple` as a script writes it. */
export const schema = z.strictObject({
  from: valueSchema,
  /** Id of the multiple to which it falls before the reader sets it, and after how many years. */
  to: z.string(),
  years: z.string(),
  cash: valueSchema,
  passed: z.boolean().default(true),
});

export type MultipleScript = z.infer<typeof schema>;

/** Throws when the multiple does not fall, or is none that a reader could set. */
export function compile(script: MultipleScript, _data: SeriesData, number: (id: string) => number): MultipleState {
  const asked = { multiple: number(script.to), years: number(script.years) };
  const set = settled(multipleKnobs, asked);
  if (set.multiple !== asked.multiple || set.years !== asked.years)
    throw new Error(`a multiple of ${asked.multiple} after ${asked.years} years is none that a reader could set`);
  const from = compileValue(script.from, number);
  if (amountOf(from) <= multipleKnobs.multiple[1]) throw new Error(`the multiple falls from more than ${multipleKnobs.multiple[1]}`);
  return { set, from, cash: compileValue(script.cash, number), passed: script.passed ? 1 : 0 };
}
