import { join } from 'node:path';

import { readFacts } from '../../../src/facts/read.ts';
import type { Day, SeriesData } from '../../../src/figures/data.ts';

const { facts } = readFacts(join(import.meta.dirname, '../../..'));
const values = (id: string): ReadonlyMap<string, number> => new Map(facts.series(id).points.map(({ date, value }) => [date, value]));

/** Every published value of a series by day, straight from its file. */
export const published = {
  sofr: values('sofr'),
  effr: values('effr'),
  iorb: values('iorb'),
  onRrpRate: values('on-rrp-rate'),
  srfRate: values('srf-rate'),
  targetLow: values('target-low'),
  targetHigh: values('target-high'),
  onRrp: values('on-rrp-daily'),
  srf: values('srf'),
} as const;

/** The observations of the project, with all that is known of each day. */
export const data: SeriesData = {
  weeks: facts.weeks(),
  days: [...values('tga-daily')].map(([date, tga]): Day => {
    const known = Object.entries(published).flatMap(([key, series]) => (series.has(date) ? [[key, series.get(date)]] : []));
    return { date, tga, ...Object.fromEntries(known) };
  }),
};
