import { format } from '../../i18n/index.ts';
import type { Layer, View } from '../figure.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { painter } from '../marks/paint.ts';
import type { Plot } from './layout.ts';
import { bp, text } from './words.ts';

/** The level of IORB as the one strong rule, five basis points apart the others; reserves along the foot. */
export function drawGrid(layer: Layer, view: View, plot: Plot): void {
  const paint = painter(view);
  const { narrow, left, right, bottom, top } = plot;
  const parent = group(layer, 'grid');
  const words = text[view.locale];
  const size = narrow ? 12 : 15;
  const gaps = (narrow ? [-5, 0, 5, 10] : [-10, -5, 0, 5, 10, 15]).map((gap) => ({ key: String(gap), gap }));
  joinByKey(group(parent, 'rules'), 'line', gaps, {
    x1: left,
    x2: right,
    y1: (d) => plot.y(d.gap),
    y2: (d) => plot.y(d.gap),
    stroke: (d) => paint(d.gap === 0 ? 'soft' : 'line'),
    'stroke-width': (d) => (d.gap === 0 ? 1.5 : 1),
  });
  const ticks = (narrow ? [2.8, 3, 3.2, 3.4] : [2.8, 2.9, 3, 3.1, 3.2, 3.3, 3.4]).map((trillions) => ({ key: trillions.toFixed(1), at: trillions * 1e6 }));
  joinByKey(group(parent, 'foot'), 'line', [{ key: 'foot' }], { x1: left, x2: right, y1: bottom, y2: bottom, stroke: paint('line'), 'stroke-width': 1 });
  joinByKey(group(parent, 'ticks'), 'line', ticks, {
    x1: (d) => plot.x(d.at),
    x2: (d) => plot.x(d.at),
    y1: bottom,
    y2: bottom + (narrow ? 4 : 6),
    stroke: paint('soft'),
    'stroke-width': 1,
  });
  const off = narrow ? 4 : 6;
  joinByKey(
    group(parent, 'words'),
    'text',
    [
      ...gaps.map((d) => ({ key: d.key, x: right, y: plot.y(d.gap) - off, anchor: 'end', weight: 400, words: d.gap === 0 ? words.level : bp(d.gap, view) })),
      ...ticks.map((d) => ({ key: d.key, x: plot.x(d.at), y: bottom + (narrow ? 18 : 25), anchor: 'middle', weight: 400, words: format(d.at, 'usd', view.locale, { as: 'label' }) })),
      { key: 'over', x: left, y: top - (narrow ? 8 : 10), anchor: 'start', weight: 500, words: words.over },
      { key: 'under', x: left, y: bottom - (narrow ? 6 : 10), anchor: 'start', weight: 500, words: words.under },
    ],
    {
      x: (d) => round(d.x),
      y: (d) => round(d.y),
      'text-anchor': (d) => d.anchor,
      'font-size': size,
      'font-weight': (d) => d.weight,
      fill: paint('soft'),
    },
    (d) => d.words,
  );
}
