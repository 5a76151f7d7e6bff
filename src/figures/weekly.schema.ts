import { z } from 'zod';

import { dayNumber } from '../i18n/index.ts';

import type { SeriesData } from './data.ts';
import type { WeeklyState } from './weekly/index.ts';

const day = z.iso.date();
/** A day, or the last one that was read. */
const newest = z.union([day, z.literal('latest')]);
/** Days that an axis goes on past the last close. */
const margin = 8;

const key = z.string().regex(/^[a-z0-9-]+$/);

const mark = z.discriminatedUnion('kind', [
  z.strictObject({ key, kind: z.literal('point'), date: day, place: z.enum(['above', 'above-left', 'below', 'left', 'right']).default('above') }),
  z.strictObject({ key, kind: z.literal('band'), from: day, to: day, text: z.enum(['refill', 'shutdown']) }),
  z.strictObject({ key, kind: z.literal('rise'), from: day, to: day, num: z.string(), label: z.enum(['from', 'to', 'after']).default('to') }),
  z.strictObject({ key, kind: z.literal('level'), num: z.string() }),
]);

/** A state of `weekly` as a script writes it. */
export const weeklySchema = z.strictObject({
  /** The last day the line is drawn to; a published close. */
  until: newest,
  axis: z.strictObject({ from: day, to: newest, top: z.number().positive() }).default({ from: '2025-06-16', to: '2025-11-09', top: 1_100_000 }),
  marks: z.array(mark).default([]),
  /** Whether the reader is invited to draw. */
  prompt: z.boolean().default(false),
});

export type WeeklyScript = z.infer<typeof weeklySchema>;

/**
 * Positions for dates and amounts for number ids. Throws an Error that names a day without a published
 * close or a number that does not exist.
 */
export function compileWeekly(script: WeeklyScript, data: SeriesData, number: (id: string) => number): WeeklyState {
  const at = (date: string) => {
    const index = data.days.findIndex((d) => d.date === date);
    if (index < 0) throw new Error(`${date} has no published close in the series tga-daily`);
    return index;
  };
  const last = data.days.at(-1)?.date ?? '';
  const { from, to, top } = script.axis;
  return {
    until: at(script.until === 'latest' ? last : script.until),
    axis: { from, to: to === 'latest' ? someDaysAfter(last) : to, top },
    marks: script.marks.map((m) => {
      if (m.kind === 'point') {
        at(m.date);
        return { ...m, share: 1, place: to === 'latest' ? placeOn(m, from, last) : m.place };
      }
      if (m.kind === 'rise') {
        [m.from, m.to].forEach(at);
        number(m.num);
      }
      return m.kind === 'level' ? { ...m, value: number(m.num), share: 1 } : { ...m, share: 1 };
    }),
    prompt: script.prompt ? 1 : 0,
    guess: '',
    own: 1,
  };
}

const someDaysAfter = (date: string) => new Date((dayNumber(date) + margin) * 86_400_000).toISOString().slice(0, 10);

/** An axis that goes on to this day grows: a point that stood near its end comes to the middle, where there is room on its other side. */
function placeOn({ date, place }: { readonly date: string; readonly place: 'above' | 'above-left' | 'below' | 'left' | 'right' }, from: string, last: string): typeof place {
  const share = (dayNumber(date) - dayNumber(from)) / (dayNumber(last) + margin - dayNumber(from));
  if (place === 'left' && share < 0.66) return 'right';
  return place === 'above' && share > 0.3 && share < 0.42 ? 'left' : place;
}
