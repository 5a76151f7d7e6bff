import type { Box, View } from '../figure.ts';
import { pageOf } from '../marks/lettering.ts';
import { controlsBox } from '../marks/settings.ts';

/** Where the areas and the sliders are. */
export function layoutOf(view: View): { readonly plot: Box; readonly controls: Box } {
  const { narrow, left, right } = pageOf(view);
  const controls = controlsBox(view, 1);
  const top = narrow ? 56 : 112;
  const axis = narrow ? 26 : 50;
  return { plot: { x: left, y: top, width: right - left, height: controls.y - axis - top }, controls };
}
