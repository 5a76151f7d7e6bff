import { format, type Locale } from '../../i18n/index.ts';
import { known } from '../facts.ts';

/** The pots of the identity by what they are called on the sheet; the first is the sum of the others. */
const pots = { total: 'fed-assets', reserves: 'reserves', tga: 'tga', rrp: 'on-rrp', other: 'everything-else' } as const;
export type Pot = keyof typeof pots;

const wednesdays = ['2025-07-09', '2025-10-29'] as const;
const nights = ['2025-10-28', '2025-10-30', '2025-10-31', '2025-11-03', '2025-11-04'] as const;

/** A cell of a table: what stands there, and whether students are to find it. */
export interface Cell {
  readonly text: string;
  readonly find: boolean;
}

export interface Table<Row extends string> {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly row: Row; readonly cells: readonly Cell[] }[];
}

/** What the Fed owns and owes on both Wednesdays, and the change; everything else is to be found, and every change. */
export function potTable(locale: Locale): Table<Pot> {
  const shown = (value: number, as: 'prose' | 'change') => format(value, 'usd', locale, { as, digits: 1 });
  return {
    heads: wednesdays.map((day) => format(day, 'date', locale, { as: 'date' })),
    rows: (Object.entries(pots) as [Pot, string][]).map(([row, series]) => {
      const [first, last] = wednesdays.map((day) => known.observation(series, day).value) as [number, number];
      const find = row === 'other';
      return { row, cells: [{ text: shown(first, 'prose'), find }, { text: shown(last, 'prose'), find }, { text: shown(last - first, 'change'), find: true }] };
    }),
  };
}

/** SOFR and IORB on each night, and the gap that is to be found. */
export function gapTable(locale: Locale): Table<string> {
  return {
    heads: ['SOFR', 'IORB'],
    rows: nights.map((day) => {
      const [sofr, iorb] = ['sofr', 'iorb'].map((series) => known.observation(series, day).value) as [number, number];
      const rate = (value: number) => ({ text: format(value, 'percent', locale), find: false });
      // Rates have two decimals; the difference of two of them is a whole number of basis points.
      const gap = { text: format(Math.round((sofr - iorb) * 100), 'bp', locale, { as: 'change' }), find: true };
      return { row: format(day, 'date', locale, { as: 'date' }), cells: [rate(sofr), rate(iorb), gap] };
    }),
  };
}
