import { round } from './round.ts';

/** A rectangle as a path; `r` rounds its corners. */
export function box(x: number, y: number, width: number, height: number, r = 0): string {
  if (r === 0) return `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
  const [w, h] = [round(width - 2 * r), round(height - 2 * r)];
  return `M${round(x + r)},${round(y)}h${w}a${r},${r},0,0,1,${r},${r}v${h}a${r},${r},0,0,1,${-r},${r}h${-w}a${r},${r},0,0,1,${-r},${-r}v${-h}a${r},${r},0,0,1,${r},${-r}z`;
}

/** A circle as a path. */
export const disc = (x: number, y: number, r: number): string => `M${round(x - r)},${round(y)}a${r},${r},0,1,1,${2 * r},0a${r},${r},0,1,1,${-2 * r},0z`;

/** A polyline as a path. */
export const along = (...points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
