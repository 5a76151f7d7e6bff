import type { Week } from '../facts/index.ts';

export type { Week };

/**
 * What was published for one business day; what is absent was not published or is not known. Amounts in millions
 * of dollars, rates in percent.
 */
export interface Day {
  readonly date: string;
  /** Closing balance of the Treasury's account. */
  readonly tga: number;
  readonly sofr?: number;
  readonly effr?: number;
  readonly iorb?: number;
  readonly onRrpRate?: number;
  readonly srfRate?: number;
  /** Target range of the federal funds rate. */
  readonly targetLow?: number;
  readonly targetHigh?: number;
  /** Overnight parking at the Fed, and use of the standing repo facility. */
  readonly onRrp?: number;
  readonly srf?: number;
}

/** The observations that figures draw, oldest first, shared by all steps. */
export interface SeriesData {
  readonly weeks: readonly Week[];
  readonly days: readonly Day[];
  /** The same as it was last read, where it was read again since: for states whose `reading` is the latest. */
  readonly latest?: Omit<SeriesData, 'latest'>;
}
