import type { OnTheWay } from '../marks/mark-tween.ts';
import type { Value } from '../marks/value.ts';
import type { ActorId, Evidence, LinkId, MarketId } from './ids.ts';
import type { Flow } from './flows.ts';
import type { Title } from './words.ts';

/** A link as a step shows it: how well it is founded, and what is on record for the day, if anything is. */
export interface LinkState {
  readonly id: LinkId;
  readonly evidence: Evidence;
  readonly amount?: Value;
  /** The Wednesday or day since which the amount is a change. */
  readonly since?: Value;
  /** What it cost, in percent. */
  readonly rate?: Value;
  /** The same on another day. */
  readonly again?: { readonly day: Value; readonly amount: Value };
}

/** What a market did on the day, in percent: one move is a close, two are a range, none a rise of unknown size. */
export interface MarketState {
  readonly id: MarketId;
  readonly moves: readonly Value[];
}

export interface MapState extends OnTheWay<MapState> {
  readonly title: Title;
  /** The day that the map shows. */
  readonly day: Value;
  /** Position of the Wednesday whose amounts are in the pots; without it the pots are empty. */
  readonly ledger?: number;
  /** The parking as observed on a later day, where a step shows it. */
  readonly parked?: Value;
  /** Whole dots moved since that Wednesday, each by a transaction on record. */
  readonly flows: readonly Flow[];
  readonly links: readonly LinkState[];
  /** Amounts on record for how much somebody has in all, or owes. */
  readonly sizes: readonly { readonly at: ActorId; readonly value: Value }[];
  /** What shares were bought with on credit. */
  readonly margin?: Value;
  readonly markets: readonly MarketState[];
  /** The day of the markets, where it is another one. */
  readonly marketDay?: Value;
  /** What the links are labelled with: what the article claims, or how the record left them. */
  readonly say: 'claim' | 'verdict' | 'nothing';
  /** The gate of dealers’ balance sheets, with what the market paid before it. */
  readonly gate?: { readonly rate?: Value };
  /** Payments without an amount, as rings that are no dots: labelled examples. */
  readonly examples: readonly LinkId[];
}
