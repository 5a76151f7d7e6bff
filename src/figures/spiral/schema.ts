import { z } from 'zod';

import type { SeriesData } from '../data.ts';
import { runSpiral } from './model.ts';
import type { SpiralState } from './index.ts';

const number = z.string().regex(/^[a-z0-9-]+$/);

/** A state of `spiral` as a script writes it; amounts and shares are ids of numbers. */
export const schema = z.strictObject({
  own: number,
  borrowed: number,
  /** The first fall in prices, a percentage. */
  shock: number,
  /** The sale that takes one percent off the price, an amount. */
  depth: number,
  /** The lender's haircut, a percentage. */
  haircut: number,
  /** How much dearer the dear night is, in basis points. */
  gap: number,
  /** Whether the first fall has happened. */
  fall: z.boolean().default(false),
  /** Whether the loop has run. */
  loop: z.boolean().default(false),
  /** What is beside the fund. */
  show: z.enum(['table', 'stairs', 'night']).default('table'),
});

export type SpiralScript = z.infer<typeof schema>;

/** Amounts for number ids. Throws an Error that names what a fund cannot have. */
export function compile(script: SpiralScript, _data: SeriesData, number: (id: string) => number): SpiralState {
  const settings = {
    own: number(script.own),
    borrowed: number(script.borrowed),
    shock: number(script.shock),
    depth: number(script.depth),
    haircut: number(script.haircut),
  };
  const { own, borrowed, shock, depth, haircut } = settings;
  if (own <= 0 || borrowed < 0 || depth <= 0)
    throw new Error('a fund has money of its own, a debt and a market of some depth: own and depth above nothing, borrowed not below');
  if (shock < 0 || shock >= 100 || haircut <= 0 || haircut > 100) throw new Error('shock and haircut are percentages between 0 and 100');
  const { show, loop } = script;
  return {
    settings,
    fall: script.fall || loop ? 1 : 0,
    rounds: loop ? runSpiral(settings).rounds.length : 0,
    gap: number(script.gap),
    table: show === 'table' ? 1 : 0,
    stairs: show === 'stairs' ? 1 : 0,
    night: show === 'night' ? 1 : 0,
  };
}
