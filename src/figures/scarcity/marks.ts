import type { Ink } from '../../tokens/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, View } from '../figure.ts';
import { group, type Mark, type Shape } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { curveMarks } from './curve.ts';
import { gridMarks } from './grid.ts';
import { headingMarks } from './heading.ts';
import { labelMarks } from './labels.ts';
import { plotOf, type Plot } from './layout.ts';
import type { ScarcityState } from './state.ts';
import { scarcityWeeks, type ScarcityWeek } from './weeks.ts';

/** Reserves against the gap between SOFR and IORB, one mark a week, and the curve that describes them. */
export function marks(state: ScarcityState, view: View, data: SeriesData): Mark[] {
  const plot = plotOf(view);
  const weeks = scarcityWeeks(data);
  return [
    group('heading', headingMarks(state, view, plot, weeks)),
    group('grid', gridMarks(view, plot)),
    group('curve', curveMarks(state, plot, weeks)),
    group('weeks', weekMarks(state, plot, weeks)),
    group('labels', labelMarks(state, view, plot, weeks)),
  ];
}

/** A dot for a week, an open diamond for one with a month-end; weeks the curve does not describe stand back. */
function weekMarks(state: ScarcityState, plot: Plot, weeks: readonly ScarcityWeek[]): Shape[] {
  const r = plot.narrow ? 4.2 : 7;
  return weeks.slice(0, Math.ceil(state.shown)).map(({ date, reserves, gap, monthEnd }, index): Shape => {
    const [x, y, s] = [plot.x(reserves), plot.y(gap), round(r * Math.min(1, state.shown - index) * (monthEnd ? 1.25 : 1))];
    const later = index >= state.fit.weeks;
    return {
      key: date,
      d: monthEnd
        ? `M${x},${round(y - s)}L${round(x + s)},${y}L${x},${round(y + s)}L${round(x - s)},${y}Z`
        : `M${round(x - s)},${y}a${s},${s} 0 1 1 ${round(2 * s)},0a${s},${s} 0 1 1 ${round(-2 * s)},0Z`,
      ink: monthEnd ? 'paper' : 'reserves',
      stroke: monthEnd ? 'ink' : 'reserves',
      strokeWidth: plot.narrow ? 1.5 : 2.25,
      join: 'miter',
      fillOpacity: later && !monthEnd ? 0.3 : 1,
      strokeOpacity: later ? 0.5 : 1,
    };
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
