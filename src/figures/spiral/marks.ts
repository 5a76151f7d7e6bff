import type { Ink } from '../../tokens/index.ts';
import type { Box, View } from '../figure.ts';
import { group, type Mark } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { barMarks } from './bar.ts';
import { headingMarks } from './heading.ts';
import { dollar, heightOf, layoutOf } from './layout.ts';
import { runSpiral } from './model.ts';
import { nightMarks } from './night.ts';
import { stairsMarks, stairsBox } from './stairs.ts';
import type { SpiralState } from './state.ts';
import { tableMarks } from './table.ts';
import { tallyMarks } from './tally.ts';

/** The fund as a bar of squares, and beside it what the step asks for. */
export function marks(state: SpiralState, view: View): Mark[] {
  const run = runSpiral(state.settings);
  const layout = layoutOf(view);
  return [
    group('heading', headingMarks(state, run, view, layout)),
    group('tally', tallyMarks(state, run, view, layout)),
    group('table', tableMarks(state, run, view, layout)),
    group('stairs', stairsMarks(state, run, view, layout)),
    group('night', nightMarks(state, run, view, layout)),
    group('bar', barMarks(state, run, view, layout)),
  ];
}

/** What has fallen: the stairs, or the squares that the first fall took. Nothing before it. */
export function anchors(state: SpiralState, view: View): Partial<Record<Ink, Box>> {
  const run = runSpiral(state.settings);
  const layout = layoutOf(view);
  if (state.stairs > 0) return { falling: stairsBox(run, layout) };
  if (state.fall === 0) return {};
  const { x, floor, pitch, across } = layout.bar;
  const lost = heightOf(layout, (run.start.assets - run.fallen.assets) / dollar);
  return { falling: { x, y: round(floor - heightOf(layout, run.start.assets / dollar)), width: round(across * pitch), height: Math.max(2, round(lost)) } };
}
