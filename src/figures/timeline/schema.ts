import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import { compileValue, valueSchema, type ValueScript } from '../marks/value.schema.ts';
import type { TimelineState } from './index.ts';
import { linkIds, noteIds, scores, titleIds } from './words.ts';

const day = z.iso.date();

const link = z.strictObject({
  id: z.enum(linkIds),
  day: valueSchema.optional(),
  /** How it fared, the day on which that was seen, and the amounts that show it. */
  met: z.strictObject({ score: z.enum(scores), day: z.string(), values: z.array(valueSchema).default([]) }).optional(),
});

/** A state of `timeline` as a script writes it: either two lanes or a chain of links. Days are ids of date numbers. */
export const schema = z
  .strictObject({
    title: z.enum(titleIds),
    lanes: z
      .strictObject({
        axis: z.strictObject({ from: day, to: day }).default({ from: '2025-06-30', to: '2025-12-31' }),
        /** The day the story has come to. */
        today: z.string(),
        cuts: z.array(z.strictObject({ day: z.string(), size: z.string() })).default([]),
        runoff: z.strictObject({ end: z.string(), announced: z.string().optional(), days: z.string().optional() }).optional(),
        account: z.boolean().default(false),
        /** Closes that are pointed at, as `tga-daily@day`. */
        points: z.array(z.string().startsWith('tga-daily@')).default([]),
        between: z.tuple([z.string(), z.string()]).optional(),
        notes: z.array(z.strictObject({ id: z.enum(noteIds), values: z.array(valueSchema).default([]) })).default([]),
      })
      .optional(),
    links: z.array(link).default([]),
    /** How many of the links are shown; all when absent. */
    shown: z.int().min(0).optional(),
    /** The days in which the chain meets its record, and the day on which its condition failed. */
    passage: z.strictObject({ from: day, to: day, over: z.boolean().default(true), lapse: z.string() }).optional(),
  })
  .refine(({ passage, links }) => !passage || links.every(({ met }) => met), 'a chain that meets its record says of each link how it fared: write met')
  .refine(({ lanes, links }) => (lanes === undefined) !== (links.length === 0), 'write lanes or links, and not both');

export type TimelineScript = z.infer<typeof schema>;

/** Values for number ids. Throws when a number does not exist or runoff ends after the last known Wednesday. */
export function compile({ title, lanes, links, shown, passage }: TimelineScript, data: SeriesData, number: (id: string) => number): TimelineState {
  const value = (script: ValueScript) => compileValue(script, number);
  const date = (num: string) => value({ num, unit: 'date' });
  const runoff = lanes?.runoff && {
    end: date(lanes.runoff.end),
    ...(lanes.runoff.announced && { announced: date(lanes.runoff.announced) }),
    ...(lanes.runoff.days && { days: value({ num: lanes.runoff.days, unit: 'days' }) }),
  };
  if (runoff && !data.weeks.some((week) => week.date >= String(runoff.end.value)))
    throw new Error(`no Wednesday is known from ${runoff.end.value} on, where runoff ends`);
  return {
    title,
    ...(lanes && {
      lanes: {
        axis: lanes.axis,
        today: date(lanes.today),
        cuts: lanes.cuts.map((cut) => ({ day: date(cut.day), size: value({ num: cut.size, unit: 'bp' }) })),
        ...(runoff && { runoff }),
        account: lanes.account,
        points: lanes.points.map((num) => value({ num, unit: 'usd', digits: 1 })),
        ...(lanes.between && { between: { from: date(lanes.between[0]), to: date(lanes.between[1]) } }),
        notes: lanes.notes.map(({ id, values }) => ({ id, values: values.map(value) })),
      },
    }),
    shown: shown ?? links.length,
    links: links.map(({ id, day, met }) => ({
      id,
      ...(day && { day: value(day) }),
      ...(met && { met: { score: met.score, day: date(met.day), values: met.values.map(value) } }),
    })),
    ...(passage && { passage: { ...passage, lapse: date(passage.lapse) } }),
  };
}
