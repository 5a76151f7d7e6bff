import { round } from '../marks/round.ts';

export type Point = readonly [number, number];

/** Solid dots are strokes of no length, so that one short path draws many. */
export const solid = (at: readonly Point[]): string => at.map(([x, y]) => `M${round(x)},${round(y)}h0`).join('');

/** Outlines of dots or squares of the given width. */
export function outlines(at: readonly Point[], width: number, square: boolean): string {
  const r = round(width / 2);
  const w = round(2 * r);
  return at
    .map(([x, y]) =>
      square ? `M${round(x - r)},${round(y - r)}h${w}v${w}h${-w}z` : `M${round(x - r)},${round(y)}a${r},${r} 0 1,1 ${w},0a${r},${r} 0 1,1 ${-w},0z`,
    )
    .join('');
}

/** One thing goes before the other comes: opacities that never overlap in a change of half and half. */
export const apart = (shown: number): number => Math.max(0, 2 * shown - 1);
