import { createHash } from 'node:crypto';

import type { Series } from '../../facts/index.ts';
import { address } from '../shared/address.ts';
import { csvText } from '../shared/csv.ts';
import { publisherOf } from './publishers.ts';
import { gapsOf, horizonOf } from './spans.ts';

/** The column of values says its unit, so that nobody takes millions for billions. */
export const columnOf = ({ unit }: Series): string => (unit === 'percent' ? 'percent' : 'usd_millions');

/** A series as CSV: a head line, then a line for each day that is known. Rates have the two decimals they are published with. */
export function csvOf(series: Series): string {
  const value = (n: number) => (series.unit === 'percent' ? n.toFixed(Math.max(2, String(n).split('.')[1]?.length ?? 0)) : String(n));
  return csvText([['date', columnOf(series)], ...series.points.map(({ date, value: n }) => [date, value(n)])], '\n');
}

/** A series with all that is known of it, as plain data. */
export function jsonOf(series: Series, all: readonly Series[]) {
  const { id, name, definition, unit, frequency, publisher, publisherId, vintage, retrieved, readFrom, address: page, sources, formula, gaps, points } = series;
  const { terms, address: termsAddress } = publisherOf(series);
  return {
    ...{ id, name, definition, unit, frequency, publisher, publisherId },
    ...(formula !== undefined && { formula }),
    ...{ vintage, retrieved, readFrom, address: page, sources },
    terms: { ...terms, address: termsAddress },
    notKnown: { ...(gaps && { why: gaps }), days: gapsOf(series, horizonOf(all, frequency)) },
    points: points.map(({ date, value }) => [date, value] as const),
  };
}

/** The sha256 of a text as a reader would work it out of the file. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The path of a file beside the page. */
export const fileAddress = (name: string): string => address(`/data/${name}`);
