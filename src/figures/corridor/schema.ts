import { z } from 'zod';

import { dayNumber } from '../../i18n/index.ts';
import type { CorridorState } from './index.ts';
import type { SeriesData } from '../data.ts';

const day = z.iso.date();
const key = z.string().regex(/^[a-z0-9-]+$/);
const place = z.enum(['above', 'below', 'left', 'right']);

/** Script words for lines, as the days name them. */
const lines = { range: 'range', 'srf-rate': 'srfRate', 'on-rrp-rate': 'onRrpRate', iorb: 'iorb', effr: 'effr', sofr: 'sofr' } as const;
const line = z.enum(['range', 'srf-rate', 'on-rrp-rate', 'iorb', 'effr', 'sofr']);

const mark = z.discriminatedUnion('kind', [
  z.strictObject({ key, kind: z.literal('point'), date: day, rate: line.exclude(['range']).default('sofr'), place: place.default('above') }),
  z.strictObject({ key, kind: z.literal('gap'), date: day, over: z.enum(['top', 'iorb']), num: z.string() }),
  z.strictObject({ key, kind: z.literal('bar'), date: day, place: z.enum(['above', 'right']).default('above') }),
  z.strictObject({
    key,
    kind: z.literal('guide'),
    date: day,
    text: z.enum(['cut', 'month-end', 'sell-off']),
    place: z.enum(['left', 'right']).default('right'),
  }),
  z.strictObject({ key, kind: z.literal('ruler'), date: day }),
  z.strictObject({ key, kind: z.literal('band'), from: day, to: day, text: z.enum(['strain']) }),
  z.strictObject({ key, kind: z.literal('note'), date: day, text: z.enum(['lends', 'waits', 'ceiling', 'floor', 'corridor']) }),
]);

/** A state of `corridor` as a script writes it. */
export const schema = z.strictObject({
  /** The last day drawn; a published day. */
  until: day,
  /** The window: its first and last day, which need not be published ones, and its rates in percent. */
  axis: z.strictObject({ from: day, to: day, low: z.number(), high: z.number() }),
  /** The lines that are drawn. */
  lines: z.array(line),
  /** Top of the bars' scale in millions of dollars; 0: no bars. */
  bars: z.number().min(0).default(0),
  marks: z.array(mark).default([]),
});

export type CorridorScript = z.infer<typeof schema>;

/** Positions for dates. Throws an Error that names a day without what a mark points at, or a number that does not exist. */
export function compile(script: CorridorScript, data: SeriesData, number: (id: string) => number): CorridorState {
  const at = (date: string) => {
    const index = data.days.findIndex((d) => d.date === date);
    if (index < 0) throw new Error(`${date} is not a day of the series tga-daily`);
    return index;
  };
  const known = (date: string, keys: readonly ('sofr' | 'effr' | 'iorb' | 'onRrpRate' | 'srfRate' | 'targetLow' | 'targetHigh' | 'srf')[]) => {
    const found = data.days[at(date)]!;
    for (const name of keys) if (found[name] === undefined) throw new Error(`${name} of ${date} is not known, so nothing can point at it`);
  };
  const shown = (name: keyof typeof lines) => (script.lines.includes(name) ? 1 : 0);
  const { axis } = script;
  return {
    until: at(script.until),
    axis: { from: dayNumber(axis.from), to: dayNumber(axis.to), low: axis.low, high: axis.high },
    shown: {
      range: shown('range'),
      srfRate: shown('srf-rate'),
      onRrpRate: shown('on-rrp-rate'),
      iorb: shown('iorb'),
      effr: shown('effr'),
      sofr: shown('sofr'),
    },
    bars: { share: script.bars > 0 ? 1 : 0, top: script.bars },
    marks: script.marks.map((m) => {
      if (m.kind === 'gap') {
        known(m.date, ['sofr', m.over === 'top' ? 'targetHigh' : 'iorb']);
        number(m.num);
      }
      if (m.kind === 'ruler') known(m.date, ['iorb']);
      if (m.kind === 'bar') known(m.date, ['srf']);
      if (m.kind === 'note')
        known(m.date, m.text === 'ceiling' ? ['srfRate'] : m.text === 'floor' ? ['onRrpRate'] : m.text === 'corridor' ? ['targetLow', 'targetHigh'] : ['iorb']);
      if (m.kind !== 'point') return { ...m, share: 1 };
      const rate = lines[m.rate] as Exclude<(typeof lines)[typeof m.rate], 'range'>;
      known(m.date, [rate]);
      return { ...m, rate, share: 1 };
    }),
  };
}
