import { between, mix } from '../marks/motion.ts';
import type { OnTheWay } from '../marks/mark-tween.ts';
import type { Value } from '../marks/value.ts';

export interface SolvencyState extends OnTheWay<SolvencyState> {
  /** The example’s balance sheet, the same for both times: what is owned and what is owed. */
  readonly assets: Value;
  readonly debts: Value;
  /** What the assets of the one lost. */
  readonly loss: Value;
  /** How much dearer the other’s night was. */
  readonly gap: Value;
  /** The two times. */
  readonly then: Value;
  readonly now: Value;
  /** What the record holds for the later one: what the Standing Repo Facility lent. */
  readonly lent: Value;
  /** How much of it has happened, 0…1. */
  readonly passed: number;
}

export const interpolate = between<SolvencyState>((a, b, t) => ({ ...b, passed: mix(a.passed, b.passed, t) }));
