import { between, leaving, mix, moving, pointing, running } from '../marks/motion.ts';

/** The rates of the picture, as the days name them, and the target range as a band. */
export const rates = ['srfRate', 'onRrpRate', 'iorb', 'effr', 'sofr'] as const;
export type Rate = (typeof rates)[number];
export type Shown = Rate | 'range';

/** Something the chart points at; `share` is its strength, 0…1. Dates are ISO. */
export type Mark = { readonly key: string; readonly share: number } & (
  | { readonly kind: 'point'; readonly date: string; readonly rate: Rate; readonly place: 'above' | 'below' | 'left' | 'right' }
  | { readonly kind: 'gap'; readonly date: string; readonly over: 'top' | 'iorb'; readonly num: string }
  | { readonly kind: 'bar'; readonly date: string; readonly place: 'above' | 'right' }
  | { readonly kind: 'guide'; readonly date: string; readonly text: 'cut' | 'month-end' | 'sell-off'; readonly place: 'left' | 'right' }
  | { readonly kind: 'band'; readonly from: string; readonly to: string; readonly text: 'strain' }
  | { readonly kind: 'ruler'; readonly date: string }
  | { readonly kind: 'note'; readonly date: string; readonly text: 'lends' | 'waits' | 'ceiling' | 'floor' | 'corridor' }
);

export type MarkOf<K extends Mark['kind']> = Mark & { readonly kind: K };

export interface CorridorState {
  /** How far all is drawn: a position in the list of days, whole at a published day. */
  readonly until: number;
  /** First and last day of the axis, as days since 1970-01-01, and its rates, in percent. */
  readonly axis: { readonly from: number; readonly to: number; readonly low: number; readonly high: number };
  /** How much of each line is drawn, from the left: 0…1. */
  readonly shown: Readonly<Record<Shown, number>>;
  /** The bars of facility use: how far they have come in, 0…1, and the top of their scale in millions of dollars. */
  readonly bars: { readonly share: number; readonly top: number };
  readonly marks: readonly Mark[];
}

/** The marks of one kind. */
export const marksOf = <K extends Mark['kind']>(state: CorridorState, kind: K): MarkOf<K>[] =>
  state.marks.filter((mark): mark is MarkOf<K> => mark.kind === kind);

/** First days go that the later picture lacks and the window moves, then lines are drawn in it, and last comes what is pointed at. */
export const interpolate = between<CorridorState>((a, b, t) => {
  const moved = moving(t);
  const drawn = running(t, a.axis.from !== b.axis.from || a.axis.to !== b.axis.to);
  return {
    // A line must not leave the window that closes on it.
    until: mix(a.until, b.until, b.until < a.until ? 1 - leaving(t) : drawn),
    axis: {
      from: mix(a.axis.from, b.axis.from, moved),
      to: mix(a.axis.to, b.axis.to, moved),
      low: mix(a.axis.low, b.axis.low, moved),
      high: mix(a.axis.high, b.axis.high, moved),
    },
    shown: Object.fromEntries((Object.keys(b.shown) as Shown[]).map((key) => [key, mix(a.shown[key], b.shown[key], drawn)])) as Record<Shown, number>,
    bars: {
      share: mix(a.bars.share, b.bars.share, drawn),
      top: a.bars.share === 0 ? b.bars.top : b.bars.share === 0 ? a.bars.top : mix(a.bars.top, b.bars.top, moved),
    },
    marks: pointing(a.marks, b.marks, t),
  };
});
