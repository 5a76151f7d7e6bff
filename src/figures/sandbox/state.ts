import { between, mix } from '../marks/motion.ts';
import type { Given, Settings } from './model.ts';

/** What was observed of the price of cash in a past week; `at` is its position in the list of weeks, the gap in basis points. */
export interface PastGap {
  readonly at: number;
  readonly gap: number;
  readonly monthEnd: boolean;
}

export interface SandboxState {
  /** Positions in the list of observed weeks: the first one drawn, and the one the sandbox starts from. */
  readonly from: number;
  readonly start: number;
  readonly settings: Settings;
  readonly given: Given;
  readonly gaps: readonly PastGap[];
  /** How many weeks ahead are drawn; between two whole numbers the path is on its way. */
  readonly run: number;
}

export const interpolate = between<SandboxState>((a, b, t) => ({ ...b, run: mix(a.run, b.run, t) }));
