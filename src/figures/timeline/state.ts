import type { OnTheWay } from '../marks/mark-tween.ts';
import type { Value } from '../marks/value.ts';
import type { LinkId, NoteId, Score, TitleId } from './words.ts';

/** Two lanes over the same days: what the Fed did, and the Treasury’s account. Dates are ISO. */
export interface Lanes {
  readonly axis: { readonly from: string; readonly to: string };
  /** The day the story has come to; what comes later is drawn as what it was then, a prospect. */
  readonly today: Value;
  readonly cuts: readonly { readonly day: Value; readonly size: Value }[];
  /** The last day of runoff, once it is drawn; `announced` is when that was said. */
  readonly runoff?: { readonly end: Value; readonly announced?: Value; readonly days?: Value };
  /** Whether the Treasury’s account is drawn. */
  readonly account: boolean;
  /** Closes of the account that are pointed at. */
  readonly points: readonly Value[];
  /** The days between two of these are marked through both lanes. */
  readonly between?: { readonly from: Value; readonly to: Value };
  /** Remarks at the right of the Treasury’s lane. */
  readonly notes: readonly { readonly id: NoteId; readonly values: readonly Value[] }[];
}

/** A link of the base case, with its date where one was given. */
export interface Link {
  readonly id: LinkId;
  readonly day?: Value;
  /** What the record holds for it: how it fared, the day on which that was seen, and the amounts that show it. */
  readonly met?: { readonly score: Score; readonly day: Value; readonly values: readonly Value[] };
}

/** The time in which a chain meets its record; ISO days. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  /** Whether it has passed. */
  readonly over: boolean;
  /** The day on which what the chain was conditional on failed. */
  readonly lapse: Value;
}

export interface TimelineState extends OnTheWay<TimelineState> {
  readonly title: TitleId;
  readonly lanes?: Lanes;
  readonly links: readonly Link[];
  /** How many of the links are shown. */
  readonly shown: number;
  readonly passage?: Passage;
}
