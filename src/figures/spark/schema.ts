import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import type { SparkState } from './index.ts';
import { eventIds, titleIds } from './words.ts';
import { compileValue, valueSchema, type ValueScript } from '../marks/value.schema.ts';

/** A state of `spark` as a script writes it: one of four pictures. Days are ids of date numbers. */
export const schema = z
  .strictObject({
    title: z.enum(titleIds),
    days: z
      .strictObject({
        from: z.string(),
        to: z.string(),
        events: z.array(z.strictObject({ id: z.enum(eventIds), day: z.string(), values: z.array(valueSchema).default([]) })).min(1),
        /** Id of the days that lie between the first and the last. */
        age: z.string().optional(),
      })
      .optional(),
    multiple: z.strictObject({ years: valueSchema, article: valueSchema, share: valueSchema, cash: valueSchema }).optional(),
    slice: z
      .strictObject({
        before: valueSchema,
        after: valueSchema,
        fall: valueSchema,
        left: valueSchema,
        loss: valueSchema,
        article: valueSchema,
        slip: valueSchema,
      })
      .optional(),
    results: z.strictObject({ reported: z.string(), sales: valueSchema, growth: valueSchema, day: z.string(), fall: valueSchema }).optional(),
  })
  .refine(
    ({ days, multiple, slice, results }) => [days, multiple, slice, results].filter(Boolean).length === 1,
    'write one of days, multiple, slice and results',
  );

export type SparkScript = z.infer<typeof schema>;

/** Values for number ids. Throws when a number does not exist. */
export function compile({ title, days, multiple, slice, results }: SparkScript, _data: SeriesData, number: (id: string) => number): SparkState {
  const value = (script: ValueScript) => compileValue(script, number);
  const date = (num: string) => value({ num, unit: 'date' });
  const all = <Part extends Record<string, ValueScript>>(part: Part) =>
    Object.fromEntries(Object.entries(part).map(([key, script]) => [key, value(script)])) as Record<keyof Part, ReturnType<typeof value>>;
  return {
    title,
    ...(days && {
      days: {
        from: date(days.from),
        to: date(days.to),
        events: days.events.map((event) => ({ id: event.id, day: date(event.day), values: event.values.map(value) })),
        ...(days.age && { age: value({ num: days.age, unit: 'days' }) }),
      },
    }),
    ...(multiple && { multiple: all(multiple) }),
    ...(slice && { slice: all(slice) }),
    ...(results && {
      results: { ...all({ sales: results.sales, growth: results.growth, fall: results.fall }), reported: date(results.reported), day: date(results.day) },
    }),
  };
}
