import type { SeriesData } from '../data.ts';
import type { View } from '../figure.ts';
import type { Dots } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { flowsBetween, shareOut, vessels, type Counts, type Vessel } from '../vessels/counts.ts';
import { ease } from '../marks/motion.ts';
import { bigDot, changesOf, type Flow } from './flows.ts';
import { slot, type At, type Layout } from './layout.ts';
import type { MapState } from './state.ts';

/** Dots of each pot in a state at rest: those of its Wednesday, and what its flows have changed since. */
export function countsOf({ ledger, flows }: MapState, { weeks }: SeriesData): Counts | undefined {
  const week = ledger === undefined ? undefined : weeks[ledger];
  if (!week) return undefined;
  const counts: Record<Vessel, number> = { ...shareOut(week, bigDot) };
  for (const flow of flows) for (const [vessel, change] of Object.entries(changesOf(flow))) counts[vessel as Vessel] += change;
  return counts;
}

/** The dots of a state, at rest or on the way: every fifty billion of what the Fed owes once. */
export function dotMarks(state: MapState, layout: Layout, _view: View, data: SeriesData): Dots[] {
  const after = countsOf(state.to ?? state, data);
  const before = state.was && countsOf(restOf(state.was), data);
  if (!after) return before && state.was ? fading(before, layout, 1 - (state.way ?? 0) / 0.3) : [];
  if (!state.was) return resting(after, layout);
  if (!before) return fading(after, layout, ((state.way ?? 1) - 0.6) / 0.4);
  return moving(movesOf(restOf(state.was), state.to ?? state, before, after, layout), before, state.way ?? 1, layout);
}

/** The resting state that one on the way is going to. */
const restOf = (state: MapState): MapState => state.to ?? state;

const resting = (counts: Counts, layout: Layout): Dots[] =>
  vessels.flatMap((vessel) =>
    dotsOf(
      vessel,
      vessel,
      range(counts[vessel]).map((index) => slot(layout, vessel, index)),
      layout,
    ),
  );

const fading = (counts: Counts, layout: Layout, strength: number): Dots[] => {
  const opacity = Math.min(1, Math.max(0, strength));
  return opacity === 0 ? [] : resting(counts, layout).map((dots) => ({ ...dots, opacity }));
};

/** A dot on its way from one pot to another; `assets` is the Fed’s own side, which makes dots and destroys them. */
interface Move {
  readonly from: Vessel | 'assets';
  readonly to: Vessel | 'assets';
  readonly by: readonly At[];
}

/** Flows that are new go by their pipes, those taken back return on them; what else differs between the two days crosses inside the ledger. */
function movesOf(was: MapState, to: MapState, before: Counts, after: Counts, layout: Layout): Move[] {
  const has = (state: MapState, flow: Flow) => state.flows.some(({ id, num }) => id === flow.id && num === flow.num);
  const moves: Move[] = [];
  const between: Record<Vessel, number> = { ...before };
  const go = (flow: Flow, back: boolean) => {
    const changes = changesOf(flow);
    for (const vessel of vessels) between[vessel] += back ? -changes[vessel] : changes[vessel];
    const giver = vessels.find((vessel) => changes[vessel] < 0) ?? 'assets';
    const taker = vessels.find((vessel) => changes[vessel] > 0) ?? 'assets';
    const by = pipesOf(flow, layout);
    const move: Move = back ? { from: taker, to: giver, by: [...by].reverse() } : { from: giver, to: taker, by };
    moves.push(...range(flow.count).map(() => move));
  };
  for (const flow of was.flows) if (!has(to, flow)) go(flow, true);
  for (const flow of to.flows) if (!has(was, flow)) go(flow, false);
  for (const { from, to: goal, count } of flowsBetween(between, after)) moves.push(...range(count).map((): Move => ({ from, to: goal, by: [] })));
  return moves;
}

/** The way of a flow’s dots outside the pots: what is parked comes out of the funds’ bank, what is lent ends in the reserves of the dealers’ bank. */
function pipesOf({ id }: Flow, { links, actors }: Layout): readonly At[] {
  const upToBank = links.price.paths[0]!;
  const toDealers = links.price.paths[1]!;
  const middle = (actor: 'banks' | 'funds' | 'dealers'): number => actors[actor].y + actors[actor].height / 2;
  if (id === 'park') {
    const [start] = links.park.paths[0]!;
    return [...upToBank, [upToBank[0]![0], middle('banks')], [start![0], middle('funds')], ...links.park.paths[0]!];
  }
  return [...links.srf.paths[0]!, [toDealers[0]![0], middle('dealers')], ...[...toDealers].reverse(), ...[...upToBank].reverse()];
}

const flight = 0.45;

function moving(moves: readonly Move[], before: Counts, way: number, layout: Layout): Dots[] {
  const leaving: Record<Vessel, number> = { ...before };
  const base: Record<Vessel, number> = { ...before };
  for (const { from } of moves) if (from !== 'assets') base[from] -= 1;
  const landed: Record<Vessel, number> = { ...base };
  const still: Record<Vessel, At[]> = Object.fromEntries(
    vessels.map((vessel) => [vessel, range(base[vessel]).map((index) => slot(layout, vessel, index))]),
  ) as unknown as Record<Vessel, At[]>;
  const air: Record<Vessel | 'assets', At[]> = { tga: [], rrp: [], reserves: [], other: [], assets: [] };
  moves.forEach(({ from, to, by }, order) => {
    const start = from === 'assets' ? undefined : slot(layout, from, (leaving[from] -= 1));
    const end = to === 'assets' ? undefined : slot(layout, to, landed[to]++);
    const u = (way - 0.12 - (moves.length < 2 ? 0 : order / (moves.length - 1)) * (0.8 - flight)) / flight;
    if (u <= 0) {
      if (from !== 'assets') still[from].push(start!);
    } else if (u >= 1) {
      if (to !== 'assets') still[to].push(end!);
    } else air[from].push(pointOn(route(start, end, by, layout), ease(u)));
  });
  return [
    ...vessels.flatMap((vessel) => dotsOf(vessel, vessel, still[vessel], layout)),
    ...([...vessels, 'assets'] as const).flatMap((money) => dotsOf(`${money}-flying`, money, air[money], layout)),
  ];
}

/** From a place in a pot to a place in another: by pipes where the transaction has them, else up, across and down inside the ledger. */
function route(start: At | undefined, end: At | undefined, by: readonly At[], { ledger, manifold, narrow }: Layout): readonly At[] {
  const door: At = [ledger.x + ledger.width - (narrow ? 2 : 6), manifold];
  const out = start ?? by[0] ?? door;
  const home = end ?? by.at(-1) ?? door;
  if (by.length > 0) return [out, ...by, home];
  return [out, [out[0], manifold], [home[0], manifold], home];
}

/** The point at a share of the length of a polyline. */
export function pointOn(path: readonly At[], share: number): At {
  const lengths = path.slice(1).map(([x, y], index) => Math.hypot(x - path[index]![0], y - path[index]![1]));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [index, length] of lengths.entries()) {
    if (left <= length || index === lengths.length - 1) {
      const [a, b] = [path[index]!, path[index + 1]!];
      const part = length === 0 ? 1 : Math.min(1, left / length);
      return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
    }
    left -= length;
  }
  return path[0]!;
}

export const dotWidth = ({ pitch }: Layout): number => round(pitch * 0.72);

function dotsOf(key: string, money: Vessel | 'assets', places: readonly At[], layout: Layout): Dots[] {
  if (places.length === 0) return [];
  const dots = places.map(([x, y]) => `M${round(x)},${round(y)}h0`).join('');
  return [{ key: `dots-${key}`, dots, money, count: places.length, ink: money, width: dotWidth(layout), ...(money === 'other' && { opacity: 0.55 }) }];
}

const range = (count: number): number[] => Array.from({ length: Math.max(0, count) }, (_, index) => index);
