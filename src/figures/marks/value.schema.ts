import { z } from 'zod';

import type { Value } from './value.ts';

/** A declared number as a script names it, with how a label shows it. */
export const valueSchema = z.strictObject({
  /** Id of the number, or an observation as `series@day`. */
  num: z.string(),
  unit: z.enum(['usd', 'percent', 'bp', 'date', 'count', 'ratio', 'days']),
  digits: z.int().min(0).optional(),
  as: z.enum(['prose', 'label', 'change', 'words', 'date', 'day', 'month', 'month-only', 'year', 'weekday']).optional(),
});

export type ValueScript = z.infer<typeof valueSchema>;

/** The named number with its value; as a date, an observation is its day. Throws when there is no such number. */
export function compileValue({ num, unit, digits, as }: ValueScript, number: (id: string) => number): Value {
  const value = number(num);
  return {
    num,
    unit,
    value: unit === 'date' ? (num.split('@')[1] ?? new Date(value * 86_400_000).toISOString().slice(0, 10)) : value,
    ...(digits !== undefined && { digits }),
    ...(as && { as }),
  };
}
