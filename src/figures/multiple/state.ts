import { between, mix } from '../marks/motion.ts';
import type { OnTheWay } from '../marks/mark-tween.ts';
import type { Value } from '../marks/value.ts';
import type { MultipleSet } from './play.ts';

export interface MultipleState extends OnTheWay<MultipleState> {
  readonly set: MultipleSet;
  /** The multiple from which it falls. */
  readonly from: Value;
  /** What cash earned a year, in percent. */
  readonly cash: Value;
  /** How much of it has happened, 0…1: first the multiple falls, then profits grow. */
  readonly passed: number;
}

export const interpolate = between<MultipleState>((a, b, t) => ({ ...b, passed: mix(a.passed, b.passed, t) }));
