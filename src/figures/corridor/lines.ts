import { area, curveLinear, curveStepAfter, line } from 'd3-shape';

import type { Ink } from '../../tokens/index.ts';
import type { Day } from '../data.ts';
import { group, type Mark, type Shape } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { mix, part } from '../marks/motion.ts';
import type { Plot } from './layout.ts';
import { runs, type Knot } from './runs.ts';
import { rates, type CorridorState, type Rate, type Shown } from './state.ts';

/** What cash costs in the market is ink; a rate the Fed sets has the colour of the money it is paid on. */
export const inks: Record<Rate, Ink> = { sofr: 'ink', effr: 'soft', iorb: 'reserves', onRrpRate: 'rrp', srfRate: 'assets' };

const market = (rate: Rate) => rate === 'sofr' || rate === 'effr';

/** How far a line is drawn, as a position in the list of days. */
export function positionOfLine(state: CorridorState, plot: Plot, key: Shown): number {
  return mix(plot.first, plot.last, state.shown[key]);
}

/** The drawn and known stretches of a rate. */
export function lineOf(state: CorridorState, plot: Plot, days: readonly Day[], rate: Rate): Knot[][] {
  if (state.shown[rate] === 0) return [];
  return runs(
    days.map((day) => day[rate]),
    plot.first,
    positionOfLine(state, plot, rate),
    !market(rate),
  );
}

/** The target range as a band, the rates the Fed sets as steps, and the rates of the market as lines over them. */
export function lineMarks(state: CorridorState, plot: Plot, days: readonly Day[]): Mark[] {
  const { narrow, x, y } = plot;
  const sofr = lineOf(state, plot, days, 'sofr');
  // Where days are far enough apart, each of them is a published price.
  const dotted = round(part(plot.pitch, narrow ? 5 : 9, narrow ? 8 : 14));
  const published = sofr.flat().filter(([position]) => Number.isInteger(position));
  const prices: Shape = {
    key: 'sofr',
    d: published.map(([position, value]) => `M${x(position)},${y(value)}h0`).join(''),
    stroke: 'ink',
    strokeWidth: narrow ? 5 : 8,
    cap: 'round',
    join: 'miter',
    opacity: dotted,
  };
  const head = sofr.at(-1)?.at(-1);
  return [
    group('range', state.shown.range > 0 ? [{ key: 'range', d: rangeOf(state, plot, days), ink: 'ink', fillOpacity: 0.07 }] : []),
    group(
      'rates',
      rates.filter((rate) => state.shown[rate] > 0).map((rate) => rateMark(state, plot, days, rate)),
    ),
    group('published', dotted > 0 && published.length > 0 ? [prices] : []),
    group('head', head ? [{ key: 'sofr', circle: [x(head[0]), y(head[1]), narrow ? 4 : 6], ink: 'ink' }] : []),
  ];
}

function rangeOf(state: CorridorState, plot: Plot, days: readonly Day[]): string {
  const { x, y } = plot;
  const band = area<Knot>()
    .digits(1)
    .curve(curveStepAfter)
    .x(([position]) => x(position))
    .y1(([, value]) => y(value))
    .y0(([position]) => y(days[Math.floor(position)]?.targetLow ?? 0));
  const known = runs(
    days.map(({ targetLow, targetHigh }) => (targetLow === undefined ? undefined : targetHigh)),
    plot.first,
    positionOfLine(state, plot, 'range'),
    true,
  );
  return known.map((run) => band(run) ?? '').join('');
}

function rateMark(state: CorridorState, plot: Plot, days: readonly Day[], key: Rate): Shape {
  const { narrow, x, y } = plot;
  const path = line()
    .digits(1)
    .curve(market(key) ? curveLinear : curveStepAfter);
  const knots = (run: readonly Knot[]) => run.map(([position, value]): [number, number] => [x(position), y(value)]);
  const width = key === 'sofr' ? mix(2, 3, part(plot.pitch, 3, 8)) : key === 'iorb' ? 2.5 : 2;
  return {
    key,
    d: lineOf(state, plot, days, key)
      .map((run) => path(knots(run)) ?? '')
      .join(''),
    stroke: inks[key],
    strokeWidth: round(width * (narrow ? 0.8 : 1)),
    cap: 'round',
    ...(key === 'effr' && { dash: '2 5' }),
  };
}
