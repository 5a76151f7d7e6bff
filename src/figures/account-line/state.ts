import { between, leaving, mix, moving, pointing, strength } from '../marks/motion.ts';
import type { Day, SeriesData } from '../data.ts';

/**
 * Something the chart points at; `share` is its strength, 0…1. Dates are ISO, amounts millions of dollars. One `on` what is drawn under
 * the account points at its value of that day, or of the week that ends there.
 */
export type Mark = { readonly key: string; readonly share: number; readonly on?: 'lower' | undefined } & (
  | { readonly kind: 'point'; readonly date: string; readonly place: 'above' | 'above-left' | 'below' | 'left' | 'right'; readonly num?: string | undefined }
  | { readonly kind: 'band'; readonly from: string; readonly to: string; readonly text: 'refill' | 'shutdown' }
  | { readonly kind: 'rise'; readonly from: string; readonly to: string; readonly num: string; readonly label: 'from' | 'to' | 'after' }
  | { readonly kind: 'level'; readonly value: number; readonly num: string }
);

/**
 * What is drawn over the same days under the account's line, and its lowest and highest value there: bank reserves as the average of each
 * week, in millions of dollars and on the account's own scale, or the gap of SOFR over IORB on each day, in basis points.
 */
export interface LowerPanel {
  readonly what: 'reserves' | 'gap';
  readonly low: number;
  readonly high: number;
}

/** SOFR less IORB of a day in basis points; undefined where one of them was not published or is not known. */
export const gapOf = (day: Day | undefined): number | undefined =>
  day?.sofr === undefined || day.iorb === undefined ? undefined : Math.round((day.sofr - day.iorb) * 100);

/** What is under the account on a day, reserves on the last day of their week; undefined where it is not known. */
export function lowerPanelValue(what: LowerPanel['what'], date: string, { days, weeks }: SeriesData): number | undefined {
  return what === 'gap' ? gapOf(days.find((day) => day.date === date)) : weeks.find((week) => week.date === date)?.reserves;
}

export interface AccountLineState {
  /** How far the line is drawn: a position in the list of days, whole at a published close. */
  readonly until: number;
  /** First and last day of the axis (ISO) and its top, in millions of dollars. */
  readonly axis: { readonly from: string; readonly to: string; readonly top: number; readonly lower?: LowerPanel };
  readonly marks: readonly Mark[];
  /** Strength of the invitation to draw, 0…1. */
  readonly prompt: number;
  /** The reader's line, one character a knot, or empty; from the cue's play. */
  readonly guess: string;
  /** Strength of the reader's line, 0…1. */
  readonly own: number;
}

export const interpolate = between<AccountLineState>((a, b, t) => ({
  until: mix(a.until, b.until, t),
  axis: { ...b.axis, top: mix(a.axis.top, b.axis.top, moving(t)) },
  marks: pointing(a.marks, b.marks, t),
  prompt: strength(a.prompt, b.prompt, t),
  ...mixGuess(a, b, t),
}));

// The reader's line stays where both steps show it; else it comes or goes while the chart changes.
function mixGuess(a: AccountLineState, b: AccountLineState, t: number): Pick<AccountLineState, 'guess' | 'own'> {
  if (b.guess !== '') return { guess: b.guess, own: strength(a.guess === '' ? 0 : a.own, b.own, t) };
  const own = a.own * leaving(t);
  return a.guess === '' || own === 0 ? { guess: '', own: b.own } : { guess: a.guess, own };
}
