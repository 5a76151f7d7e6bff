import { dayNumber, format } from '../../i18n/index.ts';
import type { Day } from '../data.ts';
import type { Layer, View } from '../figure.ts';
import { drawBoundLabels, type BoundLabel } from '../marks/bound.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { shortDay } from '../marks/lettering.ts';
import { painter } from '../marks/paint.ts';
import { barWidth } from './bars.ts';
import type { Plot } from './layout.ts';
import { inks } from './lines.ts';
import { noteLabel, rulerLabels } from './notes.ts';
import { marksOf, type CorridorState, type Mark } from './state.ts';
import { seriesOf, text, usd } from './words.ts';

/** What stands over the lines: pointed-at days and all words. */
export function drawMarks(layer: Layer, state: CorridorState, view: View, plot: Plot, days: readonly Day[]): void {
  const paint = painter(view);
  const parent = group(layer, 'marks');
  const { narrow } = plot;
  const dayOf = (date: string) => days.find((day) => day.date === date);
  const points = marksOf(state, 'point').flatMap((mark) => {
    const value = dayOf(mark.date)?.[mark.rate];
    return value === undefined ? [] : [{ ...mark, value }];
  });
  joinByKey(group(parent, 'points'), 'circle', points, {
    cx: (d) => plot.xOf(dayNumber(d.date)),
    cy: (d) => plot.y(d.value),
    r: narrow ? 4 : 5.5,
    fill: paint('paper'),
    stroke: (d) => paint(inks[d.rate]),
    'stroke-width': narrow ? 2 : 2.5,
    opacity: (d) => round(d.share),
  });
  // From what a bank earns by waiting, ten and twenty basis points up.
  const rulers = marksOf(state, 'ruler').flatMap((mark) => {
    const zero = dayOf(mark.date)?.iorb;
    return zero === undefined ? [] : [{ ...mark, zero, x: plot.xOf(dayNumber(mark.date)) }];
  });
  const tick = narrow ? 4 : 7;
  joinByKey(group(parent, 'rulers'), 'path', rulers, {
    d: (d) => `M${d.x},${plot.y(d.zero)}V${plot.y(d.zero + 0.2)}${[0.05, 0.1, 0.15, 0.2].map((up) => `M${d.x},${plot.y(d.zero + up)}h${up * 10 - Math.floor(up * 10 + 1e-9) > 0.1 ? tick / 2 : tick}`).join('')}`,
    fill: 'none',
    stroke: paint('ink'),
    'stroke-width': narrow ? 1 : 1.5,
    opacity: (d) => round(d.share),
  });
  const labels: BoundLabel[] = [
    ...rulers.flatMap((d) => rulerLabels(d, d.x + tick, d.zero, view, plot)),
    ...marksOf(state, 'band').map((d): BoundLabel => over(d, (plot.xOf(dayNumber(d.from)) + plot.xOf(dayNumber(d.to))) / 2, 'middle', text[view.locale].bands[d.text], plot)),
    ...marksOf(state, 'guide').map((d): BoundLabel => {
      const x = plot.xOf(dayNumber(d.date)) + (d.place === 'left' ? -1 : 1) * (narrow ? 4 : 7);
      return over(d, x, d.place === 'left' ? 'end' : 'start', text[view.locale].guides[d.text], plot);
    }),
    ...marksOf(state, 'note').map((d): BoundLabel => noteLabel(d, dayOf(d.date), view, plot)),
    ...points.map((d): BoundLabel => {
      const [dx, dy] = { above: [0, -14], below: [0, 27], left: [-14, 5], right: [13, -4] }[d.place] as [number, number];
      return {
        key: d.key,
        x: plot.xOf(dayNumber(d.date)) + dx * (narrow ? 0.7 : 1),
        y: plot.y(d.value) + dy * (narrow ? 0.75 : 1),
        anchor: d.place === 'left' ? 'end' : d.place === 'right' ? 'start' : 'middle',
        ink: inks[d.rate],
        weight: 600,
        num: `${seriesOf[d.rate]}@${d.date}`,
        words: `${shortDay(d.date, view)} ${format(d.value, 'percent', view.locale)}`,
        share: d.share,
      };
    }),
    ...marksOf(state, 'bar').flatMap((d): BoundLabel[] => {
      const amount = dayOf(d.date)?.srf;
      if (amount === undefined || state.bars.share === 0) return [];
      return [
        {
          key: d.key,
          x: plot.xOf(dayNumber(d.date)) + (d.place === 'right' ? barWidth(plot) / 2 + (narrow ? 4 : 7) : 0),
          y: d.place === 'right' ? plot.base - (narrow ? 3 : 5) : plot.barY(amount) - (narrow ? 4 : 7),
          anchor: d.place === 'right' ? 'start' : 'middle',
          ink: 'assets',
          weight: 600,
          num: `srf@${d.date}`,
          words: usd(amount, view),
          share: Math.min(d.share, Math.max(0, state.bars.share * 4 - 3)),
        },
      ];
    }),
  ];
  drawBoundLabels(parent, labels, view);
}

/** A label in the row above the rates. */
function over(mark: Mark, x: number, anchor: BoundLabel['anchor'], words: string, plot: Plot): BoundLabel {
  return { key: mark.key, x, y: plot.top - (plot.narrow ? 10 : 15), anchor, ink: 'ink', weight: 600, num: '', words, share: mark.share };
}
