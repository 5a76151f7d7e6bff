import type { Instrument } from '../../ledger/index.ts';
import { round } from '../marks/round.ts';
import type { Entry } from './entries.ts';
import { corridorY } from './layout.ts';
import type { Layout, PlacedRow, PlacedSheet } from './layout.ts';
import type { Point } from './paths.ts';

/** A line of a sheet as the end of a pipe; `y` is where the pipe meets it. */
export interface End {
  readonly sheet: PlacedSheet;
  readonly row: PlacedRow;
  readonly y: number;
}

/** A stretch of a payment's way, from one entry to the next. */
export interface Pipe {
  readonly key: string;
  readonly from: Entry;
  readonly to: Entry;
  /** The whole way, from the dots of one to the dots of the other. */
  readonly way: readonly Point[];
  /** Whether it runs outside the sheets, where it is drawn and stays. */
  readonly outside: boolean;
}

/** Side of the corridor each claim keeps to, so that pipes run beside each other. */
const sides: Partial<Record<Instrument, number>> = { reserves: -1, tga: 1, bills: 1 };

/** The way of one transaction, stretch by stretch. */
export function pipes(entries: readonly Entry[], layout: Layout): Pipe[] {
  const step = layout.metrics.pitch / 2;
  // Where a bracket takes one half of a line's height, the pipe to the next sheet takes the other.
  const shift = (i: number): number => {
    const [own, before, after] = [entries[i] as Entry, entries[i - 1], entries[i + 1]];
    const other = [before, after].find((e) => e !== undefined && isBracket(e, own));
    return other ? Math.sign(own.y - other.y) * step : 0;
  };
  return entries.slice(1).map((to, i) => {
    const from = entries[i] as Entry;
    const key = `${from.key}-${i + 1}`;
    if (isBracket(from, to)) return { key, from, to, way: bracket(from, to, layout), outside: true };
    if (from.sheet === to.sheet) {
      return { key, from, to, way: [middle(from, layout), middle(to, layout)], outside: false };
    }
    // A second pipe of the same claim keeps to the other side of the first.
    const again = entries.slice(0, i).some((e) => e.row.row === from.row.row && e.sheet !== from.sheet);
    const ends: [End, End] = [
      { ...from, y: from.y + shift(i) },
      { ...to, y: to.y + shift(i + 1) },
    ];
    return { key, from, to, way: corridor(...ends, layout, again ? -1 : 0), outside: true };
  });
}

const isBracket = (a: Entry, b: Entry): boolean => a.sheet === b.sheet && a.row.column === b.row.column && a.row !== b.row;

/** A path through the points with round corners. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points as [Point, ...Point[]];
  const corners = rest.slice(0, -1).map((corner, i) => {
    const before = points[i] as Point;
    const after = rest[i + 1] as Point;
    const r = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    return `L${xy(toward(corner, before, r))}Q${xy(corner)} ${xy(toward(corner, after, r))}`;
  });
  return `M${xy(first)}${corners.join('')}L${xy(rest.at(-1) ?? first)}`;
}

/** The point at share p (0…1) of the length of a way. */
export function along(way: readonly Point[], p: number): Point {
  const lengths = way.slice(1).map((point, i) => distance(way[i] as Point, point));
  let left = p * lengths.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of lengths.entries()) {
    if (left <= length || i === lengths.length - 1) return toward(way[i] as Point, way[i + 1] as Point, left);
    left -= length;
  }
  return way[0] as Point;
}

/** The middle of the dots of a line. */
function middle(entry: End, { metrics }: Layout): Point {
  const inward = entry.row.column === 'left' ? 1 : -1;
  return [entry.row.edge + inward * (metrics.dot / 2 + 2 * metrics.pitch), entry.y];
}

const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x2 - x1, y2 - y1);

/** Out of one sheet, through the corridors, into another. */
export function corridor(from: End, to: End, layout: Layout, side = 0): Point[] {
  const [laneA, laneB] = [lane(from), lane(to)];
  const xA = laneX(laneA, from, layout, side);
  const xB = laneX(laneB, to, layout, side);
  const a: Point = [xA, from.y];
  const b: Point = [xB, to.y];
  const y = corridorY(layout, from.sheet.sheet.of);
  const between: Point[] = laneA === laneB ? [a, b] : [a, [xA, y], [xB, y], b];
  return [middle(from, layout), ...between, middle(to, layout)].filter((point, i, all) => i === 0 || distance(point, all[i - 1] as Point) > 0.01);
}

/** From one line to another of the same column, round the outside. */
function bracket(from: Entry, to: Entry, layout: Layout): Point[] {
  const outward = from.row.column === 'left' ? -1 : 1;
  const x = from.row.edge + outward * layout.metrics.lane * 1.15;
  const nudge = Math.sign(to.y - from.y) * layout.metrics.pitch * 0.5;
  const [a, b] = [middle(from, layout), middle(to, layout)];
  return [
    [a[0], a[1] + nudge],
    [x, a[1] + nudge],
    [x, b[1] - nudge],
    [b[0], b[1] - nudge],
  ];
}

/** Corridors are counted from the left: beside the first column, between the two, beside the second. */
const lane = (entry: End): number => entry.sheet.column + (entry.row.column === 'left' ? 0 : 1);

function laneX(index: number, entry: End, { metrics, sheets }: Layout, beside: number): number {
  const { x, width } = entry.sheet;
  const gap = sheets.some((s) => s.column !== entry.sheet.column) ? metrics.gapX / 2 : metrics.margin * 0.6;
  if (index === 1) {
    const centre = entry.sheet.column === 0 ? x + width + gap : x - gap;
    const side = entry.row.row === 'net-worth' ? 0 : (sides[entry.row.row] ?? 0);
    return centre + (side + beside) * metrics.lane;
  }
  return index === 0 ? x - metrics.margin * 0.6 : x + width + metrics.margin * 0.6;
}

function toward([x1, y1]: Point, [x2, y2]: Point, length: number): Point {
  const whole = distance([x1, y1], [x2, y2]);
  if (whole === 0) return [x1, y1];
  const p = length / whole;
  return [x1 + (x2 - x1) * p, y1 + (y2 - y1) * p];
}

const xy = ([x, y]: Point): string => `${round(x)},${round(y)}`;
