import type { Box, View } from '../figure.ts';
import { controlsBox } from '../marks/settings.ts';
import { pageOf } from '../marks/lettering.ts';
import { box as rectangle } from '../marks/mark-tween.ts';
import { funds } from './model.ts';
import type { CrowdState } from './state.ts';

/** Where everything is in a view, in viewBox units. */
export interface Layout {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  /** Where the bars are: a slot for each fund, `high` at the first price. */
  readonly x: number;
  readonly pitch: number;
  readonly floor: number;
  readonly high: number;
  /** Width of a bar that has sold nothing. */
  readonly wide: number;
  readonly controls: Box | undefined;
  readonly label: number;
  readonly small: number;
}

export function layoutOf(view: View, { controls }: Pick<CrowdState, 'controls'>): Layout {
  const { narrow, left, right, label, small } = pageOf(view);
  const settings = controls === 'none' ? undefined : controlsBox(view, controls === 'crowd' ? 2 : 1);
  const gutter = narrow ? 58 : 124;
  const top = narrow ? 62 : 124;
  const floor = (settings?.y ?? (narrow ? view.height : view.height - 12)) - (narrow ? 24 : 62);
  const pitch = (right - left - gutter) / funds;
  return { narrow, left, right, x: left, pitch, floor, high: floor - top, wide: pitch * 0.8, controls: settings, label, small };
}

/** Bars of some funds as one path: each as wide as what it holds, between two heights above the floor. */
export function bars(
  { x, pitch, wide, floor, high }: Layout,
  held: readonly number[],
  of: (fund: number) => readonly [from: number, to: number] | undefined,
): string {
  return held
    .map((share, fund) => {
      const between = of(fund);
      if (!between || share < 0.003 || between[1] - between[0] < 1e-6) return '';
      return rectangle(x + fund * pitch, floor - high * between[1], Math.max(wide * share, 0.3), high * (between[1] - between[0]));
    })
    .join('');
}
