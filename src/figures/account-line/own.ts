import { line } from 'd3-shape';

import type { Day } from '../data.ts';
import type { View } from '../figure.ts';
import { widthOf } from '../marks/lettering.ts';
import { group, type Mark, type Shape, type Words } from '../marks/mark.ts';
import { round } from '../marks/round.ts';
import { decodeGuess, knots, start } from './play.ts';
import type { Plot } from './layout.ts';
import type { AccountLineState } from './state.ts';
import { text } from './words.ts';

const path = line().digits(1);

/** The reader's own line, and what invites to draw it; its name keeps clear of what is said of the account. */
export function ownMarks(state: AccountLineState, view: View, plot: Plot, days: readonly Day[], pointed: readonly Mark[]): Mark[] {
  const { narrow } = plot;
  const words = text[view.locale];
  const first = days.find(({ date }) => date === start) as Day;
  const origin: [number, number] = [plot.x(start), plot.y(first.tga)];
  const levels = decodeGuess(state.guess);
  const set = knots.flatMap((date, index) => {
    const level = levels[index];
    return level === undefined ? [] : [{ key: date, at: [plot.x(date), plot.y(Math.min(level, state.axis.top))] as [number, number] }];
  });
  const asking = state.prompt > 0;
  const end = set.at(-1);
  const own = [origin, ...set.map(({ at }) => at)];
  const guide = (key: string): Shape => ({
    key,
    line: [plot.x(key), plot.x(key), plot.top, plot.bottom],
    stroke: 'line',
    dash: '1 5',
    opacity: round(state.prompt),
  });
  const drawn: Shape = {
    key: 'guess',
    d: path(own) ?? '',
    stroke: 'ink',
    strokeWidth: narrow ? 2 : 2.5,
    dash: narrow ? '5 4' : '8 6',
    opacity: round(state.own),
  };
  // Under the line's end while nothing else is drawn, so that its place gives nothing away; later on the side away from the account.
  const isBelow = ({ key, at }: (typeof set)[number]) => state.prompt > 0.5 || at[1] > plot.y(days.findLast(({ date }) => date <= key)?.tga ?? 0);
  const label = { size: narrow ? 12.5 : 16, weight: 500 } as const;
  const taken = state.prompt > 0.5 ? [] : wordsIn(pointed).map(boxOf);
  const named = ({ key }: (typeof set)[number], below: boolean): Words => ({ ...label, key: 'own', words: words.guess, ...placeOwn(own, key, below, plot) });
  return [
    group('guides', asking ? knots.map(guide) : []),
    group('line', end ? [drawn] : []),
    group(
      'knots',
      asking
        ? set.map(({ key, at }): Shape => ({
            key,
            circle: [...at, narrow ? 4 : 6],
            ink: 'paper',
            stroke: 'ink',
            strokeWidth: 2,
            opacity: round(Math.min(state.prompt, state.own)),
          }))
        : [],
    ),
    group('labels', [
      ...(asking && !end
        ? [
            {
              ...label,
              key: 'draw',
              words: words.draw,
              x: origin[0] + 14,
              y: origin[1] - (narrow ? 10 : 16),
              opacity: round(Math.max(0, 6 * state.prompt - 5)),
            },
          ]
        : []),
      ...(end
        ? [{ ...clearOf(taken, named(end, isBelow(end)), named(end, !isBelow(end))), opacity: round(Math.min(state.own, Math.abs(2 * state.prompt - 1))) }]
        : []),
    ]),
  ];
}

const wordsIn = (marks: readonly Mark[]): readonly Words[] =>
  marks.flatMap((mark) => ('marks' in mark ? wordsIn(mark.marks) : 'words' in mark && mark.words ? [mark] : []));

type Edges = readonly [left: number, top: number, right: number, bottom: number];

function boxOf({ words, x, y, size, anchor = 'start' }: Words): Edges {
  const width = widthOf(words, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left - 4, y - size, left + width + 4, y + 0.3 * size];
}

/** Words on the side where they are clear of what is taken; where neither is, farther from the line until they are. */
function clearOf(taken: readonly Edges[], words: Words, other: Words): Words {
  const clear = (at: Words) => {
    const [left, top, right, bottom] = boxOf(at);
    return !taken.some((box) => left < box[2] && box[0] < right && top < box[3] && box[1] < bottom);
  };
  const way = words.y > other.y ? 1 : -1;
  const farther = Array.from({ length: 12 }, (_, step) => ({ ...words, y: words.y + (way * (step + 1) * words.size) / 2 }));
  return [words, other, ...farther].find(clear) ?? words;
}

/** Where the words at the end of a line are: beyond it where there is room, else clear of the stretch that they run along. */
function placeOwn(points: readonly (readonly [x: number, y: number])[], last: string, below: boolean, { narrow }: Plot): Pick<Words, 'x' | 'y' | 'anchor'> {
  const [endX, endY] = points.at(-1)!;
  if (last < knots.at(-2)!) return { x: endX + (narrow ? 8 : 12), y: endY + (narrow ? 4 : 5), anchor: 'start' };
  const from = endX - (narrow ? 54 : 72);
  const stretch = points.flatMap(([x, y], index) => {
    const after = points[index + 1];
    if (x >= from) return [y];
    return after && after[0] > from ? [y + ((after[1] - y) * (from - x)) / (after[0] - x)] : [];
  });
  return { x: endX + (narrow ? 4 : 6), y: below ? Math.max(...stretch) + (narrow ? 18 : 26) : Math.min(...stretch) - (narrow ? 9 : 14), anchor: 'end' };
}
