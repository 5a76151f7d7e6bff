import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import type { TapeState } from './index.ts';
import { compileValue, valueSchema, type ValueScript } from '../marks/value.schema.ts';
import { assets, groups, titles } from './words.ts';

const row = z.strictObject({
  asset: z.enum(assets),
  /** Ids of the moves in percent: one is a close, two are a range, none is a rise of unknown size. */
  moves: z.array(z.string()).max(2).default([]),
  /** Decimals of the moves. */
  digits: z.int().min(0).max(2).default(2),
});

/** A state of `tape` as a script writes it. */
export const schema = z.strictObject({
  title: z.enum(titles),
  /** Id of the day of the moves. */
  day: z.string(),
  groups: z.array(z.strictObject({ name: z.enum(groups).optional(), rows: z.array(row).min(1) })).default([]),
  /** The amounts closed out in crypto. */
  tally: z.strictObject({ accounts: valueSchema, reported: valueSchema, night: valueSchema, article: valueSchema }).optional(),
});

export type TapeScript = z.infer<typeof schema>;

/** Values for number ids. Throws when there is no such number. */
export function compile({ title, day, groups: written, tally }: TapeScript, _data: SeriesData, number: (id: string) => number): TapeState {
  const value = (script: ValueScript) => compileValue(script, number);
  return {
    title,
    day: value({ num: day, unit: 'date' }),
    groups: written.map(({ name, rows }) => ({
      ...(name && { name }),
      rows: rows.map(({ asset, moves, digits }) => ({ asset, moves: moves.map((num) => value({ num, unit: 'percent', digits })) })),
    })),
    ...(tally && { tally: { accounts: value(tally.accounts), reported: value(tally.reported), night: value(tally.night), article: value(tally.article) } }),
  };
}
