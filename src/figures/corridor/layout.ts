import { dayNumber } from '../../i18n/index.ts';
import type { Day } from '../data.ts';
import type { View } from '../figure.ts';
import { round } from '../marks/round.ts';
import { mix, part } from '../marks/motion.ts';
import type { CorridorState } from './state.ts';

export interface Plot {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  /** Where labels may end. */
  readonly edge: number;
  readonly top: number;
  /** Foot of the rates, and foot and height of the bars under them. */
  readonly bottom: number;
  readonly base: number;
  readonly height: number;
  /** Room of one day. */
  readonly pitch: number;
  /** Positions of the first and last day that are drawn. */
  readonly first: number;
  readonly last: number;
  /** Horizontal place of a day since 1970-01-01, and of a position in the list of days. */
  xOf(day: number): number;
  x(position: number): number;
  /** Vertical place of a rate in percent, and of an amount in millions of dollars. */
  y(rate: number): number;
  barY(amount: number): number;
}

/** The plot of a view; depends on the view's size, the state and the days alone. */
export function plotOf(state: CorridorState, view: Pick<View, 'name' | 'width' | 'height'>, days: readonly Day[]): Plot {
  const narrow = view.name === 'narrow';
  const margin = view.name === 'still' ? 20 : narrow ? 4 : 0;
  const left = margin;
  const edge = view.width - margin;
  // Room for the names at the ends of the lines.
  const right = edge - (narrow ? 88 : 128);
  const top = narrow ? 72 : 118;
  const base = view.height - (narrow ? 24 : 40);
  const open = part(state.bars.share, 0, 0.5);
  const height = narrow ? 74 : 148;
  const bottom = mix(base, base - height - (narrow ? 26 : 46), open);
  const { from, to, low, high } = state.axis;
  const numbers = numbersOf(days);
  // A price on the first day keeps its whole dot.
  const start = left + (narrow ? 3 : 6);
  const xOf = (day: number) => start + ((day - from) / (to - from)) * (right - start);
  const dayAt = (position: number) => {
    const before = numbers[Math.floor(position)]!;
    return mix(before, numbers[Math.ceil(position)] ?? before, position % 1);
  };
  return {
    narrow,
    left,
    right,
    edge,
    top,
    bottom,
    base,
    height,
    pitch: (right - start) / (to - from),
    first: positionOf(numbers, from),
    last: Math.max(0, Math.min(state.until, numbers.length - 1, positionOf(numbers, to))),
    xOf: (day) => round(xOf(day)),
    x: (position) => round(xOf(dayAt(position))),
    y: (rate) => round(bottom - ((rate - low) / (high - low)) * (bottom - top)),
    barY: (amount) => round(base - (amount / state.bars.top) * height * part(state.bars.share, 0.4, 1)),
  };
}

const read = new WeakMap<readonly Day[], readonly number[]>();

/** The days as numbers, worked out once for a list: every frame needs them. */
function numbersOf(days: readonly Day[]): readonly number[] {
  let numbers = read.get(days);
  if (!numbers) read.set(days, (numbers = days.map(({ date }) => dayNumber(date))));
  return numbers;
}

/** Where a day is among the days of the list, which miss weekends and holidays. */
function positionOf(numbers: readonly number[], day: number): number {
  const after = numbers.findIndex((number) => number >= day);
  if (after === 0) return 0;
  if (after < 0) return numbers.length - 1;
  const before = numbers[after - 1]!;
  return after - 1 + (day - before) / (numbers[after]! - before);
}
