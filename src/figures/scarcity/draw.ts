import type { Ink } from '../../tokens/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, Layer, View } from '../figure.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { painter } from '../marks/paint.ts';
import { drawCurve } from './curve.ts';
import { drawGrid } from './grid.ts';
import { drawHeading } from './heading.ts';
import { drawLabels } from './labels.ts';
import { plotOf, type Plot } from './layout.ts';
import type { ScarcityState } from './state.ts';
import { scarcityWeeks, type ScarcityWeek } from './weeks.ts';

/** Draws reserves against the gap between SOFR and IORB, one mark a week, and the curve that describes them. */
export function draw(layer: Layer, state: ScarcityState, view: View, data: SeriesData): void {
  const plot = plotOf(view);
  const weeks = scarcityWeeks(data);
  drawHeading(layer, state, view, plot, weeks);
  drawGrid(layer, view, plot);
  drawCurve(layer, state, view, plot, weeks);
  drawWeeks(layer, state, view, plot, weeks);
  drawLabels(layer, state, view, plot, weeks);
}

/** A dot for a week, an open diamond for one with a month-end; weeks the curve does not describe stand back. */
function drawWeeks(layer: Layer, state: ScarcityState, view: View, plot: Plot, weeks: readonly ScarcityWeek[]): void {
  const paint = painter(view);
  const r = plot.narrow ? 4.2 : 7;
  const shown = weeks.slice(0, Math.ceil(state.shown)).map((week, index) => ({
    ...week,
    key: week.date,
    size: Math.min(1, state.shown - index),
    later: index >= state.fit.weeks,
  }));
  joinByKey(group(layer, 'weeks'), 'path', shown, {
    d: (d) => {
      const [x, y, s] = [plot.x(d.reserves), plot.y(d.gap), round(r * d.size * (d.monthEnd ? 1.25 : 1))];
      return d.monthEnd ? `M${x},${round(y - s)}L${round(x + s)},${y}L${x},${round(y + s)}L${round(x - s)},${y}Z` : `M${round(x - s)},${y}a${s},${s} 0 1 1 ${round(2 * s)},0a${s},${s} 0 1 1 ${round(-2 * s)},0Z`;
    },
    fill: (d) => paint(d.monthEnd ? 'paper' : 'reserves'),
    stroke: (d) => paint(d.monthEnd ? 'ink' : 'reserves'),
    'stroke-width': plot.narrow ? 1.5 : 2.25,
    'fill-opacity': (d) => (d.later && !d.monthEnd ? 0.3 : 1),
    'stroke-opacity': (d) => (d.later ? 0.5 : 1),
  });
}

/** The newest week, for handovers: what it says of reserves and of the price. */
export function anchors(state: ScarcityState, view: View, data: SeriesData): Partial<Record<Ink, Box>> {
  const plot = plotOf(view);
  const week = scarcityWeeks(data)[Math.ceil(state.shown) - 1];
  if (!week) return {};
  const r = plot.narrow ? 4 : 7;
  const box = { x: round(plot.x(week.reserves) - r), y: round(plot.y(week.gap) - r), width: 2 * r, height: 2 * r };
  return { reserves: box, ink: box };
}
