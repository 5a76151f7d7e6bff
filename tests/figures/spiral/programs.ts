import { compile, schema } from '../../../src/figures/spiral/schema.ts';
import { spiral } from '../../../src/figures/spiral/index.ts';
import type { SpiralState } from '../../../src/figures/spiral/index.ts';

/** The numbers of the example, as content names them. */
export const numbers: Readonly<Record<string, number>> = {
  'fund-own': 0.00002,
  'fund-borrowed': 0.00008,
  'small-fall': 5,
  'market-depth': 0.000005,
  'fund-haircut': 20,
  'widest-gap': 32,
  nothing: 0,
};

const example = { own: 'fund-own', borrowed: 'fund-borrowed', shock: 'small-fall', depth: 'market-depth', haircut: 'fund-haircut', gap: 'widest-gap' };

/** A state as a script would write it. */
export const parse = (script: object): SpiralState => compile(schema.parse({ ...example, ...script }), { weeks: [], days: [] }, (id) => numbers[id] as number);

/** The states a reader walks through. */
export const states = {
  borrowed: parse({}),
  aSmallFall: parse({ fall: true }),
  sellTheLiquid: parse({ fall: true, loop: true, show: 'stairs' }),
  doesDearCash: parse({ fall: true, show: 'night' }),
} as const;

/** Each name is the name of its pictures. */
export const programs: Readonly<Record<string, () => SpiralState>> = {
  borrowed: () => states.borrowed,
  aSmallFall: () => states.aSmallFall,
  sellTheLiquid: () => states.sellTheLiquid,
  sellTheLiquidHalfway: () => spiral.interpolate(states.aSmallFall, states.sellTheLiquid, 0.65),
  doesDearCash: () => states.doesDearCash,
};
