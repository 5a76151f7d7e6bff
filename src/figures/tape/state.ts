import type { OnTheWay } from '../marks/mark-tween.ts';
import type { Value } from '../marks/value.ts';
import type { Asset, Group, Title } from './words.ts';

/** What is known of one asset’s day, in percent: one move is a close, two are a range, none is a direction alone. */
export interface Row {
  readonly asset: Asset;
  readonly moves: readonly Value[];
}

/** Rows under one heading; a group without a name has none. */
export interface RowGroup {
  readonly name?: Group;
  readonly rows: readonly Row[];
}

/** What was closed out, in millions of dollars, and how many accounts. */
export interface Tally {
  readonly accounts: Value;
  readonly reported: Value;
  readonly night: Value;
  readonly article: Value;
}

export interface TapeState extends OnTheWay<TapeState> {
  readonly title: Title;
  /** The day of the moves. */
  readonly day: Value;
  readonly groups: readonly RowGroup[];
  readonly tally?: Tally;
}
