import { between, coming, mix, running, strength } from '../marks/motion.ts';
import type { Settings } from './model.ts';

export interface SpiralState {
  readonly settings: Settings;
  /** How much of the first fall has happened, 0…1. */
  readonly fall: number;
  /** How many rounds of the loop have run; between two whole numbers the fund first sells, then the price moves. */
  readonly rounds: number;
  /** How much dearer the dear night is, in basis points. */
  readonly gap: number;
  /** Strength of each part of the picture beside the fund, 0…1. */
  readonly table: number;
  readonly stairs: number;
  readonly night: number;
}

export const interpolate = between<SpiralState>((a, b, t) => ({
  settings: mixSettings(a.settings, b.settings, t),
  fall: mix(a.fall, b.fall, t),
  rounds: mixRounds(a.rounds, b.rounds, t),
  gap: mix(a.gap, b.gap, t),
  table: strength(a.table, b.table, t),
  stairs: strength(a.stairs, b.stairs, t),
  night: strength(a.night, b.night, t),
}));

// The first rounds are the large ones and take their time; a loop taken back is taken back where nobody follows it.
function mixRounds(a: number, b: number, t: number): number {
  return b > a ? mix(a, b, running(t) ** 2) : mix(a, b, coming(t));
}

function mixSettings(a: Settings, b: Settings, t: number): Settings {
  const mixed = (key: keyof Settings) => mix(a[key], b[key], t);
  return { own: mixed('own'), borrowed: mixed('borrowed'), shock: mixed('shock'), depth: mixed('depth'), haircut: mixed('haircut') };
}
