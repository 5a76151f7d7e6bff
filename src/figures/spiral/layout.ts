import type { Box, View } from '../figure.ts';
import { round } from '../marks/round.ts';

/** Where everything is in a view, in viewBox units. */
export interface Layout {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  /** The bar of squares: `across` in a row, `pitch` from one to the next, standing on `floor`. */
  readonly bar: { readonly x: number; readonly floor: number; readonly pitch: number; readonly size: number; readonly across: number };
  /** The free part beside the bar. */
  readonly beside: Box;
  /** The plot of the stairs. */
  readonly stairs: Box;
  /** Sizes of type: captions, amounts. */
  readonly small: number;
  readonly large: number;
}

/** One square is a dollar. */
export const dollar = 1e-6;

const rows = 20;

export function layoutOf(view: Pick<View, 'name' | 'width'>): Layout {
  const narrow = view.name === 'narrow';
  const left = view.name === 'still' ? 20 : narrow ? 4 : 0;
  const right = view.width - (view.name === 'still' ? 20 : narrow ? 4 : 0);
  const floor = narrow ? 384 : 690;
  const pitch = narrow ? 15 : 28.5;
  const beside = narrow ? 156 : 280;
  const top = narrow ? 96 : 166;
  const bottom = floor - (narrow ? 34 : 40);
  return {
    narrow,
    left,
    right,
    bar: { x: left, floor, pitch, size: pitch * (narrow ? 0.86 : 0.88), across: 5 },
    beside: { x: left + beside, y: floor - rows * pitch, width: right - left - beside, height: rows * pitch },
    stairs: { x: left + beside, y: top, width: right - left - beside - (narrow ? 4 : 8), height: bottom - top },
    small: narrow ? 12 : 15,
    large: narrow ? 15 : 24,
  };
}

/** Height above the floor of the top of so many squares, whole rows or part of one. */
export const heightOf = ({ bar }: Layout, dollars: number): number => (dollars / bar.across) * bar.pitch;

/** The squares from one count to another, in rows from the floor up; a part of a dollar is a part of a square. */
export function squares({ bar }: Layout, from: number, to: number): string {
  const { x, floor, pitch, size, across } = bar;
  let d = '';
  for (let index = Math.floor(from); index < to; index += 1) {
    const a = Math.max(from - index, 0);
    const b = Math.min(to - index, 1);
    if (b - a < 0.005) continue;
    const column = index % across;
    const row = Math.floor(index / across);
    d += `M${round(x + column * pitch + a * size)},${round(floor - row * pitch - size)}h${round((b - a) * size)}v${round(size)}h${round((a - b) * size)}z`;
  }
  return d;
}
