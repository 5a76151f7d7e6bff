import type { View } from '../figure.ts';
import { round } from '../marks/round.ts';

export interface Plot {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Horizontal place of reserves in millions of dollars, vertical place of a gap in basis points. */
  x(reserves: number): number;
  y(gap: number): number;
}

/** What the axes reach over, in millions of dollars and basis points: all weeks since July 2025, with air around them. */
const domain = { reserves: [2_740_000, 3_470_000], gap: [-13, 19] } as const;

export function plotOf(view: Pick<View, 'name' | 'width' | 'height'>): Plot {
  const narrow = view.name === 'narrow';
  const margin = view.name === 'still' ? 20 : narrow ? 4 : 0;
  const left = margin;
  const right = view.width - margin;
  const top = narrow ? 72 : 112;
  const bottom = view.height - (narrow ? 26 : 44);
  const share = (value: number, [from, to]: readonly [number, number]) => (value - from) / (to - from);
  return {
    narrow,
    left,
    right,
    top,
    bottom,
    x: (reserves) => round(left + share(reserves, domain.reserves) * (right - left)),
    y: (gap) => round(bottom - share(gap, domain.gap) * (bottom - top)),
  };
}
