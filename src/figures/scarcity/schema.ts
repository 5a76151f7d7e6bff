import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import { scarcityWeeks, type ScarcityState } from './index.ts';

const wednesday = z.iso.date();

/** A state of `scarcity` as a script writes it: Wednesdays on which weeks end, instead of counts. */
export const schema = z.strictObject({
  /** The last week shown; none when absent. */
  until: wednesday.optional(),
  /** The last week that the curve describes; no curve when absent. */
  fit: wednesday.optional(),
  marks: z
    .array(
      z.strictObject({
        key: z.string().regex(/^[a-z0-9-]+$/),
        date: wednesday,
        place: z.enum(['above', 'below', 'left', 'right']).default('right'),
        /** The number that is the week's gap; without it the label is the date alone. */
        num: z.string().default(''),
        /** What the week's shape or shade says, under its label. */
        text: z.enum(['', 'month-end', 'later']).default(''),
      }),
    )
    .default([]),
});

export type ScarcityScript = z.infer<typeof schema>;

/** Counts for dates. Throws an Error that names a date on which no complete week ends, or a number that does not exist. */
export function compile(script: ScarcityScript, data: SeriesData, number: (id: string) => number): ScarcityState {
  const weeks = scarcityWeeks(data);
  const count = (date: string) => {
    const index = weeks.findIndex((week) => week.date === date);
    if (index < 0) throw new Error(`no week with reserves, SOFR and IORB ends on ${date}`);
    return index + 1;
  };
  return {
    shown: script.until ? count(script.until) : 0,
    fit: { share: script.fit ? 1 : 0, weeks: script.fit ? count(script.fit) : weeks.length },
    marks: script.marks.map((mark) => {
      count(mark.date);
      if (mark.num) number(mark.num);
      return { ...mark, share: 1 };
    }),
  };
}
