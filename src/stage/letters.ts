import { figures, mix, widthOf, type FigureName, type Mark, type View, type Words } from '../figures/index.ts';
import { formatCue, frameAt, handoverShare, type Cue, type Story } from '../story/index.ts';

/** How high letters are to be, in viewBox units: none less than `least`, and each as near to `aim` as there is room. */
interface Letters {
  readonly least: number;
  readonly aim: number;
}

/**
 * For a screen whose picture is nearly as high as itself, 400 units: three hundredths of its height at least, four where there is
 * room. Who enlarges the page has fewer pixels on the same screen, and gets letters of as many.
 */
export const forTheBackRow = (pixels: number = Infinity): Letters => ({ least: 12.5, aim: Math.max(16.6, (24 / (0.97 * pixels)) * 400) });

/** The marks of a figure in a drawing, with their letters as large as they can be: of the one that leaves, or of the one that is there. */
export type Lettered = (marks: readonly Mark[], leaves?: boolean) => readonly Mark[];

/** What each words of a drawing are enlarged by, by the keys that lead to them. */
type Sizes = ReadonlyMap<string, number>;

/** How many drawings are remembered: a slider passes through many. */
const remembered = 300;

/**
 * Enlarges the letters of a story's drawings. What there is room for is found where a drawing rests, before a step and after it; in
 * between letters grow from the one to the other, and never by leaps.
 */
export function lettering(story: Story, wants: () => Letters): (cue: Cue, view: View) => Lettered {
  const known = new Map<string, Sizes>();
  const sizesAt = (cue: Cue, view: View, letters: Letters): Sizes => {
    const name = `${letters.aim} ${view.box} ${view.locale} ${formatCue(cue)} ${cue.t}`;
    const found = known.get(name);
    if (found) return found;
    const { figure, state } = frameAt(story, cue);
    const sizes = roomFor(marksOf(figure, state, view, story), view, letters);
    if (known.size > remembered) known.clear();
    known.set(name, sizes);
    return sizes;
  };
  return (cue, view) => {
    const letters = wants();
    // The wide view, on request, has more in it and letters of its own.
    if (!view.box) return (marks) => marks;
    const handsOver = frameAt(story, { ...cue, t: handoverShare / 2 }).handover !== undefined;
    const from = handsOver && cue.t > 0 ? handoverShare : 0;
    const share = Math.max(0, (cue.t - from) / (1 - from));
    return (marks, leaves = false) => {
      const before = share === 1 ? undefined : sizesAt({ ...cue, t: leaves ? 0 : from }, view, letters);
      const after = leaves || share === 0 ? undefined : sizesAt({ ...cue, t: 1 }, view, letters);
      return enlarge(marks, letters, (path) => {
        const [a, b] = [before?.get(path), after?.get(path)];
        return a !== undefined && b !== undefined ? mix(a, b, share) : (b ?? a);
      });
    };
  };
}

const marksOf = (figure: FigureName, state: object, view: View, story: Story) => figures[figure].marks(state, view, story.data);

/** Enlarges words by what was found for them; others are no smaller than the least. */
function enlarge(marks: readonly Mark[], letters: Letters, sizeOf: (path: string) => number | undefined, above = ''): Mark[] {
  return marks.map((mark) => {
    const path = `${above}/${mark.key}`;
    if ('marks' in mark) return { ...mark, marks: enlarge(mark.marks, letters, sizeOf, path) };
    if (!('words' in mark)) return mark;
    return { ...mark, size: mark.size * Math.max(sizeOf(path) ?? 1, letters.least / mark.size) };
  });
}

/** Edges of a box. */
type Edges = readonly [left: number, top: number, right: number, bottom: number];

interface Line {
  readonly path: string;
  readonly words: Words;
  /** Lines of one passage are of one size; words of one rank too, but for the few that have less room than most. */
  readonly passage: string;
  readonly rank: string;
}

/** Kept free around words, in ems, beside them and above and below: before other words, and before the edge of what holds them. */
const apart = [0.3, 0.04] as const;
const inset = [0.3, 0.12] as const;
const bare = [0, 0] as const;

/** The share of a rank that may stay smaller than it; where there are few of a rank, all are of one size. */
const few = 0.35;
const many = 12;

/** How far words can grow where they stand: away from other words, from what they did not touch, and not out of what holds them. */
function roomFor(marks: readonly Mark[], view: View, letters: Letters): Sizes {
  const lines = [...linesIn(marks)];
  const shapes = [...boxesIn(marks)];
  const paper: Edges = [0, -4, view.width, view.height + 2];
  const least = lines.map(({ words: { size } }) => Math.max(1, letters.least / size));
  const room = lines.map(({ words }, at) => {
    const now = edgesOf(words, least[at]!, bare);
    const holds = shapes.filter((shape) => within(now, shape));
    const clear = shapes.filter((shape) => !meets(now, shape));
    const fits = (scale: number) => {
      const then = edgesOf(words, scale, bare);
      const kept = edgesOf(words, scale, inset);
      return within(then, paper) && holds.every((shape) => within(kept, shape)) && !clear.some((shape) => meets(then, shape));
    };
    return most(least[at]!, Math.max(1, letters.aim / words.size), fits);
  });
  const at = (index: number, share: number) => mix(least[index]!, room[index]!, share);
  for (const [a, one] of lines.entries()) {
    for (let b = a + 1; b < lines.length; b += 1) {
      const other = lines[b]!;
      const share = most(0, 1, (to) => !meets(edgesOf(one.words, at(a, to), apart), edgesOf(other.words, at(b, to), bare)));
      [room[a], room[b]] = [at(a, share), at(b, share)];
    }
  }
  return new Map(
    lines.map(({ path, rank, passage }) => {
      const ofRank = room.filter((_, other) => lines[other]!.rank === rank).toSorted((a, b) => a - b);
      const ofPassage = room.filter((_, other) => lines[other]!.passage === passage);
      return [path, Math.min(...ofPassage, ofRank[ofRank.length < many ? 0 : Math.floor(ofRank.length * few)]!)];
    }),
  );
}

/** The most between two numbers that holds, to a hundredth of the way. */
function most(from: number, to: number, holds: (value: number) => boolean): number {
  if (to <= from || holds(to)) return Math.max(from, to);
  let [low, high] = [0, 1];
  for (let n = 0; n < 7; n += 1) {
    const middle = (low + high) / 2;
    if (holds(mix(from, to, middle))) low = middle;
    else high = middle;
  }
  return mix(from, to, low);
}

function* linesIn(marks: readonly Mark[], above = ''): Generator<Line> {
  for (const mark of marks) {
    const path = `${above}/${mark.key}`;
    if (mark.opacity === 0) continue;
    if ('marks' in mark) yield* mark.transform === undefined ? linesIn(mark.marks, path) : [];
    else if ('words' in mark && mark.words !== '')
      yield { path, words: mark, passage: path.replace(/-\d+$/, ''), rank: `${above} ${mark.key.split('-')[0]} ${mark.size} ${mark.weight}` };
  }
}

function* boxesIn(marks: readonly Mark[]): Generator<Edges> {
  for (const mark of marks) {
    if (mark.opacity === 0) continue;
    if ('marks' in mark) yield* mark.transform === undefined ? boxesIn(mark.marks) : [];
    else if ('rect' in mark) yield around([mark.rect[0], mark.rect[0] + mark.rect[2]], [mark.rect[1], mark.rect[1] + mark.rect[3]]);
    else if ('line' in mark) yield around(mark.line.slice(0, 2), mark.line.slice(2));
    else if ('circle' in mark)
      yield around([mark.circle[0] - mark.circle[2], mark.circle[0] + mark.circle[2]], [mark.circle[1] - mark.circle[2], mark.circle[1] + mark.circle[2]]);
    else if ('d' in mark) yield* outlines(mark.d);
    else if ('dots' in mark) yield* outlines(mark.dots);
  }
}

const around = (xs: readonly number[], ys: readonly number[]): Edges => [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];

/** How many numbers each step of a path takes; the last two, or the only one, are where it leads. */
const takes: Readonly<Record<string, number>> = { h: 1, v: 1, a: 7, c: 6, q: 4, s: 4 };

/** The boxes around the parts of a path; a curve lies about where its ends are. */
function* outlines(d: string): Generator<Edges> {
  for (const part of d.match(/M[^M]*/g) ?? []) {
    const xs: number[] = [];
    const ys: number[] = [];
    for (const [, command, rest] of part.matchAll(/([a-yA-Y])([^a-zA-Z]*)/g)) {
      const kind = command!.toLowerCase();
      const own = command === kind;
      const numbers = (rest!.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      const step = takes[kind] ?? 2;
      for (let at = step; at <= numbers.length; at += step) {
        const [x, y] = [xs.at(-1) ?? 0, ys.at(-1) ?? 0];
        const last = numbers[at - 1]!;
        xs.push(kind === 'v' ? x : (own ? x : 0) + (kind === 'h' ? last : numbers[at - 2]!));
        ys.push(kind === 'h' ? y : (own ? y : 0) + last);
      }
    }
    if (xs.length > 0) yield around(xs, ys);
  }
}

function edgesOf({ words, x, y, size, anchor = 'start' }: Words, scale: number, [beside, above]: readonly [number, number]): Edges {
  const letter = size * scale;
  const width = widthOf(words, letter);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left - beside * letter, y - (0.76 + above) * letter, left + width + beside * letter, y + (0.2 + above) * letter];
}

const meets = (a: Edges, b: Edges) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const within = (a: Edges, b: Edges) => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];
