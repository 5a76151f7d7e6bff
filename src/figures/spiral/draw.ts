import type { Ink } from '../../tokens/index.ts';
import type { Box, Layer, View } from '../figure.ts';
import { round } from '../marks/round.ts';
import { drawBar } from './bar.ts';
import { drawDesk } from './desk.ts';
import { drawHeading } from './heading.ts';
import { dollar, heightOf, layoutOf } from './layout.ts';
import { runSpiral } from './model.ts';
import { drawNight } from './night.ts';
import { drawStairs, stairsBox } from './stairs.ts';
import type { SpiralState } from './state.ts';
import { drawTable } from './table.ts';
import { drawTally } from './tally.ts';

/** Draws the fund as a bar of squares, and beside it what the step asks for. */
export function draw(layer: Layer, state: SpiralState, view: View): void {
  const run = runSpiral(state.settings);
  const layout = layoutOf(view, state.desk);
  drawHeading(layer, state, run, view, layout);
  drawTally(layer, state, run, view, layout);
  drawTable(layer, state, run, view, layout);
  drawStairs(layer, state, run, view, layout);
  drawNight(layer, state, run, view, layout);
  drawBar(layer, state, run, view, layout);
  drawDesk(layer, state, run, view, layout);
}

/** What has fallen: the stairs, or the squares that the first fall took. Nothing before it. */
export function anchors(state: SpiralState, view: View): Partial<Record<Ink, Box>> {
  const run = runSpiral(state.settings);
  const layout = layoutOf(view, state.desk);
  if (state.stairs > 0) return { falling: stairsBox(run, layout) };
  if (state.fall === 0) return {};
  const { x, floor, pitch, across } = layout.bar;
  const lost = heightOf(layout, (run.start.assets - run.fallen.assets) / dollar);
  return { falling: { x, y: round(floor - heightOf(layout, run.start.assets / dollar)), width: round(across * pitch), height: Math.max(2, round(lost)) } };
}
