import { line } from 'd3-shape';

import type { Day, SeriesData } from '../data.ts';
import type { Layer, View } from '../figure.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { painter } from '../marks/paint.ts';
import type { Plot, Strip } from './layout.ts';
import { gapOf, type WeeklyState } from './state.ts';
import { text } from './words.ts';

const path = line().digits(1);

/** Draws, over the same days up to the `end` of the account's line, what the account alone does not tell: reserves week by week, or the price of cash day by day. */
export function drawUnder(layer: Layer, state: WeeklyState, view: View, plot: Plot, data: SeriesData, end: number): void {
  const paint = painter(view);
  const parent = group(layer, 'under');
  const { under: strip, narrow, left, right } = plot;
  const gap = strip?.what === 'gap' ? strip : undefined;
  const reserves = strip?.what === 'reserves' ? strip : undefined;
  joinByKey(
    group(parent, 'name'),
    'text',
    strip ? [{ key: strip.what }] : [],
    { x: left, y: (strip?.top ?? 0) - (narrow ? 28 : 34), 'font-size': narrow ? 12 : 15, 'font-weight': 500, fill: paint('soft') },
    ({ key }) => text[view.locale][key],
  );
  // Where nothing is, for gaps; reserves are far from it.
  const nothing = gap?.y(0) ?? 0;
  joinByKey(group(parent, 'rule'), 'line', gap ? [{ key: 'rule' }] : [], {
    x1: left,
    x2: right,
    y1: nothing,
    y2: nothing,
    stroke: paint('soft'),
    'stroke-width': 1,
  });
  joinByKey(group(parent, 'days'), 'path', gap ? [{ key: 'gap' }] : [], {
    d: gap ? bars(state, plot, gap, data.days, end) : '',
    fill: 'none',
    stroke: paint('ink'),
    'stroke-width': narrow ? 1 : 2,
  });
  joinByKey(group(parent, 'weeks'), 'path', reserves ? [{ key: 'reserves' }] : [], {
    'data-money': 'reserves',
    d: reserves ? (path(upTo(end, weekPoints(state, plot, reserves, data))) ?? '') : '',
    fill: 'none',
    stroke: paint('reserves'),
    'stroke-width': narrow ? 2 : 3,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });
}

/** A bar from nothing to each day's gap; a day without one has none. */
function bars({ axis }: WeeklyState, plot: Plot, strip: Strip, days: readonly Day[], end: number): string {
  return days
    .filter(({ date }) => date >= axis.from && plot.x(date) <= end)
    .flatMap((day) => {
      const gap = gapOf(day);
      return gap === undefined ? [] : [`M${plot.x(day.date)},${strip.y(0)}V${strip.y(gap)}`];
    })
    .join('');
}

const weekPoints = ({ axis }: WeeklyState, plot: Plot, strip: Strip, { weeks }: SeriesData) =>
  weeks.filter(({ date }) => date >= axis.from && date <= axis.to).map(({ date, reserves }): [number, number] => [plot.x(date), strip.y(reserves)]);

/** The part of a line up to a place, and the point on the way to the next week. */
function upTo(end: number, points: readonly [x: number, y: number][]): [number, number][] {
  const drawn = points.filter(([x]) => x <= end);
  const last = drawn.at(-1);
  const next = points[drawn.length];
  return last && next && end > last[0] ? [...drawn, [end, round(last[1] + ((next[1] - last[1]) * (end - last[0])) / (next[0] - last[0]))]] : drawn;
}
