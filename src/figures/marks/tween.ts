import { coming, leaving, mix, moving } from './motion.ts';
import { round } from './round.ts';
import type { Dots, Shape, Words } from './mark.ts';

type Mark = Words | Shape | Dots;

/** A mark on its way, as it is at a share of a step; undefined while it is not to be seen. */
type Course = (t: number) => Mark | undefined;

const courses = new WeakMap<readonly Mark[], { readonly from: readonly Mark[]; readonly each: readonly Course[] }>();

/** Old marks go first, what stays moves, then new marks come. What each has to do is found once for two drawings, and asked at every frame. */
export function tween(a: readonly Mark[], b: readonly Mark[], t: number): readonly Mark[] {
  let found = courses.get(b);
  if (found?.from !== a) courses.set(b, (found = { from: a, each: coursesOf(a, b) }));
  return found.each.map((course) => course(t)).filter((mark) => mark !== undefined);
}

function coursesOf(a: readonly Mark[], b: readonly Mark[]): readonly Course[] {
  const before = new Map(a.map((mark) => [mark.key, mark]));
  const after = new Map(b.map((mark) => [mark.key, mark]));
  const going = a.filter((mark) => !alike(mark, after.get(mark.key))).map((mark) => ({ ...mark, key: `${mark.key}~` }));
  // Where no shape stays, nothing has to arrive first: new ones come as soon as the old are gone.
  const late = b.some((mark) => !('words' in mark || 'dots' in mark) && alike(mark, before.get(mark.key))) ? 'afterMove' : 'afterLeave';
  const entering = b.map((mark): Course => {
    const old = before.get(mark.key);
    if (alike(mark, old)) {
      const at = between(old!, mark);
      return (t) => at(moving(t));
    }
    // New words on a shape that stays come early and travel with it.
    const [from, to] = [before, after].map((marks) => originOf(marks.get(mark.part ?? '')));
    const enter = mark.enter ?? (from && to ? 'travelling' : late);
    const carried = 'words' in mark && from && to ? { mark, x: from[0] - to[0], y: from[1] - to[1] } : undefined;
    return (t) => {
      const left = 1 - moving(t);
      const here = carried && left > 0 ? { ...carried.mark, x: carried.mark.x + carried.x * left, y: carried.mark.y + carried.y * left } : mark;
      return dim(here, coming(t, enter));
    };
  });
  return [
    ...going.map(
      (mark): Course =>
        (t) =>
          dim(mark, leaving(t)),
    ),
    ...entering,
  ];
}

/** A mark as far as it has come; one that has come altogether is itself. */
function dim(mark: Mark, share: number): Mark | undefined {
  const opacity = (mark.opacity ?? 1) * share;
  if (opacity === 0) return undefined;
  return share === 1 ? mark : { ...mark, opacity };
}

/** Where a shape begins; the shape that carries a part has the part’s name as its key. */
function originOf(mark: Mark | undefined): [x: number, y: number] | undefined {
  if (!mark || 'words' in mark || 'dots' in mark) return undefined;
  if ('d' in mark) return (mark.d.match(number) ?? []).slice(0, 2).map(Number) as [number, number];
  const place = placeOf(mark)!;
  return 'line' in mark ? [place[0]!, place[2]!] : [place[0]!, place[1]!];
}

/** The numbers of a simple shape. */
const placeOf = (mark: Mark): readonly (number | undefined)[] | undefined =>
  'rect' in mark ? mark.rect : 'line' in mark ? mark.line : 'circle' in mark ? mark.circle : undefined;

const number = /-?\d+(?:\.\d+)?/g;

/** Whether one mark can become the other by moving: the same words, or shapes with the same strokes. */
function alike(a: Mark, b: Mark | undefined): boolean {
  if (!b) return false;
  if ('words' in a) return 'words' in b && a.words === b.words && a.anchor === b.anchor;
  // Dots stay where they are the same dots; others come and go.
  if ('dots' in a) return 'dots' in b && a.dots === b.dots;
  if ('d' in a) return 'd' in b && a.d.replace(number, '') === b.d.replace(number, '');
  return kinds.some((kind) => kind in a && kind in b);
}

const kinds = ['rect', 'line', 'circle'] as const;

/** The way from one mark to one that is alike; where nothing differs, the later mark itself, at every share. */
function between(a: Mark, b: Mark): (way: number) => Mark | undefined {
  const seen = (mark: Mark) => (mark.opacity === 0 ? undefined : mark);
  const from = a.opacity ?? 1;
  const to = b.opacity ?? 1;
  if ('words' in b && 'words' in a) {
    if (from === to && a.x === b.x && a.y === b.y && a.size === b.size) return () => seen(b);
    return (way) => seen({ ...b, opacity: mix(from, to, way), x: mix(a.x, b.x, way), y: mix(a.y, b.y, way), size: mix(a.size, b.size, way) });
  }
  const kind = kinds.find((one) => one in a && one in b);
  if (kind) {
    const [old, here] = [placeOf(a)!, placeOf(b)!];
    return (way) =>
      seen({
        ...b,
        opacity: mix(from, to, way),
        [kind]: here.map((value, index) => (value === undefined ? value : round(mix(old[index] ?? value, value, way)))),
      });
  }
  if (!('d' in a && 'd' in b)) return from === to ? () => seen(b) : (way) => seen({ ...b, opacity: mix(from, to, way) });
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
