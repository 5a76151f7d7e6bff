import { dayNumber, format, shortDay } from '../../i18n/index.ts';
import type { Day } from '../data.ts';
import type { View } from '../figure.ts';
import { labelled, type Label } from '../marks/labels.ts';
import { group, type Mark, type Shape } from '../marks/mark.ts';
import { round } from '../marks/round.ts';

import { barWidth } from './bars.ts';
import type { Plot } from './layout.ts';
import { inks } from './lines.ts';
import { noteLabel, rulerLabels } from './notes.ts';
import { marksOf, type CorridorState, type Mark as Pointed } from './state.ts';
import { seriesOf, text, usd } from './words.ts';

/** What stands over the lines: pointed-at days and all words. */
export function pointedMarks(state: CorridorState, view: View, plot: Plot, days: readonly Day[]): Mark[] {
  const { narrow } = plot;
  const dayOf = (date: string) => days.find((day) => day.date === date);
  const points = marksOf(state, 'point').flatMap((mark) => {
    const value = dayOf(mark.date)?.[mark.rate];
    return value === undefined ? [] : [{ ...mark, value }];
  });
  const rings = points.map(({ key, date, value, rate, share }): Shape => ({
    key,
    circle: [plot.xOf(dayNumber(date)), plot.y(value), narrow ? 4 : 5.5],
    ink: 'paper',
    stroke: inks[rate],
    strokeWidth: narrow ? 2 : 2.5,
    opacity: round(share),
  }));
  // From what a bank earns by waiting, ten and twenty basis points up.
  const rulers = marksOf(state, 'ruler').flatMap((mark) => {
    const zero = dayOf(mark.date)?.iorb;
    return zero === undefined ? [] : [{ ...mark, zero, x: plot.xOf(dayNumber(mark.date)) }];
  });
  const tick = narrow ? 4 : 7;
  const scales = rulers.map(({ key, x, zero, share }): Shape => {
    const ticks = [0.05, 0.1, 0.15, 0.2].map((up) => `M${x},${plot.y(zero + up)}h${up * 10 - Math.floor(up * 10 + 1e-9) > 0.1 ? tick / 2 : tick}`);
    return {
      key,
      d: `M${x},${plot.y(zero)}V${plot.y(zero + 0.2)}${ticks.join('')}`,
      stroke: 'ink',
      strokeWidth: narrow ? 1 : 1.5,
      join: 'miter',
      opacity: round(share),
    };
  });
  const labels: Label[] = [
    ...rulers.flatMap((d) => rulerLabels(d, d.x + tick, d.zero, view, plot)),
    ...marksOf(state, 'band').map((d): Label =>
      over(d, (plot.xOf(dayNumber(d.from)) + plot.xOf(dayNumber(d.to))) / 2, 'middle', text[view.locale].bands[d.text], plot),
    ),
    ...marksOf(state, 'guide').map((d): Label => {
      const x = plot.xOf(dayNumber(d.date)) + (d.place === 'left' ? -1 : 1) * (narrow ? 4 : 7);
      return over(d, x, d.place === 'left' ? 'end' : 'start', text[view.locale].guides[d.text], plot);
    }),
    ...marksOf(state, 'note').map((d): Label => noteLabel(d, dayOf(d.date), view, plot)),
    ...points.map((d): Label => {
      const [dx, dy] = { above: [0, -14], below: [0, 27], left: [-14, 5], right: [13, -4] }[d.place] as [number, number];
      return {
        key: d.key,
        x: plot.xOf(dayNumber(d.date)) + dx * (narrow ? 0.7 : 1),
        y: plot.y(d.value) + dy * (narrow ? 0.75 : 1),
        anchor: d.place === 'left' ? 'end' : d.place === 'right' ? 'start' : 'middle',
        ink: inks[d.rate],
        weight: 600,
        num: `${seriesOf[d.rate]}@${d.date}`,
        words: `${shortDay(d.date, view.locale)} ${format(d.value, 'percent', view.locale)}`,
        opacity: d.share,
      };
    }),
    ...marksOf(state, 'bar').flatMap((d): Label[] => {
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
          opacity: Math.min(d.share, Math.max(0, state.bars.share * 4 - 3)),
        },
      ];
    }),
  ];
  return [group('points', rings), group('rulers', scales), group('labels', labelled(labels, view))];
}

/** A label in the row above the rates. */
function over(mark: Pointed, x: number, anchor: 'start' | 'middle' | 'end', words: string, plot: Plot): Label {
  return { key: mark.key, x, y: plot.top - (plot.narrow ? 10 : 15), anchor, weight: 600, words, opacity: mark.share };
}
