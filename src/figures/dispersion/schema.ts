import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import { settled } from '../marks/knobs.ts';
import { shares } from './model.ts';
import { dispersionKnobs } from './play.ts';
import type { DispersionState } from './state.ts';

const number = z.string().regex(/^[a-z0-9-]+$/);

/** A state of `dispersion` as a script writes it: ids of numbers. */
export const schema = z.strictObject({
  /** How many shares there are: the figure draws as many. */
  shares: number,
  /** Volatility of each, and its correlation with each other, and the one that the premium supposes; percentages. */
  volatility: number,
  together: number,
  paid: number,
  rises: z.boolean().default(false),
  /** Whether the time has passed. */
  passed: z.boolean().default(true),
});

export type DispersionScript = z.infer<typeof schema>;

/** Throws when the numbers are none that the figure draws or a reader could set. */
export function compile(script: DispersionScript, _data: SeriesData, number: (id: string) => number): DispersionState {
  if (number(script.shares) !== shares) throw new Error(`the figure draws ${shares} shares, not ${number(script.shares)}`);
  const asked = { together: number(script.together), paid: number(script.paid), rises: script.rises ? 1 : 0 };
  const set = settled(dispersionKnobs, asked);
  if (set.together !== asked.together || set.paid !== asked.paid)
    throw new Error(`correlations of ${asked.together} and ${asked.paid} are none that a reader could set`);
  return { set, wild: number(script.volatility), passed: script.passed ? 1 : 0 };
}
