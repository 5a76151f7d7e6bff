import { ease } from '../marks/motion.ts';
import { dotsOf, lookOf } from './entries.ts';
import type { Entry } from './entries.ts';
import type { Layout } from './layout.ts';
import { apart, type Point } from './paths.ts';
import { along } from './pipes.ts';
import type { Pipe } from './pipes.ts';
import type { Row } from './words.ts';

/** One dot on its way, looking like the claim it is just now. */
export interface Token {
  readonly row: Row;
  readonly square: boolean;
  readonly at: Point;
}

/** The part of a stretch over which the dots of a token set out one after the other. */
const stagger = 0.4;

/** The dots of a transaction's token at its share; none before it is made and none once all is posted. */
export function tokens(entries: readonly Entry[], pipes: readonly Pipe[], layout: Layout): Token[] {
  const [first] = entries;
  if (!first || first.posted.share <= 0 || first.posted.share >= 1) return [];
  const { share } = first.posted;
  const current = entries.findLastIndex((entry) => share >= entry.leaves);
  const pipe = pipes[current];
  if (!pipe) return resting(entries[Math.max(0, current)] as Entry, layout);
  const p = Math.min(1, (share - pipe.from.leaves) / (pipe.to.arrives - pipe.from.leaves));
  const starts = dotsOf(pipe.from, layout);
  const ends = dotsOf(pipe.to, layout);
  return ends.map((end, i): Token => {
    const delay = ends.length > 1 ? (stagger * i) / (ends.length - 1) : 0;
    const own = ease(Math.min(1, Math.max(0, (p - delay) / (1 - stagger))));
    const look = own < 0.5 ? pipe.from : pipe.to;
    return { row: look.row.row, square: lookOf(look).square, at: place(pipe, starts[i] ?? end, end, own) };
  });
}

/** How much of the token is to be seen: it comes up where the money is first found. */
export function tokenOpacity(entries: readonly Entry[]): number {
  const [first] = entries;
  if (!first) return 0;
  return apart(first.posted.shown) * Math.min(1, first.posted.share / (first.arrives * 0.7));
}

function resting(entry: Entry, layout: Layout): Token[] {
  return dotsOf(entry, layout).map((at) => ({ row: entry.row.row, square: lookOf(entry).square, at }));
}

/** A dot keeps its place in the block at both ends and falls into single file between. */
function place(pipe: Pipe, start: Point, end: Point, p: number): Point {
  const [x, y] = along(pipe.way, p);
  const [fromX, fromY] = pipe.way[0] as Point;
  const [toX, toY] = pipe.way.at(-1) as Point;
  const head = Math.max(0, 1 - 4 * p);
  const tail = Math.max(0, 4 * p - 3);
  return [x + (start[0] - fromX) * head + (end[0] - toX) * tail, y + (start[1] - fromY) * head + (end[1] - toY) * tail];
}
