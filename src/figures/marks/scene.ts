import type { SeriesData } from '../data.ts';
import type { Layer, Paint, View } from '../figure.ts';
import { group, joinByKey, joinGroups, leaving, round, type Attributes } from './join.ts';
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

/** A mark on its way, as it stands at a share of a step; undefined while it is not to be seen. */
type Course = (t: number) => Mark | undefined;

const courses = new WeakMap<readonly Mark[], { readonly from: readonly Mark[]; readonly each: readonly Course[] }>();

/** Old marks go first, what stays moves, then new marks come. What each has to do is found once for two drawings, and asked at every frame. */
function tween(a: readonly Mark[], b: readonly Mark[], t: number): readonly Mark[] {
  let found = courses.get(b);
  if (found?.from !== a) courses.set(b, (found = { from: a, each: coursesOf(a, b) }));
  return found.each.map((course) => course(t)).filter((mark) => mark !== undefined);
}

function coursesOf(a: readonly Mark[], b: readonly Mark[]): readonly Course[] {
  const before = new Map(a.map((mark) => [mark.key, mark]));
  const after = new Map(b.map((mark) => [mark.key, mark]));
  const going = a.filter((mark) => !alike(mark, after.get(mark.key))).map((mark) => ({ ...mark, key: leaving(mark.key) }));
  // Where no shape stays, nothing has to arrive first: new ones come as soon as the old are gone.
  const late = b.some((mark) => 'd' in mark && alike(mark, before.get(mark.key))) ? 0.65 : 0.35;
  const coming = b.map((mark): Course => {
    const old = before.get(mark.key);
    if (alike(mark, old)) {
      const at = between(old!, mark);
      return (t) => at(wayAt(t));
    }
    // New words on a shape that stays come early and travel with it.
    const [from, to] = [before, after].map((marks) => originOf(marks.get(mark.part ?? '')));
    const enter = mark.enter ?? (from && to ? 0.3 : late);
    const carried = 'words' in mark && from && to ? { mark, x: from[0] - to[0], y: from[1] - to[1] } : undefined;
    return (t) => {
      const left = 1 - wayAt(t);
      const here = carried && left > 0 ? { ...carried.mark, x: carried.mark.x + carried.x * left, y: carried.mark.y + carried.y * left } : mark;
      return dim(here, part(t, enter, Math.min(1, enter + 0.25)));
    };
  });
  return [...going.map((mark): Course => (t) => dim(mark, 1 - part(t, 0, 0.3))), ...coming];
}

function wayAt(t: number): number {
  const share = part(t, 0.2, 0.8);
  return share * share * (3 - 2 * share);
}

const part = (t: number, from: number, to: number) => Math.min(1, Math.max(0, (t - from) / (to - from)));

/** A mark as far as it has come; one that has come altogether is itself. */
function dim(mark: Mark, share: number): Mark | undefined {
  const opacity = (mark.opacity ?? 1) * share;
  if (opacity === 0) return undefined;
  return share === 1 ? mark : { ...mark, opacity };
}

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

/** The way from one mark to one that is alike; where nothing differs, the later mark itself, at every share. */
function between(a: Mark, b: Mark): (way: number) => Mark | undefined {
  const mix = (from: number, to: number, way: number) => (from === to ? to : from + (to - from) * way);
  const seen = (mark: Mark) => (mark.opacity === 0 ? undefined : mark);
  const from = a.opacity ?? 1;
  const to = b.opacity ?? 1;
  if ('words' in b && 'words' in a) {
    if (from === to && a.x === b.x && a.y === b.y && a.size === b.size) return () => seen(b);
    return (way) => seen({ ...b, opacity: mix(from, to, way), x: mix(a.x, b.x, way), y: mix(a.y, b.y, way), size: mix(a.size, b.size, way) });
  }
  if (!('d' in a && 'd' in b)) return () => seen(b);
  const fill = [a.fillOpacity ?? 1, b.fillOpacity ?? 1] as const;
  if (from === to && a.d === b.d && fill[0] === fill[1]) return () => seen(b);
  const d = pathBetween(a.d, b.d);
  return (way) => seen({ ...b, opacity: mix(from, to, way), d: d(way), fillOpacity: mix(...fill, way) });
}

/** A path on its way to another with the same strokes. */
function pathBetween(a: string, b: string): (way: number) => string {
  if (a === b) return () => b;
  const strokes = b.split(number);
  const from = (a.match(number) ?? []).map(Number);
  const to = (b.match(number) ?? []).map(Number);
  return (way) => strokes.reduce((d, stroke, index) => `${d}${round(from[index - 1]! + (to[index - 1]! - from[index - 1]!) * way)}${stroke}`);
}

function paintMarks(layer: Layer, marks: readonly Mark[], view: View): void {
  const { shape, words } = attributesOf(view);
  const parts = new Map<string, { key: string; shapes: Shape[]; words: Words[] }>();
  for (const mark of marks) {
    const key = mark.part ?? '';
    const own = parts.get(key) ?? { key, shapes: [], words: [] };
    parts.set(key, own);
    if ('d' in mark) own.shapes.push(mark);
    else own.words.push(mark);
  }
  const all = [...parts.values()];
  joinGroups(layer, all).forEach((parent, index) => {
    joinByKey(group(parent, 'shapes'), 'path', all[index]!.shapes, shape);
    joinByKey(group(parent, 'words'), 'text', all[index]!.words, words, wordsOf);
  });
}

interface MarkAttributes {
  readonly shape: Attributes<Shape>;
  readonly words: Attributes<Words>;
}

const attributes = new Map<View['theme'], MarkAttributes>();

/** How marks are written in a theme: one object for all frames, by which the join knows a mark that it has written. */
function attributesOf(view: View): MarkAttributes {
  let found = attributes.get(view.theme);
  if (!found) attributes.set(view.theme, (found = attributesFor(painter(view))));
  return found;
}

const wordsOf = (mark: Words) => mark.words;

const fine = (value: number) => Math.round(value * 100) / 100;

function attributesFor(paint: Paint): MarkAttributes {
  return {
    shape: {
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
    words: {
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
  };
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
