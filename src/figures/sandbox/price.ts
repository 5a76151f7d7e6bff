import { area, line } from 'd3-shape';

import { format } from '../../i18n/index.ts';
import type { Layer, View } from '../figure.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { painter } from '../marks/paint.ts';
import { drawLabels } from '../marks/label.ts';
import { gapScale, type Layout } from './layout.ts';
import type { TapWeek } from './model.ts';
import { aheadOf } from './paths.ts';
import type { SandboxState } from './state.ts';
import { text } from './words.ts';

const curve = line().digits(1);
const band = area<readonly [number, number, number]>(([x]) => x, ([, y]) => y, ([, , y]) => y).digits(1);

/** The price of cash: past weeks as they were, then what the curve gives for the reserves of the path, with its spread. */
export function drawPrice(layer: Layer, state: SandboxState, path: readonly TapWeek[], view: View, layout: Layout): void {
  const paint = painter(view);
  const parent = group(layer, 'price');
  const { narrow, price: box, small, x } = layout;
  const { locale } = view;
  const words = text[locale];
  const scale = gapScale(layout, state, path);
  const { spread } = state.given.curve;
  const at = (shift: number) => aheadOf(state, path, x, ({ gap }) => scale.y(gap + shift));
  const [upper, middle, lower] = [at(spread), at(0), at(-spread)];
  joinByKey(
    group(parent, 'rules'),
    'line',
    [scale.low, 0, scale.high].map((value) => ({ key: String(value), value })),
    { x1: box.x, x2: round(box.x + box.width), y1: (d) => round(scale.y(d.value)), y2: (d) => round(scale.y(d.value)), stroke: (d) => paint(d.value === 0 ? 'soft' : 'line'), 'stroke-width': 1 },
  );
  joinByKey(group(parent, 'band'), 'path', [{ key: 'spread' }], { d: band(upper.map(([px, y], index) => [px, y, lower[index]![1]] as const)) ?? '', fill: paint('ink'), 'fill-opacity': 0.14 });
  joinByKey(group(parent, 'ahead'), 'path', [{ key: 'gap' }], { d: curve(middle) ?? '', fill: 'none', stroke: paint('ink'), 'stroke-width': narrow ? 1.5 : 2.5, 'stroke-dasharray': narrow ? '4 3' : '7 5' });
  const past = state.gaps.map(({ at: week, gap, monthEnd }) => ({ key: String(week - state.start), x: x(week - state.start), y: scale.y(gap), monthEnd }));
  joinByKey(group(parent, 'observed'), 'path', [{ key: 'gap' }], { d: curve(past.map((d): [number, number] => [d.x, d.y])) ?? '', fill: 'none', stroke: paint('ink'), 'stroke-width': narrow ? 1 : 1.5 });
  // Weeks with a month-end are open: the curve does not describe them.
  joinByKey(group(parent, 'weeks'), 'circle', past, { cx: (d) => round(d.x), cy: (d) => round(d.y), r: narrow ? 2.5 : 4, fill: (d) => paint(d.monthEnd ? 'paper' : 'ink'), stroke: paint('ink'), 'stroke-width': narrow ? 1 : 1.5 });
  const now = path[Math.floor(state.run)] as TapWeek;
  const bp = (value: number) => format(value, 'bp', locale, { as: 'change' });
  const side = box.x + box.width + (narrow ? 8 : 14);
  const y = scale.y((path.at(-1) as TapWeek).gap);
  drawLabels(
    group(parent, 'labels'),
    [
      { key: 'name', x: box.x, y: box.y - (narrow ? 6 : 12), size: small, weight: 600, words: narrow ? words.priceNarrow : words.price },
      ...[scale.low, 0, scale.high]
        .filter((value) => !narrow || value !== scale.low)
        .map((value) => ({ key: `level-${value}`, x: box.x - (narrow ? 4 : 10), y: scale.y(value) + small * 0.35, anchor: 'end' as const, size: small, ink: 'soft' as const, words: value === 0 ? words.level : bp(value) })),
      { key: 'gap', x: side, y: Math.min(box.y + box.height - (narrow ? 10 : 14), Math.max(box.y + 6, y)), size: narrow ? 14 : 20, weight: 600, words: bp(now.gap) },
      { key: 'spread', x: side, y: Math.min(box.y + box.height - (narrow ? 10 : 14), Math.max(box.y + 6, y)) + (narrow ? 13 : 20), size: small, ink: 'soft', words: `± ${format(spread, 'bp', locale, { as: 'label' })}` },
    ],
    view,
  );
}
