import { area, curveLinear, curveStepAfter, line } from 'd3-shape';

import type { Ink } from '../../tokens/index.ts';
import type { Day } from '../data.ts';
import type { Layer, View } from '../figure.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { painter } from '../marks/paint.ts';
import type { Plot } from './layout.ts';
import { runs, type Knot } from './runs.ts';
import { fade, mix, rates, type CorridorState, type Rate, type Shown } from './state.ts';

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
  return runs(days.map((day) => day[rate]), plot.first, positionOfLine(state, plot, rate), !market(rate));
}

/** The target range as a band, the rates the Fed sets as steps, and the rates of the market as lines over them. */
export function drawLines(layer: Layer, state: CorridorState, view: View, plot: Plot, days: readonly Day[]): void {
  const paint = painter(view);
  const { narrow, x, y } = plot;
  const parent = group(layer, 'lines');
  const knots = (run: readonly Knot[]) => run.map(([position, value]): [number, number] => [x(position), y(value)]);
  const band = area<Knot>()
    .digits(1)
    .curve(curveStepAfter)
    .x(([position]) => x(position))
    .y1(([, value]) => y(value))
    .y0(([position]) => y(days[Math.floor(position)]?.targetLow ?? 0));
  const end = positionOfLine(state, plot, 'range');
  const known = runs(days.map(({ targetLow, targetHigh }) => (targetLow === undefined ? undefined : targetHigh)), plot.first, end, true);
  joinByKey(group(parent, 'range'), 'path', state.shown.range > 0 ? [{ key: 'range' }] : [], {
    d: known.map((run) => band(run) ?? '').join(''),
    fill: paint('ink'),
    'fill-opacity': 0.07,
  });
  const drawn = rates.filter((rate) => state.shown[rate] > 0).map((key) => ({ key }));
  joinByKey(group(parent, 'rates'), 'path', drawn, {
    d: ({ key }) => {
      const path = line().digits(1).curve(market(key) ? curveLinear : curveStepAfter);
      return lineOf(state, plot, days, key).map((run) => path(knots(run)) ?? '').join('');
    },
    fill: 'none',
    stroke: (d) => paint(inks[d.key]),
    'stroke-width': (d) => round((d.key === 'sofr' ? mix(2, 3, fade(plot.pitch, 3, 8)) : d.key === 'iorb' ? 2.5 : 2) * (narrow ? 0.8 : 1)),
    'stroke-dasharray': (d) => (d.key === 'effr' ? '2 5' : 'none'),
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });
  const sofr = lineOf(state, plot, days, 'sofr');
  // Where days stand far enough apart, each of them is a published price.
  const dotted = round(fade(plot.pitch, narrow ? 5 : 9, narrow ? 8 : 14));
  const published = sofr.flat().filter(([position]) => Number.isInteger(position));
  joinByKey(group(parent, 'published'), 'path', dotted > 0 && published.length > 0 ? [{ key: 'sofr' }] : [], {
    d: published.map(([position, value]) => `M${x(position)},${y(value)}h0`).join(''),
    fill: 'none',
    stroke: paint('ink'),
    'stroke-width': narrow ? 5 : 8,
    'stroke-linecap': 'round',
    opacity: dotted,
  });
  const head = sofr.at(-1)?.at(-1);
  joinByKey(group(parent, 'head'), 'circle', head ? [{ key: 'sofr' }] : [], {
    cx: head ? x(head[0]) : 0,
    cy: head ? y(head[1]) : 0,
    r: narrow ? 4 : 6,
    fill: paint('ink'),
  });
}
