import type { OnTheWay } from '../marks/mark-tween.ts';
import type { Value } from '../marks/value.ts';
import type { EventId, TitleId } from './words.ts';

/** What was said and what happened, day by day; days are ISO dates. */
export interface Days {
  readonly from: Value;
  readonly to: Value;
  readonly events: readonly { readonly id: EventId; readonly day: Value; readonly values: readonly Value[] }[];
  /** How many days lie between the first and the last event, when the picture says so. */
  readonly age?: Value;
}

/** A price as years of the profit expected next year; shares of the price in percent. */
export interface Multiple {
  readonly years: Value;
  readonly article: Value;
  readonly share: Value;
  readonly cash: Value;
}

/** A value, what was cut from it, and the cut that the article gives, in millions of dollars. */
export interface Slice {
  readonly before: Value;
  readonly after: Value;
  readonly fall: Value;
  readonly left: Value;
  readonly loss: Value;
  readonly article: Value;
  readonly slip: Value;
}

/** Sales of a year and their growth, and what the share did. */
export interface Results {
  readonly reported: Value;
  readonly sales: Value;
  readonly growth: Value;
  readonly day: Value;
  readonly fall: Value;
}

export interface SparkState extends OnTheWay<SparkState> {
  readonly title: TitleId;
  readonly days?: Days;
  readonly multiple?: Multiple;
  readonly slice?: Slice;
  readonly results?: Results;
}
