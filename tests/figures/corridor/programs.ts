import { compile, schema } from '../../../src/figures/corridor/schema.ts';
import { corridor } from '../../../src/figures/corridor/index.ts';
import type { CorridorState } from '../../../src/figures/corridor/index.ts';
import { data } from './data.ts';

/** A state as a script would write it; the numbers it names are taken to exist. */
export const parse = (script: unknown): CorridorState => compile(schema.parse(script), data, () => 0);

const all = ['range', 'srf-rate', 'on-rrp-rate', 'iorb', 'effr', 'sofr'];
const october = { from: '2025-10-01', to: '2025-10-31', low: 3.95, high: 4.35 };

/** The states a reader walks through, and the reuse that meets the gaps in what is known. */
export const states = {
  paidToWait: parse({
    until: '2025-11-04',
    axis: { from: '2025-10-01', to: '2025-11-05', low: 3.8, high: 4.4 },
    lines: ['iorb'],
    marks: [
      { key: 'lends', kind: 'note', date: '2025-10-03', text: 'lends' },
      { key: 'waits', kind: 'note', date: '2025-10-03', text: 'waits' },
      { key: 'gauge', kind: 'ruler', date: '2025-10-20' },
      { key: 'before', kind: 'point', rate: 'iorb', date: '2025-10-29' },
    ],
  }),
  floorAndCeiling: parse({
    until: '2025-10-28',
    axis: october,
    lines: ['range', 'srf-rate', 'on-rrp-rate', 'iorb'],
    marks: [
      { key: 'ceiling', kind: 'note', date: '2025-10-06', text: 'ceiling' },
      { key: 'floor', kind: 'note', date: '2025-10-06', text: 'floor' },
      { key: 'corridor', kind: 'note', date: '2025-10-06', text: 'corridor' },
    ],
  }),
  driftsOut: parse({
    until: '2025-10-28',
    axis: october,
    lines: all,
    marks: [
      { key: 'mid-october', kind: 'point', date: '2025-10-16' },
      { key: 'back', kind: 'point', date: '2025-10-20', place: 'below' },
      { key: 'over-top', kind: 'gap', date: '2025-10-28', over: 'top', num: 'over-top-october' },
    ],
  }),
  cutAndMonthEnd: parse({
    until: '2025-10-31',
    axis: { from: '2025-10-19', to: '2025-11-02', low: 3.7, high: 4.35 },
    lines: ['range', 'srf-rate', 'on-rrp-rate', 'iorb', 'sofr'],
    marks: [
      { key: 'cut', kind: 'guide', date: '2025-10-29', text: 'cut', place: 'left' },
      { key: 'month-end', kind: 'guide', date: '2025-10-31', text: 'month-end' },
      { key: 'after-cut', kind: 'point', date: '2025-10-30', place: 'left' },
      { key: 'over-top', kind: 'gap', date: '2025-10-31', over: 'top', num: 'over-top-month-end' },
      { key: 'over-iorb', kind: 'gap', date: '2025-10-31', over: 'iorb', num: 'widest-gap' },
    ],
  }),
  valveOpens: parse({
    until: '2025-11-04',
    axis: { from: '2025-10-19', to: '2025-11-05', low: 3.7, high: 4.35 },
    lines: all,
    bars: 60_000,
    marks: [
      { key: 'record', kind: 'point', date: '2025-10-31', place: 'right' },
      { key: 'record-use', kind: 'bar', date: '2025-10-31' },
      { key: 'sell-off-use', kind: 'bar', date: '2025-11-04', place: 'right' },
    ],
  }),
  alreadyEasing: parse({
    until: '2025-11-04',
    axis: { from: '2025-10-25', to: '2025-11-07', low: 3.7, high: 4.35 },
    lines: ['range', 'srf-rate', 'on-rrp-rate', 'iorb', 'sofr'],
    bars: 60_000,
    marks: [
      { key: 'strain', kind: 'band', from: '2025-10-31', to: '2025-11-03', text: 'strain' },
      { key: 'sell-off', kind: 'guide', date: '2025-11-04', text: 'sell-off' },
      { key: 'peak', kind: 'point', date: '2025-10-31', place: 'right' },
      { key: 'record-use', kind: 'bar', date: '2025-10-31' },
      { key: 'next-use', kind: 'bar', date: '2025-11-03' },
      { key: 'sell-off-use', kind: 'bar', date: '2025-11-04', place: 'right' },
      { key: 'over-iorb', kind: 'gap', date: '2025-11-04', over: 'iorb', num: 'gap-sell-off-day' },
    ],
  }),
  toApril: parse({
    until: '2026-04-20',
    axis: { from: '2025-10-01', to: '2026-04-22', low: 3.4, high: 4.35 },
    lines: ['range', 'srf-rate', 'on-rrp-rate', 'iorb', 'sofr'],
    bars: 80_000,
    marks: [{ key: 'worst', kind: 'point', date: '2025-10-31', place: 'right' }],
  }),
} as const;

/** Each name is the name of its pictures. */
export const programs: Readonly<Record<string, () => CorridorState>> = {
  ...Object.fromEntries(Object.entries(states).map(([name, state]) => [name, () => state])),
  driftsOutHalfway: () => corridor.interpolate(states.floorAndCeiling, states.driftsOut, 0.5),
  valveOpensHalfway: () => corridor.interpolate(states.cutAndMonthEnd, states.valveOpens, 0.5),
};
