import { area, line } from 'd3-shape';

import { format } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { rimmed } from '../marks/labels.ts';
import { gapScale, type Layout } from './layout.ts';
import type { TapWeek } from './model.ts';
import { aheadOf, rule } from './paths.ts';
import type { SandboxState } from './state.ts';
import { text } from './words.ts';

const curve = line().digits(1);
const band = area<readonly [number, number, number]>(
  ([x]) => x,
  ([, y]) => y,
  ([, , y]) => y,
).digits(1);

/** The price of cash: past weeks as they were, then what the curve gives for the reserves of the path, with its spread. */
export function priceMarks(state: SandboxState, path: readonly TapWeek[], view: View, layout: Layout): Mark[] {
  const { narrow, price: box, small, x } = layout;
  const { locale } = view;
  const words = text[locale];
  const scale = gapScale(layout, state, path);
  const { spread } = state.given.curve;
  const at = (shift: number) => aheadOf(state, path, x, ({ gap }) => scale.y(gap + shift));
  const [upper, middle, lower] = [at(spread), at(0), at(-spread)];
  const past = state.gaps.map(({ at: week, gap, monthEnd }) => ({ key: String(week - state.start), x: x(week - state.start), y: scale.y(gap), monthEnd }));
  const levels = [scale.low, 0, scale.high];
  const now = path[Math.floor(state.run)] as TapWeek;
  const bp = (value: number) => format(value, 'bp', locale, { as: 'change' });
  const side = box.x + box.width + (narrow ? 8 : 14);
  const y = scale.y((path.at(-1) as TapWeek).gap);
  const end = Math.min(box.y + box.height - (narrow ? 10 : 14), Math.max(box.y + 6, y));
  const labels: Words[] = [
    { key: 'name', words: narrow ? words.priceNarrow : words.price, x: box.x, y: box.y - (narrow ? 6 : 12), size: small, weight: 600 },
    ...levels
      .filter((value) => !narrow || value !== scale.low)
      .map((value): Words => ({
        key: `level-${value}`,
        words: value === 0 ? words.level : bp(value),
        x: box.x - (narrow ? 4 : 10),
        y: scale.y(value) + small * 0.35,
        anchor: 'end',
        size: small,
        ink: 'soft',
      })),
    { key: 'gap', words: bp(now.gap), x: side, y: end, size: narrow ? 14 : 20, weight: 600 },
    { key: 'spread', words: `± ${format(spread, 'bp', locale, { as: 'label' })}`, x: side, y: end + (narrow ? 13 : 20), size: small, ink: 'soft' },
  ];
  return [
    group(
      'rules',
      levels.map((value) => rule(value, box, scale)),
    ),
    group('band', [{ key: 'spread', d: band(upper.map(([px, y], index) => [px, y, lower[index]![1]] as const)) ?? '', ink: 'ink', fillOpacity: 0.14 }]),
    group('ahead', [{ key: 'gap', d: curve(middle) ?? '', stroke: 'ink', strokeWidth: narrow ? 1.5 : 2.5, dash: narrow ? '4 3' : '7 5', join: 'miter' }]),
    group('observed', [
      { key: 'gap', d: curve(past.map((d): [number, number] => [d.x, d.y])) ?? '', stroke: 'ink', strokeWidth: narrow ? 1 : 1.5, join: 'miter' },
    ]),
    // Weeks with a month-end are open: the curve does not describe them.
    group(
      'weeks',
      past.map((d): Shape => ({
        key: d.key,
        circle: [round(d.x), round(d.y), narrow ? 2.5 : 4],
        ink: d.monthEnd ? 'paper' : 'ink',
        stroke: 'ink',
        strokeWidth: narrow ? 1 : 1.5,
      })),
    ),
    group('labels', rimmed(labels, view)),
  ];
}
