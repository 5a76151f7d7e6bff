import type { Box, View } from '../figure.ts';
import { pageOf } from '../marks/lettering.ts';
import { controlsBox } from '../marks/settings.ts';

/** Where the rates, the running sum and the slider are. */
export function layoutOf(view: View): { readonly rates: Box; readonly sums: Box; readonly controls: Box } {
  const { narrow, left, right } = pageOf(view);
  const controls = controlsBox(view, 1);
  const width = right - left - (narrow ? 88 : 150);
  const top = narrow ? 58 : 118;
  const split = narrow ? 208 : 372;
  return {
    rates: { x: left, y: top, width, height: split - top },
    sums: { x: left, y: split + (narrow ? 30 : 64), width, height: controls.y - split - (narrow ? 40 : 92) },
    controls,
  };
}
