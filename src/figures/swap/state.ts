import { between, mix } from '../marks/motion.ts';
import type { OnTheWay } from '../marks/mark-tween.ts';
import type { Value } from '../marks/value.ts';
import type { SwapSet } from './play.ts';

export interface SwapState extends OnTheWay<SwapState> {
  readonly set: SwapSet;
  /** The first night, and the morning after the last; ISO days. */
  readonly begins: string;
  readonly ends: string;
  /** What the rates are reckoned on, an example. */
  readonly notional: Value;
  /** How much of the time has passed, 0…1. */
  readonly passed: number;
}

export const interpolate = between<SwapState>((a, b, t) => ({ ...b, passed: mix(a.passed, b.passed, t) }));
