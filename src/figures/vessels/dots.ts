import type { Week } from '../data.ts';
import { round } from '../marks/round.ts';
import { ease } from '../marks/motion.ts';
import { countDots, flowsBetween, vessels, type Counts, type Vessel } from './counts.ts';
import { exit, skySlot, slot, type Layout, type Point } from './layout.ts';
import type { VesselsState } from './state.ts';

/** One path of dots. `money` is whose dollars they are; `count` is how many dots the path draws. */
export interface DotPath {
  readonly key: string;
  readonly money: Vessel | 'assets';
  /** The colour, when dots are shown in the colour of where they came from. */
  readonly ink: Vessel | 'assets';
  readonly count: number;
  readonly d: string;
}

/** All dots of a state: every dollar of the Fed's balance sheet once, resting or in flight. */
export function dotPaths(state: VesselsState, weeks: readonly Week[], layout: Layout): DotPath[] {
  const index = Math.min(Math.floor(state.at), weeks.length - 1);
  const counts = countDots(weeks[index] as Week);
  if (state.pour < 1) return pouring(state.pour, counts, layout);
  if (state.equation.name === 'who-paid' && state.equation.share > 0) {
    return addingUp(state, weeks, counts, layout);
  }
  const share = state.at - index;
  if (share === 0) return vessels.map((vessel) => resting(vessel, 0, counts[vessel], layout));
  return moving(share, counts, countDots(weeks[index + 1] as Week), layout);
}

const flightShare = 0.4;

function moving(share: number, before: Counts, after: Counts, layout: Layout): DotPath[] {
  const leaving = { ...before, assets: 0 };
  const landing = { tga: 0, rrp: 0, reserves: 0, other: 0, assets: 0 };
  const placed: Record<Vessel, Point[]> = { tga: [], rrp: [], reserves: [], other: [] };
  const flying: Record<Vessel | 'assets', Point[]> = { tga: [], rrp: [], reserves: [], other: [], assets: [] };
  const flows = flowsBetween(before, after);
  const total = flows.reduce((sum, flow) => sum + flow.count, 0);
  const base = { ...before };
  for (const flow of flows) if (flow.from !== 'assets') base[flow.from] -= flow.count;
  let order = 0;
  for (const { from, to, count } of flows) {
    for (let n = 0; n < count; n += 1, order += 1) {
      const start = from === 'assets' ? exit(layout) : slot(layout, from, (leaving[from] -= 1));
      const end = to === 'assets' ? exit(layout) : slot(layout, to, base[to] + landing[to]++);
      const depart = (order / total) * (1 - flightShare);
      const u = (share - depart) / flightShare;
      if (u <= 0) {
        if (from !== 'assets') placed[from].push(start);
      } else if (u < 1) {
        flying[from].push(arc(start, end, u, layout, order));
      } else if (to !== 'assets') {
        placed[to].push(end);
      }
    }
  }
  return [
    ...vessels.map((vessel) => resting(vessel, 0, base[vessel], layout)),
    ...vessels.map((vessel) => path(`${vessel}-moving`, vessel, placed[vessel])),
    ...([...vessels, 'assets'] as const).map((money) => path(`${money}-flying`, money, flying[money])),
  ].filter(({ count }) => count > 0);
}

// Rows are written in blocks, so that a frame rewrites only the block at work and never a whole vessel.
const block = 64;
const pourShare = 0.12;

function pouring(pour: number, counts: Counts, layout: Layout): DotPath[] {
  let first = 0;
  const total = vessels.reduce((sum, vessel) => sum + counts[vessel], 0);
  return vessels
    .flatMap((vessel) => {
      const count = counts[vessel];
      const offset = first;
      first += count;
      const progress = (index: number) => (pour - (index / count) * (1 - pourShare)) / pourShare;
      const gone = countWhile(count, (index) => progress(index) > 0);
      const landed = countWhile(count, (index) => progress(index) >= 1);
      const whole = landed - (landed % block);
      const waiting = Math.min(count, gone + ((block - (gone % block)) % block));
      // Scattered over the part of the field that is above the vessel, so that the field thins and rains.
      const order = scattered(count);
      const from = (index: number) => skySlot(layout, offset + order[index]!, total);
      const inAir: Point[] = [];
      for (let index = landed; index < gone; index += 1) {
        inAir.push(fall(from(index), slot(layout, vessel, index), progress(index), layout));
      }
      const sky = (start: number, end: number) => memo(`${placed(layout)}/sky/${total}/${offset}/${start}/${end}`, () => dotsAt(range(start, end).map(from)));
      return [
        { ...resting(vessel, 0, whole, layout), key: vessel },
        { ...resting(vessel, whole, landed, layout), key: `${vessel}-landed` },
        path(`${vessel}-falling`, 'assets', inAir),
        { key: `${vessel}-next`, money: 'assets', ink: 'assets', count: waiting - gone, d: sky(gone, waiting) } as const,
        { key: `${vessel}-waiting`, money: 'assets', ink: 'assets', count: count - waiting, d: sky(waiting, count) } as const,
      ];
    })
    .filter(({ count }) => count > 0);
}

const orders = new Map<number, readonly number[]>();

/** Every index below `count` once, in an order without a pattern; the same order every time. */
function scattered(count: number): readonly number[] {
  let order = orders.get(count);
  if (!order) {
    const chance = (index: number) => {
      const mixed = Math.imul(index ^ (index << 7), 0x9e3779b1);
      return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
    };
    orders.set(count, (order = range(0, count).sort((a, b) => chance(a) - chance(b) || a - b)));
  }
  return order;
}

/** The dots that came since the reference Wednesday take the colour of where they came from, the top of the pile first; they stay where they are. */
function addingUp(state: VesselsState, weeks: readonly Week[], counts: Counts, layout: Layout): DotPath[] {
  const then = countDots(weeks[state.equation.since] as Week);
  const fromBuffer = Math.max(0, then.rrp - counts.rrp);
  const came = counts.tga - then.tga;
  const shown = Math.round(came * Math.min(1, state.equation.share / 0.8));
  // Of those that came, the ones out of the parking lie on top.
  const buffer = Math.min(shown, fromBuffer);
  const reserves = shown - buffer;
  const part = (key: string, ink: Vessel, from: number, to: number) => ({
    ...path(
      key,
      'tga',
      range(from, to).map((index) => slot(layout, 'tga', index)),
    ),
    ink,
  });
  return [
    resting('tga', 0, then.tga, layout),
    ...(['rrp', 'reserves', 'other'] as const).map((vessel) => resting(vessel, 0, counts[vessel], layout)),
    part('tga-rest', 'tga', then.tga, counts.tga - shown),
    part('tga-from-reserves', 'reserves', counts.tga - shown, counts.tga - shown + reserves),
    part('tga-from-rrp', 'rrp', counts.tga - buffer, counts.tga),
  ].filter(({ count }) => count > 0);
}

/** Where the two blocks of the equation are: left edges and the place of each dot, rows from the bottom up. */
export function equationBlocks(layout: Layout, reserves: number, buffer: number) {
  const { pitch, narrow, left } = layout;
  const high = narrow ? 7 : 8;
  const bottom = layout.rim - (narrow ? 8 : 18);
  const grid = (x: number) => (index: number) => ({
    x: round(x + (Math.floor(index / high) + 0.5) * pitch),
    y: round(bottom - ((index % high) + 0.5) * pitch),
  });
  const wide = (count: number) => Math.ceil(count / high) * pitch;
  const x1 = left + (narrow ? 96 : 190);
  const x2 = x1 + wide(reserves) + (narrow ? 56 : 112);
  return { bottom, top: bottom - high * pitch, x1, x2, end: x2 + wide(buffer), reserves: grid(x1), rrp: grid(x2) };
}

/** Up and out of one vessel, across, and down into another: sideways only above the rims, never through a wall. */
function arc(start: Point, end: Point, u: number, layout: Layout, order: number): Point {
  const across = Math.abs(end.x - start.x);
  // Neighbours fly at different heights, so that none hides another.
  const lift = layout.rim - layout.pitch * (2 + (order % 5) * 0.7) - Math.min(across * 0.18, layout.pitch * 6);
  const top = Math.min(lift, end.y - layout.pitch * 2, start.y - layout.pitch * 2);
  const up = start.y - top;
  const down = end.y - top;
  const way = up + across + down;
  const w = ease(u);
  const peak = (up + across / 2) / way;
  const low = w < peak ? 1 - w / peak : (w - peak) / (1 - peak);
  const out = (0.8 * up) / way;
  const side = ease(Math.min(1, Math.max(0, (w - out) / (1 - out - (0.8 * down) / way))));
  return { x: round(start.x + (end.x - start.x) * side), y: round(top + (w < peak ? up : down) * (1 - Math.cos((low * Math.PI) / 2))) };
}

/** From the field into a vessel, ever faster; sideways above the rim, so that nothing falls through a wall. */
function fall(start: Point, end: Point, u: number, { rim }: Layout): Point {
  const height = end.y - start.y;
  const over = Math.sqrt(Math.max(0, rim - start.y) / height);
  return { x: round(start.x + (end.x - start.x) * ease(Math.min(1, u / over))), y: round(start.y + height * u * u) };
}

function resting(vessel: Vessel, from: number, to: number, layout: Layout): DotPath {
  const d = memo(`${placed(layout)}/${vessel}/${from}/${to}`, () => dotsAt(range(from, to).map((index) => slot(layout, vessel, index))));
  return { key: vessel, money: vessel, ink: vessel, count: to - from, d };
}

const path = (key: string, money: Vessel | 'assets', points: readonly Point[]): DotPath => ({
  key,
  money,
  ink: money,
  count: points.length,
  d: dotsAt(points),
});

/** Dots as one path: a zero-length stroke with a round cap is a dot, and one path is one paint. */
const dotsAt = (points: readonly Point[]) => points.map(({ x, y }) => `M${x},${y}h0`).join('');

// Strings of resting dots are asked for again at every frame; the same vessel level is the same string. A frame asks for fewer than are kept.
const kept = 32;
const known = new Map<string, string>();

/** What of a layout says where its dots are: a window that changes its size goes from one view to another. */
const placed = ({ narrow, left, right }: Layout) => `${narrow}/${left}/${right}`;

function memo(key: string, make: () => string): string {
  const text = known.get(key) ?? make();
  // The one asked for last is forgotten last.
  known.delete(key);
  known.set(key, text);
  if (known.size > kept) known.delete(known.keys().next().value!);
  return text;
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

function countWhile(limit: number, test: (index: number) => boolean): number {
  let count = 0;
  while (count < limit && test(count)) count += 1;
  return count;
}
