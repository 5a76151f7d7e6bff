import { format } from '../../i18n/index.ts';
import type { View } from '../figure.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import type { Plot } from './layout.ts';
import { bp, text } from './words.ts';

/** The level of IORB as the one strong rule, five basis points apart the others; reserves along the foot. */
export function gridMarks(view: View, plot: Plot): Mark[] {
  const { narrow, left, right, bottom, top } = plot;
  const words = text[view.locale];
  const label = { size: narrow ? 12 : 15, ink: 'soft' } as const;
  const gaps = (narrow ? [-5, 0, 5, 10] : [-10, -5, 0, 5, 10, 15]).map((gap) => ({ key: String(gap), gap, y: plot.y(gap) }));
  const ticks = (narrow ? [2.8, 3, 3.2, 3.4] : [2.8, 2.9, 3, 3.1, 3.2, 3.3, 3.4]).map((trillions) => ({
    key: trillions.toFixed(1),
    at: trillions * 1e6,
    x: plot.x(trillions * 1e6),
  }));
  const off = narrow ? 4 : 6;
  return [
    group(
      'rules',
      gaps.map(({ key, gap, y }): Shape => ({ key, line: [left, right, y, y], stroke: gap === 0 ? 'soft' : 'line', strokeWidth: gap === 0 ? 1.5 : 1 })),
    ),
    group('foot', [{ key: 'foot', line: [left, right, bottom, bottom], stroke: 'line' }]),
    group(
      'ticks',
      ticks.map(({ key, x }): Shape => ({ key, line: [x, x, bottom, bottom + (narrow ? 4 : 6)], stroke: 'soft' })),
    ),
    group('words', [
      ...gaps.map(({ key, gap, y }): Words => ({ ...label, key, words: gap === 0 ? words.level : bp(gap, view), x: right, y: y - off, anchor: 'end' })),
      ...ticks.map(({ key, at, x }): Words => ({
        ...label,
        key,
        words: format(at, 'usd', view.locale, { as: 'label' }),
        x,
        y: bottom + (narrow ? 18 : 25),
        anchor: 'middle',
      })),
      { ...label, key: 'over', words: words.over, x: left, y: top - (narrow ? 8 : 10), weight: 500 },
      { ...label, key: 'under', words: words.under, x: left, y: bottom - (narrow ? 6 : 10), weight: 500 },
    ]),
  ];
}
