import type { Box, View } from '../figure.ts';
import { pageOf } from '../marks/lettering.ts';
import { controlsBox } from '../marks/settings.ts';

/** Where the paths, the account of the pair and the sliders are. */
export function layoutOf(view: View): { readonly paths: Box; readonly pair: Box; readonly controls: Box } {
  const { narrow, left, right } = pageOf(view);
  const controls = controlsBox(view, 2);
  if (narrow)
    return {
      paths: { x: left, y: 50, width: right - left - 46, height: 118 },
      pair: { x: left, y: 186, width: right - left, height: controls.y - 192 },
      controls,
    };
  const wide = (right - left) * 0.52;
  return {
    paths: { x: left, y: 112, width: wide, height: controls.y - 160 },
    pair: { x: left + wide + 92, y: 112, width: right - left - wide - 92, height: controls.y - 160 },
    controls,
  };
}
