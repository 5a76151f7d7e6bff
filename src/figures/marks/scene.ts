import { select } from 'd3-selection';

import type { SeriesData } from '../data.ts';
import type { Layer, View } from '../figure.ts';
import { group, joinByKey, round } from './join.ts';
import { painter } from './paint.ts';
import type { Ink } from '../../tokens/index.ts';

interface Common {
  readonly key: string;
  readonly ink?: Ink;
  readonly opacity?: number;
  /** The number or observation that this mark shows. */
  readonly num?: string;
  /** Marks of one part lie together, above the parts before it; the shape with the part’s name as its key carries them. */
  readonly part?: string;
  /** The share of a step at which it begins to appear, when it is not there from the start. */
  readonly enter?: number;
}

/** A filled or stroked shape, in viewBox units. `ink` fills it. */
export interface Shape extends Common {
  readonly d: string;
  readonly fillOpacity?: number;
  readonly stroke?: Ink;
  readonly strokeWidth?: number;
  readonly dash?: string;
}

/** One line of words. */
export interface Words extends Common {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Width of a rim of paper that keeps words apart from what they cross. */
  readonly rim?: number;
}

export type Mark = Shape | Words;

/** What a state carries on the way from another one: where it comes from, where it goes and how far it is, 0…1. */
export interface OnTheWay<State> {
  readonly was?: State;
  readonly to?: State;
  readonly way?: number;
}

/** The state on the way from a to b; deep-equals a at 0 and b at 1. */
export function interpolate<State extends object>(a: State, b: State, t: number): State {
  if (t <= 0) return a;
  return t >= 1 ? b : { ...b, was: a, to: b, way: t };
}

/** Turns a drawing of resting states into one of all states: shared marks move, others fade. */
export function drawing<State extends OnTheWay<State>>(rest: (state: State, view: View, data: SeriesData) => readonly Mark[]) {
  // The same resting states are asked for again at every frame of a stretch.
  const known = new WeakMap<State, Map<string, { readonly data: SeriesData; readonly marks: readonly Mark[] }>>();
  const resting = (state: State, view: View, data: SeriesData): readonly Mark[] => {
    const views = known.get(state) ?? new Map();
    known.set(state, views);
    const name = `${view.name} ${view.locale}`;
    const found = views.get(name);
    if (found?.data === data) return found.marks;
    const marks = rest(state, view, data);
    views.set(name, { data, marks });
    return marks;
  };
  const marksOf = (state: State, view: View, data: SeriesData): readonly Mark[] => {
    if (!state.was) return resting(state, view, data);
    return tween(marksOf(state.was, view, data), resting(state.to ?? state, view, data), state.way ?? 1);
  };
  return (layer: Layer, state: State, view: View, data: SeriesData): void => paintMarks(layer, marksOf(state, view, data), view);
}

/** Old marks go first, what stays moves, then new marks come. */
function tween(a: readonly Mark[], b: readonly Mark[], t: number): readonly Mark[] {
  const before = new Map(a.map((mark) => [mark.key, mark]));
  const after = new Map(b.map((mark) => [mark.key, mark]));
  const going = a.filter((mark) => !alike(mark, after.get(mark.key))).map((mark) => dim(mark, 1 - part(t, 0, 0.3), `${mark.key}~`));
  const share = part(t, 0.2, 0.8);
  const way = share * share * (3 - 2 * share);
  // Where no shape stays, nothing has to arrive first: new ones come as soon as the old are gone.
  const late = b.some((mark) => 'd' in mark && alike(mark, before.get(mark.key))) ? 0.65 : 0.35;
  const coming = b.map((mark) => {
    const old = before.get(mark.key);
    if (alike(mark, old)) return between(old!, mark, way);
    // New words on a shape that stays come early and travel with it.
    const [from, to] = [before, after].map((marks) => originOf(marks.get(mark.part ?? '')));
    const enter = mark.enter ?? (from && to ? 0.3 : late);
    const shown = dim(mark, part(t, enter, Math.min(1, enter + 0.25)));
    if (!('words' in shown) || !from || !to) return shown;
    return { ...shown, x: shown.x + (from[0] - to[0]) * (1 - way), y: shown.y + (from[1] - to[1]) * (1 - way) };
  });
  return [...going, ...coming].filter(({ opacity }) => opacity !== 0);
}

const part = (t: number, from: number, to: number) => Math.min(1, Math.max(0, (t - from) / (to - from)));

const dim = (mark: Mark, share: number, key = mark.key): Mark => ({ ...mark, key, opacity: (mark.opacity ?? 1) * share });

/** Where a shape begins; the shape that carries a part has the part’s name as its key. */
function originOf(mark: Mark | undefined): [x: number, y: number] | undefined {
  return mark && 'd' in mark ? ((mark.d.match(number) ?? []).slice(0, 2).map(Number) as [number, number]) : undefined;
}

const number = /-?\d+(?:\.\d+)?/g;

/** Whether one mark can become the other by moving: the same words, or shapes with the same strokes. */
function alike(a: Mark, b: Mark | undefined): boolean {
  if (!b) return false;
  if ('words' in a) return 'words' in b && a.words === b.words && a.anchor === b.anchor;
  return 'd' in b && a.d.replace(number, '') === b.d.replace(number, '');
}

function between(a: Mark, b: Mark, way: number): Mark {
  const mix = (from: number, to: number) => (from === to ? to : from + (to - from) * way);
  const opacity = mix(a.opacity ?? 1, b.opacity ?? 1);
  if ('words' in b && 'words' in a) return { ...b, opacity, x: mix(a.x, b.x), y: mix(a.y, b.y), size: mix(a.size, b.size) };
  if (!('d' in a && 'd' in b)) return b;
  const from = a.d.match(number) ?? [];
  let index = 0;
  const d = b.d.replace(number, (to) => String(round(mix(Number(from[index++]), Number(to)))));
  return { ...b, opacity, d, fillOpacity: mix(a.fillOpacity ?? 1, b.fillOpacity ?? 1) };
}

function paintMarks(layer: Layer, marks: readonly Mark[], view: View): void {
  const paint = painter(view);
  const fine = (value: number) => Math.round(value * 100) / 100;
  const parts = [...new Set(marks.map((mark) => mark.part ?? ''))].map((key) => ({ key }));
  joinByKey(layer, 'g', parts).forEach((node, index) => {
    const { key } = parts[index]!;
    const parent = select(node) as unknown as Layer;
    const own = marks.filter((mark) => (mark.part ?? '') === key);
    joinByKey(
      group(parent, 'shapes'),
      'path',
      own.filter((mark): mark is Shape => 'd' in mark),
      {
        d: (m) => m.d,
        fill: (m) => (m.ink ? paint(m.ink) : 'none'),
        'fill-opacity': (m) => fine(m.fillOpacity ?? 1),
        stroke: (m) => (m.stroke ? paint(m.stroke) : 'none'),
        'stroke-width': (m) => m.strokeWidth ?? 1,
        'stroke-dasharray': (m) => m.dash ?? 'none',
        'stroke-linejoin': 'round',
        opacity: (m) => fine(m.opacity ?? 1),
        'data-num': (m) => m.num ?? '',
      },
    );
    joinByKey(
      group(parent, 'words'),
      'text',
      own.filter((mark): mark is Words => 'words' in mark),
      {
        x: (m) => round(m.x),
        y: (m) => round(m.y),
        'text-anchor': (m) => m.anchor ?? 'start',
        'font-size': (m) => round(m.size),
        'font-weight': (m) => m.weight ?? 400,
        fill: (m) => paint(m.ink ?? 'ink'),
        stroke: paint('paper'),
        'stroke-width': (m) => m.rim ?? 0,
        'paint-order': 'stroke',
        opacity: (m) => fine(m.opacity ?? 1),
        'data-num': (m) => m.num ?? '',
      },
      (m) => m.words,
    );
  });
}

/** A rectangle as a path; `r` rounds its corners. */
export function box(x: number, y: number, width: number, height: number, r = 0): string {
  if (r === 0) return `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
  const [w, h] = [round(width - 2 * r), round(height - 2 * r)];
  return `M${round(x + r)},${round(y)}h${w}a${r},${r},0,0,1,${r},${r}v${h}a${r},${r},0,0,1,${-r},${r}h${-w}a${r},${r},0,0,1,${-r},${-r}v${-h}a${r},${r},0,0,1,${r},${-r}z`;
}

/** A circle as a path. */
export const disc = (x: number, y: number, r: number): string => `M${round(x - r)},${round(y)}a${r},${r},0,1,1,${2 * r},0a${r},${r},0,1,1,${-2 * r},0z`;

/** A polyline as a path. */
export const along = (...points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join('');
