import type { Week } from '../data.ts';
import type { Box, View } from '../figure.ts';
import type { TapWeek } from './model.ts';
import type { SandboxState } from './state.ts';

/** The pots whose paths are drawn; together they say where reserves went. */
export type Pot = 'reserves' | 'tga' | 'rrp' | 'assets';

export const pots: readonly Pot[] = ['reserves', 'tga', 'rrp', 'assets'];

export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  y(value: number): number;
}

export interface Layout {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  /** Change of the pots over weeks; the price of cash below it. */
  readonly paths: Box;
  readonly price: Box;
  /** Where the controls lie, and where settings are in print. */
  readonly controls: Box;
  readonly small: number;
  /** Horizontal place of a week, counted from the start. */
  x(week: number): number;
}

export function layoutOf(view: Pick<View, 'name' | 'width' | 'height'>, { from, start, given }: SandboxState): Layout {
  const narrow = view.name === 'narrow';
  const left = view.name === 'still' ? 20 : narrow ? 4 : 0;
  const right = view.width - (view.name === 'still' ? 20 : narrow ? 4 : 0);
  const gutter = narrow ? 57 : 84;
  const width = right - left - gutter - (narrow ? 84 : 176);
  const shelf = narrow ? 266 : 566;
  const first = from - start;
  return {
    narrow,
    left,
    right,
    paths: { x: left + gutter, y: narrow ? 54 : 94, width, height: narrow ? 118 : 296 },
    price: { x: left + gutter, y: narrow ? 210 : 448, width, height: narrow ? 44 : 96 },
    controls: { x: left, y: shelf, width: narrow ? right - left : 456, height: view.height - shelf - (view.name === 'still' ? 20 : 0) },
    small: narrow ? 12 : 15,
    x: (week) => left + gutter + ((week - first) / (given.horizon - first)) * width,
  };
}

/** Room for every change, observed or worked out, in whole steps; the same however much of the path is drawn. */
export function changeScale({ paths }: Layout, observed: readonly Week[], path: readonly TapWeek[]): Scale {
  const start = path[0] as TapWeek;
  const changes = pots.flatMap((pot) => [...observed, ...path].map((week) => week[pot] - start[pot]));
  const [low, high] = [Math.min(...changes), Math.max(...changes)];
  const step = [50_000, 100_000, 200_000].find((size) => (high - low) / size <= 6) ?? 400_000;
  return scale(paths, Math.floor(low / step) * step, Math.max(step, Math.ceil(high / step) * step), step);
}

export function gapScale({ price }: Layout, { gaps, given }: SandboxState, path: readonly TapWeek[]): Scale {
  const { spread } = given.curve;
  const values = [...gaps.map(({ gap }) => gap), ...path.flatMap(({ gap }) => [gap - spread, gap + spread])];
  const step = Math.max(...values) - Math.min(...values) > 60 ? 50 : 10;
  return scale(price, Math.min(-step, Math.floor(Math.min(...values) / step) * step), Math.max(2 * step, Math.ceil(Math.max(...values) / step) * step), step);
}

function scale(box: Box, low: number, high: number, step: number): Scale {
  return { low, high, step, y: (value) => box.y + box.height - ((value - low) / (high - low)) * box.height };
}

/** ISO day so many weeks after a Wednesday. */
export function weeksAfter(date: string, weeks: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}
