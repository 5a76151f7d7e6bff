import { between, mix } from '../marks/motion.ts';
import type { OnTheWay } from '../marks/mark-tween.ts';
import type { Settings } from './model.ts';
import type { DispersionSet } from './play.ts';

export interface DispersionState extends OnTheWay<DispersionState> {
  readonly set: DispersionSet;
  /** Volatility of each share, in percent a year. */
  readonly wild: number;
  /** How much of the time has passed, 0…1. */
  readonly passed: number;
}

export const settingsIn = ({ set, wild }: DispersionState): Settings => ({ together: set.together, paid: set.paid, rises: set.rises === 1, wild });

export const interpolate = between<DispersionState>((a, b, t) => ({ ...b, passed: mix(a.passed, b.passed, t) }));
