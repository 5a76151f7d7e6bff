import { between, following, leaving } from '../marks/motion.ts';
import type { OnTheWay } from '../marks/mark-tween.ts';
import type { Crowd } from './model.ts';
import type { CrowdSet } from './play.ts';

export interface CrowdState extends OnTheWay<CrowdState> {
  readonly title: 'a-hundred-funds' | 'a-refused-loan' | 'try-it';
  readonly set: CrowdSet;
  /** What all funds own at the first price, in millions of dollars. */
  readonly assets: number;
  /** The first fall in prices, in percent. */
  readonly shock: number;
  /** How much of the first fall has happened, and how much of the loop after it; 0…1. */
  readonly fall: number;
  readonly run: number;
  /** What the reader may set here: the crowd, its lenders, or nothing. */
  readonly controls: 'none' | 'lender' | 'crowd';
}

/** One dollar, in millions of dollars. */
export const dollar = 1e-6;

const crowds = new WeakMap<CrowdSet, Crowd>();

/** The model’s settings in a state: the same object for all frames of a stretch. */
export function crowdOf({ set, assets, shock }: CrowdState): Crowd {
  const found = crowds.get(set);
  if (found && found.assets === assets && found.shock === shock) return found;
  const { mean, spread, depth, haircut, refuses } = set;
  const made = { assets, shock, mean, spread, depth: depth * dollar, haircut, refuses };
  crowds.set(set, made);
  return made;
}

/** What happened in a is taken back, then b happens. The first rounds are the large ones and take their time. */
export const interpolate = between<CrowdState>((a, b, t) => {
  const back = a.run > 0 || a.fall > b.fall;
  const left = leaving(t);
  if (back && left > 0) return { ...a, fall: a.fall * Math.min(1, 2 * left), run: a.run * Math.max(0, 2 * left - 1) };
  const on = back ? following(t) : t;
  const fallen = b.shock > 0 ? 0.3 : 0;
  return { ...b, fall: fallen > 0 ? b.fall * Math.min(1, on / fallen) : b.fall, run: b.run * Math.max(0, (on - fallen) / (1 - fallen)) };
});

/** How many rounds have run: the share that has happened, slow at first. */
export const roundsIn = ({ run }: CrowdState, all: number): number => (run === 1 ? all : all * run * run);
