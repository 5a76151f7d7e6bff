import { between, coming, mix, pointing, running } from '../marks/motion.ts';

/** A week that is named; `share` is the label's strength, 0…1. */
export interface Mark {
  readonly key: string;
  /** The Wednesday the week ends on. */
  readonly date: string;
  readonly place: 'above' | 'below' | 'left' | 'right';
  /** Id of the gap's number, of which the label says the size; empty: the label is the date alone. */
  readonly num: string;
  /** What its shape or shade says of it, under the label. */
  readonly text: '' | 'month-end' | 'later';
  readonly share: number;
}

export interface ScarcityState {
  /** How many weeks are there; in between, the next one is appearing. */
  readonly shown: number;
  /** How much of the curve is drawn, 0…1, and the number of weeks it describes, from the first. */
  readonly fit: { readonly share: number; readonly weeks: number };
  readonly marks: readonly Mark[];
}

/** First the weeks, then the curve, then what is said of them. */
export const interpolate = between<ScarcityState>((a, b, t) => ({
  shown: mix(a.shown, b.shown, running(t, a.marks.length > 0)),
  fit: { share: mix(a.fit.share, b.fit.share, coming(t, 'afterRun')), weeks: b.fit.share > 0 ? b.fit.weeks : a.fit.weeks },
  marks: pointing(a.marks, b.marks, t),
}));
