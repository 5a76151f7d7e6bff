import { dayNumber } from '../../i18n/index.ts';
import type { Layer, View } from '../figure.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { painter } from '../marks/paint.ts';
import type { Plot } from './layout.ts';
import { marksOf, type CorridorState } from './state.ts';

/** What stands behind the lines: bands of days and upright guides. */
export function drawGuides(layer: Layer, state: CorridorState, view: View, plot: Plot): void {
  const paint = painter(view);
  const parent = group(layer, 'guides');
  const { narrow, base } = plot;
  const top = plot.top - (narrow ? 20 : 30);
  const half = plot.pitch * 0.4;
  joinByKey(group(parent, 'bands'), 'rect', marksOf(state, 'band'), {
    x: (d) => round(plot.xOf(dayNumber(d.from)) - half),
    y: top,
    width: (d) => round(plot.xOf(dayNumber(d.to)) - plot.xOf(dayNumber(d.from)) + 2 * half),
    height: round(base - top),
    fill: paint('ink'),
    'fill-opacity': (d) => Math.round(0.06 * d.share * 1000) / 1000,
  });
  joinByKey(group(parent, 'days'), 'line', marksOf(state, 'guide'), {
    x1: (d) => plot.xOf(dayNumber(d.date)),
    x2: (d) => plot.xOf(dayNumber(d.date)),
    y1: top,
    y2: base,
    stroke: paint('soft'),
    'stroke-width': narrow ? 1 : 1.5,
    'stroke-dasharray': '2 4',
    opacity: (d) => round(d.share),
  });
}
