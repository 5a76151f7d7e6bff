import type { Day } from '../data.ts';
import type { Layer, View } from '../figure.ts';
import { group, joinByKey, round } from '../marks/record.ts';
import { painter } from '../marks/paint.ts';
import type { Plot } from './layout.ts';
import { runs } from './runs.ts';
import { fade, type CorridorState } from './state.ts';
import { text } from './words.ts';

/** Facility use by day. The ground is whole where the day's use is known and dotted where it is not. */
export function drawBars(layer: Layer, state: CorridorState, view: View, plot: Plot, days: readonly Day[]): void {
  const paint = painter(view);
  const { narrow, base, x } = plot;
  const parent = group(layer, 'bars');
  const shown = state.bars.share > 0;
  const strength = round(fade(state.bars.share, 0.45, 0.75));
  const width = barWidth(plot);
  const bars = shown ? barsOf(state, plot, days) : [];
  joinByKey(group(parent, 'use'), 'rect', bars, {
    x: (d) => round(Math.max(plot.left, x(d.position) - width / 2)),
    y: (d) => d.y,
    width: (d) => round(Math.min(width, x(d.position) + width / 2 - plot.left)),
    height: (d) => round(base - d.y),
    fill: paint('assets'),
  });
  const known = runs(days.map(({ srf }) => srf), plot.first, plot.last, false);
  const solid = known.map((run) => {
    const [from, to] = [x(run[0]![0]), x(run.at(-1)![0])];
    return from === to ? `M${round(from - width)},${base}H${round(from + width)}` : `M${from},${base}H${to}`;
  });
  const ground = shown ? [{ key: 'unknown', d: `M${x(plot.first)},${base}H${x(plot.last)}`, ink: 'faint', dash: '1 5' } as const, { key: 'known', d: solid.join(''), ink: 'soft', dash: 'none' } as const] : [];
  joinByKey(group(parent, 'ground'), 'path', ground, {
    d: (d) => d.d,
    fill: 'none',
    stroke: (d) => paint(d.ink),
    'stroke-width': narrow ? 1 : 1.5,
    'stroke-dasharray': (d) => d.dash,
    opacity: strength,
  });
  const words = text[view.locale];
  const labels = [
    { key: 'caption', x: plot.left, y: base - plot.height - (narrow ? 5 : 10), anchor: 'start', ink: 'assets', words: narrow ? words.barsShort : words.bars } as const,
    ...gaps(known.map((run) => [run[0]![0], run.at(-1)![0]] as const), plot).map(([from, to]) => ({ key: `unknown-${Math.ceil(from)}`, x: (x(from) + x(to)) / 2, y: base - (narrow ? 5 : 8), anchor: 'middle', ink: 'soft', words: words.unknown }) as const),
  ];
  joinByKey(
    group(parent, 'labels'),
    'text',
    shown ? labels : [],
    {
      x: (d) => round(d.x),
      y: (d) => round(d.y),
      'text-anchor': (d) => d.anchor,
      'font-size': narrow ? 12 : 15,
      'font-weight': (d) => (d.key === 'caption' ? 600 : 400),
      fill: (d) => paint(d.ink),
      opacity: strength,
    },
    (d) => d.words,
  );
}

export const barWidth = ({ pitch, narrow }: Plot): number => round(Math.max(1.5, Math.min(pitch * 0.62, narrow ? 14 : 28)));

interface Bar {
  readonly key: string;
  readonly position: number;
  readonly y: number;
}

/** Every day of known use above nothing; the one on the way grows from the ground. */
function barsOf(state: CorridorState, plot: Plot, days: readonly Day[]): Bar[] {
  const bars: Bar[] = [];
  for (let position = Math.ceil(plot.first); position <= Math.ceil(plot.last); position += 1) {
    const day = days[position];
    const grown = Math.min(1, plot.last - position + 1);
    if (day?.srf && position <= state.until + 1 && grown > 0) bars.push({ key: day.date, position, y: plot.barY(day.srf * grown) });
  }
  return bars;
}

/** Stretches between known ones, and after the last, wide enough to say that they are not known. */
function gaps(known: readonly (readonly [number, number])[], plot: Plot): [number, number][] {
  const ends = [...known, [plot.last, plot.last] as const];
  return ends
    .map(([start], index): [number, number] => [ends[index - 1]?.[1] ?? plot.first, start])
    .filter(([from, to]) => plot.x(to) - plot.x(from) > (plot.narrow ? 60 : 80));
}
