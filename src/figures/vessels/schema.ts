import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import type { VesselsState } from './index.ts';

const wednesday = z.iso.date();

/** A state of `vessels` as a script writes it: dates instead of positions. */
export const schema = z.strictObject({
  /** The observed Wednesday on which the dots rest. */
  date: wednesday,
  /** 0 when all the Fed owns still waits above the vessels. */
  pour: z.number().min(0).max(1).default(1),
  /** The Wednesday whose levels are marked for comparison. */
  since: wednesday.optional(),
  /** The equation above the vessels. */
  equation: z.enum(['none', 'who-paid', 'why-reserves-fell']).default('none'),
  /** First and last Wednesday of the strip of weeks; `latest` is the last one that was read. */
  track: z.tuple([wednesday, z.union([wednesday, z.literal('latest')])]).default(['2025-07-09', '2025-11-05']),
});

export type VesselsScript = z.infer<typeof schema>;

/** Positions for dates. Throws an Error that names a date which is not an observed Wednesday. */
export function compile(script: VesselsScript, data: SeriesData): VesselsState {
  const at = (date: string) => {
    const index = data.weeks.findIndex((week) => week.date === date);
    if (index < 0) throw new Error(`${date} is not an observed Wednesday of the series reserves, tga, on-rrp and fed-assets`);
    return index;
  };
  const since = at(script.since ?? script.date);
  return {
    at: at(script.date),
    pour: script.pour,
    since: { at: since, share: script.since ? 1 : 0 },
    equation: { name: script.equation, share: script.equation === 'none' ? 0 : 1, since },
    track: [at(script.track[0]), script.track[1] === 'latest' ? data.weeks.length - 1 : at(script.track[1])],
  };
}
