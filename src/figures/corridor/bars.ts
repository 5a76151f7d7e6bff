import type { Day } from '../data.ts';
import type { View } from '../figure.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { part } from '../marks/motion.ts';
import type { Plot } from './layout.ts';
import { runs } from './runs.ts';
import type { CorridorState } from './state.ts';
import { text } from './words.ts';

/** Facility use by day. The ground is whole where the day's use is known and dotted where it is not. */
export function barMarks(state: CorridorState, view: View, plot: Plot, days: readonly Day[]): Mark[] {
  const { narrow, base, x } = plot;
  if (state.bars.share === 0) return [group('use', []), group('ground', []), group('labels', [])];
  const opacity = round(part(state.bars.share, 0.45, 0.75));
  const width = barWidth(plot);
  const known = runs(
    days.map(({ srf }) => srf),
    plot.first,
    plot.last,
    false,
  );
  const solid = known.map((run) => {
    const [from, to] = [x(run[0]![0]), x(run.at(-1)![0])];
    return from === to ? `M${round(from - width)},${base}H${round(from + width)}` : `M${from},${base}H${to}`;
  });
  const ground = { strokeWidth: narrow ? 1 : 1.5, join: 'miter', opacity } as const;
  const label = { size: narrow ? 12 : 15, opacity } as const;
  const words = text[view.locale];
  return [
    group(
      'use',
      barsOf(state, plot, days).map(({ key, position, y }): Shape => {
        const [left, right] = [Math.max(plot.left, x(position) - width / 2), x(position) + width / 2];
        return { key, rect: [round(left), y, round(Math.min(width, right - plot.left)), round(base - y)], ink: 'assets' };
      }),
    ),
    group('ground', [
      { ...ground, key: 'unknown', d: `M${x(plot.first)},${base}H${x(plot.last)}`, stroke: 'faint', dash: '1 5' },
      { ...ground, key: 'known', d: solid.join(''), stroke: 'soft' },
    ]),
    group('labels', [
      {
        ...label,
        key: 'caption',
        words: narrow ? words.barsShort : words.bars,
        x: plot.left,
        y: base - plot.height - (narrow ? 5 : 10),
        weight: 600,
        ink: 'assets',
      },
      ...gaps(
        known.map((run) => [run[0]![0], run.at(-1)![0]] as const),
        plot,
      ).map(([from, to]): Words => ({
        ...label,
        key: `unknown-${Math.ceil(from)}`,
        words: words.unknown,
        x: (x(from) + x(to)) / 2,
        y: base - (narrow ? 5 : 8),
        anchor: 'middle',
        ink: 'soft',
      })),
    ]),
  ];
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
