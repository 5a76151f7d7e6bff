import type { Ink } from '../../tokens/index.ts';
import { round } from '../marks/round.ts';
import type { Point } from './pipes.ts';

export interface Line {
  readonly key: string;
  readonly d: string;
  readonly ink: Ink;
  readonly width: number;
  readonly opacity: number;
  /** Drawn as a row of points: a way nothing takes. */
  readonly dotted?: boolean;
}

export interface Words {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: number;
  readonly ink: Ink;
  readonly opacity: number;
}

/** Dots of one claim: solid where it is gained, hollow where it was lost. */
export interface Dots {
  readonly key: string;
  readonly money: string;
  readonly count: number;
  readonly d: string;
  readonly ink: Ink;
  readonly square: boolean;
  readonly hollow: boolean;
  readonly opacity: number;
}

/** Solid dots are strokes of no length, so that one short path draws many. */
export const solid = (at: readonly Point[]): string => at.map(([x, y]) => `M${round(x)},${round(y)}h0`).join('');

/** Outlines of dots or squares of the given width. */
export function outlines(at: readonly Point[], width: number, square: boolean): string {
  const r = round(width / 2);
  const w = round(2 * r);
  return at
    .map(([x, y]) =>
      square
        ? `M${round(x - r)},${round(y - r)}h${w}v${w}h${-w}z`
        : `M${round(x - r)},${round(y)}a${r},${r} 0 1,1 ${w},0a${r},${r} 0 1,1 ${-w},0z`,
    )
    .join('');
}

/** Two decimals are enough for an opacity. */
export const opacityOf = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;

/** One thing goes before the other comes: opacities that never overlap in a change of half and half. */
export const apart = (shown: number): number => Math.max(0, 2 * shown - 1);
