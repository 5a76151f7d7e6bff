import { mix } from '../marks/motion.ts';

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
export function interpolate(a: ScarcityState, b: ScarcityState, t: number): ScarcityState {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const coming = (from: number) => Math.min(1, Math.max(0, (t - from) / (0.9 - from)));
  return {
    shown: mix(a.shown, b.shown, Math.min(1, t / 0.65)),
    fit: { share: mix(a.fit.share, b.fit.share, coming(0.55)), weeks: b.fit.share > 0 ? b.fit.weeks : a.fit.weeks },
    marks: [
      ...a.marks.filter((mark) => !b.marks.some((other) => same(mark, other))).map((mark) => ({ ...mark, share: mark.share * Math.max(0, 1 - 4 * t) })),
      ...b.marks.map((mark) => {
        const before = a.marks.find((other) => same(mark, other));
        return { ...mark, share: before ? mix(before.share, mark.share, t) : mark.share * Math.max(0, t * 4 - 3) };
      }),
    ].filter(({ share }) => share > 0),
  };
}

// A key that now names another week is another mark.
const same = (one: Mark, other: Mark) => JSON.stringify({ ...one, share: 1 }) === JSON.stringify({ ...other, share: 1 });
