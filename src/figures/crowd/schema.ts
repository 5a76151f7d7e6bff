import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import { settled } from '../marks/knobs.ts';
import { crowdKnobs, lenderKnobs } from './play.ts';
import type { CrowdState } from './state.ts';

const number = z.string().regex(/^[a-z0-9-]+$/);

/** A state of `crowd` as a script writes it; amounts and shares are ids of numbers. */
export const schema = z.strictObject({
  title: z.enum(['a-hundred-funds', 'a-refused-loan', 'try-it']),
  /** What all funds own together, an amount. */
  assets: number,
  /** Mean of their leverage, a multiple, and how far the debt per dollar of own money departs from it, a percentage. */
  mean: number,
  spread: number,
  /** The sale that takes one percent off the price, an amount. */
  depth: number,
  /** The lenders’ haircut, and the first fall in prices, percentages; no fall when left out. */
  haircut: number,
  shock: number.optional(),
  /** The lender who renews no loan, counted from the one of the least indebted; all of them renew when left out. */
  refuses: z.int().min(0).max(10).default(0),
  /** Whether the loop has run. */
  runs: z.boolean().default(true),
  controls: z.enum(['none', 'lender', 'crowd']).default('none'),
});

export type CrowdScript = z.infer<typeof schema>;

/** Amounts for number ids. Throws an Error that names what funds cannot have. */
export function compile(script: CrowdScript, _data: SeriesData, number: (id: string) => number): CrowdState {
  const { title, refuses, runs, controls } = script;
  const assets = number(script.assets);
  const shock = script.shock ? number(script.shock) : 0;
  const asked = { mean: number(script.mean), spread: number(script.spread), depth: number(script.depth) * 1e6, haircut: number(script.haircut), refuses };
  const set = settled({ ...crowdKnobs, ...lenderKnobs }, asked);
  const off = (Object.keys(set) as (keyof typeof set)[]).find((name) => Math.abs(set[name] - asked[name]) > 1e-9);
  if (off) throw new Error(`${off} of a crowd is ${asked[off]}, which a reader could not set: the nearest is ${set[off]}`);
  if (assets <= 0 || shock < 0 || shock >= 100) throw new Error('funds own something, and a fall is a percentage below 100');
  return { title, set, assets, shock, fall: runs ? 1 : 0, run: runs ? 1 : 0, controls };
}
