import { area, curveLinear, curveStepAfter, line } from 'd3-shape';

import type { Point, Series } from '../../facts/index.ts';
import { dateText, dayNumber, formats, type Locale } from '../../i18n/index.ts';
import { exact } from './exact.ts';
import { decided } from './groups.ts';
import { gapsOf, runsOf } from './spans.ts';

/** The two sizes a small chart is drawn in; the narrow one is for phones. */
export const sizes = { wide: { width: 720, height: 190 }, narrow: { width: 350, height: 190 } } as const;

/** Above the highest value, below the floor, and between the floor and a lowest value that does not stand on it. */
const pad = { top: 30, floor: 24, under: 26 };

interface Label {
  readonly key: 'highest' | 'lowest';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly words: string;
  readonly point: { readonly x: number; readonly y: number };
}

/** A small chart as shapes: nothing is drawn where nothing is known. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly floor: number;
  readonly line: string;
  readonly fill: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly gaps: readonly { readonly x: number; readonly width: number }[];
  readonly labels: readonly Label[];
  readonly ends: readonly { readonly x: number; readonly anchor: 'start' | 'end'; readonly words: string }[];
  /** Whether the scale has a zero baseline. */
  readonly zeroBaseline: boolean;
}

/** The chart of a series between two days, ISO, for a size and a language. */
export function chartOf(series: Series, span: { from: string; to: string }, size: keyof typeof sizes, locale: Locale): Chart {
  const { width, height } = sizes[size];
  const { points } = series;
  const highest = points.reduce((a, b) => (b.value > a.value ? b : a));
  const lowest = points.reduce((a, b) => (b.value < a.value ? b : a));
  // Where the lowest value is small beside the highest, the scale begins at zero; elsewhere its changes would not be seen.
  const zeroBaseline = lowest.value < highest.value * 0.35;
  const [low, high] = [zeroBaseline ? Math.min(0, lowest.value) : lowest.value, highest.value];
  const floor = height - pad.floor;

  const [first, last] = [dayNumber(span.from), dayNumber(span.to)];
  const x = (date: string) => round(((dayNumber(date) - first) / (last - first)) * (width - 4) + 2);
  const bottom = zeroBaseline ? floor : floor - pad.under;
  const y = (value: number) => round(bottom - ((value - low) / (high - low || 1)) * (bottom - pad.top));
  const at = ({ date, value }: Point) => ({ x: x(date), y: y(value) });

  const gaps = gapsOf(series, span.to);
  const runs = runsOf(series, gaps);
  const curve = decided(series.id) ? curveStepAfter : curveLinear;
  const stroke = line<Point>(
    (p) => x(p.date),
    (p) => y(p.value),
  ).curve(curve);
  const below = area<Point>(
    (p) => x(p.date),
    floor,
    (p) => y(p.value),
  ).curve(curve);
  const stems = series.id === 'srf';
  const label = (key: Label['key'], point: Point): Label => {
    const where = at(point);
    const share = where.x / width;
    const words = `${exact(point.value, series.unit, locale)}${formats[locale].comma}${dateText(point.date, locale)}`;
    // Below the lowest point, unless that would be below the floor.
    const under = key === 'lowest' && where.y + 22 < floor;
    return {
      key,
      words,
      point: where,
      x: where.x,
      y: where.y + (under ? 19 : key === 'lowest' ? -22 : -10),
      anchor: share < 0.25 ? 'start' : share > 0.75 ? 'end' : 'middle',
    };
  };

  return {
    width,
    height,
    floor,
    line: stems
      ? points
          .filter(({ value }) => value > 0)
          .map((point) => `M${at(point).x},${floor}V${at(point).y}`)
          .join('')
      : runs.map((run) => stroke(run) ?? '').join(''),
    fill: zeroBaseline && !stems ? runs.map((run) => below(run) ?? '').join('') : '',
    dots: stems ? [] : runs.filter((run) => run.length === 1).map((run) => at(run[0]!)),
    gaps: gaps.map(({ from, to }) => ({ x: x(from), width: Math.max(1.5, round(x(to) - x(from))) })),
    labels: [label('highest', highest), ...(stems || lowest.value === 0 ? [] : [label('lowest', lowest)])],
    ends: [
      { x: 2, anchor: 'start', words: dateText(span.from, locale) },
      { x: width - 2, anchor: 'end', words: dateText(span.to, locale) },
    ],
    zeroBaseline,
  };
}

const round = (n: number) => Math.round(n * 10) / 10;
