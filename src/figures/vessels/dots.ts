import type { Week } from '../data.ts';
import { round } from '../marks/join.ts';
import { countDots, flowsBetween, vessels, type Counts, type Vessel } from './counts.ts';
import { skySlot, slot, type Layout, type Point } from './layout.ts';
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
  if (state.sum.name === 'who-paid' && state.sum.share > 0) {
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
      // Scattered over the part of the field that stands above the vessel, so that the field thins and rains.
      const from = (index: number) => skySlot(layout, offset + ((index * stride(count)) % count), total);
      const inAir: Point[] = [];
      for (let index = landed; index < gone; index += 1) {
        inAir.push(arcDown(from(index), slot(layout, vessel, index), progress(index)));
      }
      const sky = (start: number, end: number) =>
        memo(`${layout.narrow}/${layout.left}/sky/${total}/${offset}/${start}/${end}`, () => dotsAt(range(start, end).map(from)));
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

/** A step that visits every index below `count` once, far from its neighbours. */
function stride(count: number): number {
  let step = Math.max(1, Math.round(count * 0.382));
  while (divisor(step, count) > 1) step += 1;
  return step;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The dots that came since the reference Wednesday rise out of the Treasury's vessel into two blocks, by where they came from. */
function addingUp(state: VesselsState, weeks: readonly Week[], counts: Counts, layout: Layout): DotPath[] {
  const then = countDots(weeks[state.since.at] as Week);
  const fromBuffer = Math.max(0, then.rrp - counts.rrp);
  const came = counts.tga - then.tga;
  const blocks = sumBlocks(layout, came - fromBuffer, fromBuffer);
  const lift = (from: number, count: number, place: (index: number) => Point) =>
    range(0, count).map((index) => {
      // The top of the pile goes first.
      const depart = ((came - 1 - from - index) / came) * 0.6;
      const u = Math.min(1, Math.max(0, (state.sum.share - depart) / 0.4));
      return arcDown(slot(layout, 'tga', then.tga + from + index), place(index), u);
    });
  const reserves = lift(0, came - fromBuffer, blocks.reserves);
  const buffer = lift(came - fromBuffer, fromBuffer, blocks.rrp);
  return [
    resting('tga', 0, then.tga, layout),
    ...(['rrp', 'reserves', 'other'] as const).map((vessel) => resting(vessel, 0, counts[vessel], layout)),
    { ...path('tga-from-reserves', 'tga', reserves), ink: 'reserves' as const },
    { ...path('tga-from-rrp', 'tga', buffer), ink: 'rrp' as const },
  ].filter(({ count }) => count > 0);
}

/** Where the two blocks of the sum stand: left edges and the place of each dot, rows from the bottom up. */
export function sumBlocks(layout: Layout, reserves: number, buffer: number) {
  const { pitch, narrow, left } = layout;
  const high = narrow ? 7 : 8;
  const bottom = layout.rim - (narrow ? 16 : 34);
  const grid = (x: number) => (index: number) => ({
    x: round(x + (Math.floor(index / high) + 0.5) * pitch),
    y: round(bottom - ((index % high) + 0.5) * pitch),
  });
  const wide = (count: number) => Math.ceil(count / high) * pitch;
  const x1 = left + (narrow ? 96 : 190);
  const x2 = x1 + wide(reserves) + (narrow ? 56 : 112);
  return { bottom, top: bottom - high * pitch, x1, x2, end: x2 + wide(buffer), reserves: grid(x1), rrp: grid(x2) };
}

/** Where dots come from or go to when the Fed buys bonds or lets them run off: beside the label of what it owns. */
export const exit = (layout: Layout): Point => ({ x: layout.right - layout.pitch, y: layout.sky + layout.pitch });

function arc(start: Point, end: Point, u: number, layout: Layout, order: number): Point {
  // Over the rims: the higher the lift, the wider the flight; neighbours are spread a little so that none hides another.
  const reach = Math.abs(end.x - start.x);
  const lift = layout.rim - layout.pitch * (2 + (order % 5) * 0.7) - Math.min(reach * 0.18, layout.pitch * 6);
  const top = Math.min(lift, end.y - layout.pitch * 2, start.y - layout.pitch * 2);
  return bezier(start, { x: start.x, y: top * 1.33 - start.y * 0.33 }, { x: end.x, y: top * 1.33 - end.y * 0.33 }, end, ease(u));
}

const arcDown = (start: Point, end: Point, u: number): Point =>
  u >= 1 ? end : u <= 0 ? start : bezier(start, { x: start.x, y: (start.y + end.y) / 2 }, { x: end.x, y: (start.y + end.y) / 2 }, end, ease(u));

function bezier(a: Point, b: Point, c: Point, d: Point, u: number): Point {
  const v = 1 - u;
  const mix = (p: number, q: number, r: number, s: number) => round(v * v * v * p + 3 * v * v * u * q + 3 * v * u * u * r + u * u * u * s);
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

const ease = (u: number) => u * u * (3 - 2 * u);

function resting(vessel: Vessel, from: number, to: number, layout: Layout): DotPath {
  const d = memo(`${layout.narrow}/${layout.left}/${vessel}/${from}/${to}`, () =>
    dotsAt(range(from, to).map((index) => slot(layout, vessel, index))),
  );
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

// Strings of resting dots are asked for again at every frame; the same vessel level is the same string.
const known = new Map<string, string>();

function memo(key: string, make: () => string): string {
  let text = known.get(key);
  if (text === undefined) {
    if (known.size > 400) known.clear();
    known.set(key, (text = make()));
  }
  return text;
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

function countWhile(limit: number, test: (index: number) => boolean): number {
  let count = 0;
  while (count < limit && test(count)) count += 1;
  return count;
}
