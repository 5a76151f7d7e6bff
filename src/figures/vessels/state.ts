import { between, coming, leaving, mix, running } from '../marks/motion.ts';

/** Which sum is above the vessels; `share` is how much of it has been built, 0…1. */
export interface Equation {
  readonly name: 'none' | 'who-paid' | 'why-reserves-fell';
  readonly share: number;
  /** The Wednesday it counts from, as a position. */
  readonly since: number;
}

export interface VesselsState {
  /** Position in the list of observed Wednesdays: a whole number is that Wednesday, between two the dots are moving. */
  readonly at: number;
  /** 0: all the Fed owns waits above empty vessels; 1: all of it is poured. */
  readonly pour: number;
  /** The Wednesday whose levels are marked for comparison, as a position; `share` is the marks' strength, 0…1. */
  readonly since: { readonly at: number; readonly share: number };
  readonly equation: Equation;
  /** First and last Wednesday of the strip of weeks, as positions. */
  readonly track: readonly [number, number];
}

export const interpolate = between<VesselsState>((a, b, t) => ({
  at: mix(a.at, b.at, t),
  pour: mix(a.pour, b.pour, t),
  since: mixSince(a.since, b.since, t),
  equation: mixEquations(a.equation, b.equation, t),
  track: b.track,
}));

// Marks never jump from week to week: those of the old week are gone before those of the new one come.
function mixSince(a: VesselsState['since'], b: VesselsState['since'], t: number): VesselsState['since'] {
  if (a.at === b.at || a.share === 0) return { at: b.at, share: mix(a.share, b.share, t) };
  if (b.share === 0) return { at: a.at, share: mix(a.share, 0, t) };
  return leaving(t) > 0 ? { at: a.at, share: a.share * leaving(t) } : { at: b.at, share: b.share * coming(t) };
}

// One sum at a time: the new one is built once the old one has been taken apart.
function mixEquations(a: Equation, b: Equation, t: number): Equation {
  if (a.name === b.name || a.name === 'none') return { ...b, share: mix(a.share, b.share, t) };
  if (b.name === 'none') return { ...a, share: mix(a.share, 0, t) };
  return leaving(t) > 0 ? { ...a, share: a.share * leaving(t) } : { ...b, share: b.share * running(t) };
}
