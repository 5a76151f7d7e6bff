import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import { compileValue, valueSchema } from '../marks/value.schema.ts';
import { amountOf } from '../marks/value.ts';
import type { SolvencyState } from './state.ts';

/** A state of `solvency` as a script writes it. */
export const schema = z.strictObject({
  assets: valueSchema,
  debts: valueSchema,
  loss: valueSchema,
  gap: valueSchema,
  then: valueSchema,
  now: valueSchema,
  lent: valueSchema,
  /** Whether it has happened: the loss then, the dear night now. */
  passed: z.boolean().default(true),
});

export type SolvencyScript = z.infer<typeof schema>;

/** Throws where the example does not show what it is there to show. */
export function compile({ passed, ...script }: SolvencyScript, _data: SeriesData, number: (id: string) => number): SolvencyState {
  const value = (name: keyof typeof script) => compileValue(script[name], number);
  const state = {
    assets: value('assets'),
    debts: value('debts'),
    loss: value('loss'),
    gap: value('gap'),
    then: value('then'),
    now: value('now'),
    lent: value('lent'),
    passed: passed ? 1 : 0,
  };
  const own = amountOf(state.assets) - amountOf(state.debts);
  if (own <= 0 || amountOf(state.loss) <= own) throw new Error('at first more is owned than owed, and the loss is larger than the difference');
  return state;
}
