import { line } from 'd3-shape';

import type { Day, SeriesData } from '../data.ts';
import type { View } from '../figure.ts';
import { group, type Mark } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import type { Plot, PanelScale } from './layout.ts';
import { gapOf, type AccountLineState } from './state.ts';
import { text } from './words.ts';

const path = line().digits(1);

/** Over the same days up to the `end` of the account's line, what the account alone does not tell: reserves week by week, or the price of cash day by day. */
export function lowerPanelMarks(state: AccountLineState, view: View, plot: Plot, data: SeriesData, end: number): Mark[] {
  const { lower: strip, narrow, left, right } = plot;
  const gap = strip?.what === 'gap' ? strip : undefined;
  const reserves = strip?.what === 'reserves' ? strip : undefined;
  return [
    group(
      'name',
      strip
        ? [
            {
              key: strip.what,
              words: text[view.locale][strip.what],
              x: left,
              y: strip.top - (narrow ? 28 : 34),
              size: narrow ? 12 : 15,
              weight: 500,
              ink: 'soft',
            },
          ]
        : [],
    ),
    // Where nothing is, for gaps; reserves are far from it.
    group('rule', gap ? [{ key: 'rule', line: [left, right, gap.y(0), gap.y(0)], stroke: 'soft' }] : []),
    group('days', gap ? [{ key: 'gap', d: bars(state, plot, gap, data.days, end), stroke: 'ink', strokeWidth: narrow ? 1 : 2, join: 'miter' }] : []),
    group(
      'weeks',
      reserves
        ? [
            {
              key: 'reserves',
              data: { money: 'reserves' },
              d: path(upTo(end, weekPoints(state, plot, reserves, data))) ?? '',
              stroke: 'reserves',
              strokeWidth: narrow ? 2 : 3,
              cap: 'round',
            },
          ]
        : [],
    ),
  ];
}

/** A bar from nothing to each day's gap; a day without one has none. */
function bars({ axis }: AccountLineState, plot: Plot, strip: PanelScale, days: readonly Day[], end: number): string {
  return days
    .filter(({ date }) => date >= axis.from && plot.x(date) <= end)
    .flatMap((day) => {
      const gap = gapOf(day);
      return gap === undefined ? [] : [`M${plot.x(day.date)},${strip.y(0)}V${strip.y(gap)}`];
    })
    .join('');
}

const weekPoints = ({ axis }: AccountLineState, plot: Plot, strip: PanelScale, { weeks }: SeriesData) =>
  weeks.filter(({ date }) => date >= axis.from && date <= axis.to).map(({ date, reserves }): [number, number] => [plot.x(date), strip.y(reserves)]);

/** The part of a line up to a place, and the point on the way to the next week. */
function upTo(end: number, points: readonly [x: number, y: number][]): [number, number][] {
  const drawn = points.filter(([x]) => x <= end);
  const last = drawn.at(-1);
  const next = points[drawn.length];
  return last && next && end > last[0] ? [...drawn, [end, round(last[1] + ((next[1] - last[1]) * (end - last[0])) / (next[0] - last[0]))]] : drawn;
}
