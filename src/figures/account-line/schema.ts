import { z } from 'zod';

import { dayNumber } from '../../i18n/index.ts';

import type { SeriesData } from '../data.ts';
import { lowerPanelValue, type Mark, type LowerPanel, type AccountLineState } from './index.ts';

const day = z.iso.date();
/** A day, or the last one that was read. */
const newest = z.union([day, z.literal('latest')]);
/** Days that an axis goes on past the last close. */
const margin = 8;

const key = z.string().regex(/^[a-z0-9-]+$/);

/** `lower`: what is under the account, and not the account itself. */
const on = z.literal('lower').optional();

const mark = z.discriminatedUnion('kind', [
  z.strictObject({
    key,
    on,
    kind: z.literal('point'),
    date: day,
    place: z.enum(['above', 'above-left', 'below', 'left', 'right']).default('above'),
    num: z.string().optional(),
  }),
  z.strictObject({ key, kind: z.literal('band'), from: day, to: day, text: z.enum(['refill', 'shutdown']) }),
  z.strictObject({ key, on, kind: z.literal('rise'), from: day, to: day, num: z.string(), label: z.enum(['from', 'to', 'after']).default('to') }),
  z.strictObject({ key, kind: z.literal('level'), num: z.string() }),
]);

/** A state of `account-line` as a script writes it. */
export const schema = z.strictObject({
  /** The last day the line is drawn to; a published close. */
  until: newest,
  /** `lower` puts bank reserves, or the gap of SOFR over IORB, over the same days below the account. */
  axis: z
    .strictObject({ from: day, to: newest, top: z.number().positive(), lower: z.enum(['reserves', 'gap']).optional() })
    .default({ from: '2025-06-16', to: '2025-11-09', top: 1_100_000 }),
  marks: z.array(mark).default([]),
  /** Whether the reader is invited to draw. */
  prompt: z.boolean().default(false),
});

export type AccountLineScript = z.infer<typeof schema>;

/**
 * Positions for dates and amounts for number ids. Throws an Error that names a day without a published
 * close or a number that does not exist.
 */
export function compile(script: AccountLineScript, data: SeriesData, number: (id: string) => number): AccountLineState {
  const at = (date: string) => {
    const index = data.days.findIndex((d) => d.date === date);
    if (index < 0) throw new Error(`${date} has no published close in the series tga-daily`);
    return index;
  };
  const last = data.days.at(-1)?.date ?? '';
  const { from, to: until, top } = script.axis;
  const to = until === 'latest' ? someDaysAfter(last) : until;
  const lower = script.axis.lower && rangeOf(script.axis.lower, from, to, data);
  const known = (date: string, on: 'lower' | undefined) => {
    if (!on) at(date);
    else if (!lower) throw new Error('a mark is on what stands under the account, and the axis puts nothing under it');
    else if (lowerPanelValue(lower.what, date, data) === undefined) throw new Error(`${date} has no value in what is drawn under the account (${lower.what})`);
  };
  return {
    until: at(script.until === 'latest' ? last : script.until),
    axis: { from, to, top, ...(lower && { lower }) },
    marks: script.marks.map((m): Mark => {
      if (m.kind === 'point') {
        known(m.date, m.on);
        if (m.on && lower?.what === 'gap') sayGap(m, number, data);
        return { ...m, share: 1, place: until === 'latest' && !m.on ? placeOn(m, from, last) : m.place };
      }
      if (m.kind === 'rise') {
        for (const date of [m.from, m.to]) known(date, m.on);
        number(m.num);
      }
      return m.kind === 'level' ? { ...m, value: number(m.num), share: 1 } : { ...m, share: 1 };
    }),
    prompt: script.prompt ? 1 : 0,
    guess: '',
    own: 1,
  };
}

/** Between which values it lies there; throws an Error where nothing of it is known. A gap is told from nothing, whichever its sign. */
function rangeOf(what: LowerPanel['what'], from: string, to: string, data: SeriesData): LowerPanel {
  const dates = (what === 'gap' ? data.days : data.weeks).map(({ date }) => date).filter((date) => date >= from && date <= to);
  const values = dates.map((date) => lowerPanelValue(what, date, data)).filter((value) => value !== undefined);
  if (values.length === 0) throw new Error(`nothing of ${what} is known between ${from} and ${to}`);
  const [low, high] = [Math.min(...values, ...(what === 'gap' ? [0] : [])), Math.max(...values)];
  // The line of reserves keeps clear of the days under it.
  return { what, low: what === 'gap' ? low : low - (high - low) / 10, high };
}

/** Holds that the number a mark names is the gap of its day, over or under. */
function sayGap(
  { key, date, num }: { readonly key: string; readonly date: string; readonly num?: string | undefined },
  number: (id: string) => number,
  data: SeriesData,
): void {
  if (num === undefined) throw new Error(`the mark ${key} points at a gap; name the number that says it, as num`);
  const gap = Math.abs(lowerPanelValue('gap', date, data) ?? 0);
  const said = Math.round(Math.abs(number(num)));
  if (said !== gap) throw new Error(`${num} is ${said}, and the gap of ${date} is ${gap}`);
}

const someDaysAfter = (date: string) => new Date((dayNumber(date) + margin) * 86_400_000).toISOString().slice(0, 10);

/** An axis that goes on to this day grows: a point that stood near its end comes to the middle, where there is room on its other side. */
function placeOn(
  { date, place }: { readonly date: string; readonly place: 'above' | 'above-left' | 'below' | 'left' | 'right' },
  from: string,
  last: string,
): typeof place {
  const share = (dayNumber(date) - dayNumber(from)) / (dayNumber(last) + margin - dayNumber(from));
  if (place === 'left' && share < 0.66) return 'right';
  return place === 'above' && share > 0.3 && share < 0.42 ? 'left' : place;
}
