import type { SeriesData } from '../data.ts';
import type { View } from '../figure.ts';
import { group, type Dots, type Mark as AnyMark, type Shape, type Words } from './mark.ts';
import { remember } from './remember.ts';
import { tween } from './tween.ts';

export type { Dots, Shape, Words } from './mark.ts';
export { along, box, disc } from './shapes.ts';

/** What a figure draws of one state; parts lay them into groups. */
export type Mark = Words | Shape | Dots;

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
  const resting = remember(rest);
  const marksOf = (state: State, view: View, data: SeriesData): readonly Mark[] => {
    if (!state.was) return resting(state, view, data);
    return tween(marksOf(state.was, view, data), resting(state.to ?? state, view, data), state.way ?? 1);
  };
  return (state: State, view: View, data: SeriesData): readonly AnyMark[] => inParts(marksOf(state, view, data));
}

/** Marks in the groups of their parts, in each the shapes under the words. */
function inParts(marks: readonly Mark[]): AnyMark[] {
  const parts = new Map<string, { readonly shapes: Mark[]; readonly words: Mark[] }>();
  for (const mark of marks) {
    const key = mark.part ?? '';
    const own = parts.get(key) ?? { shapes: [], words: [] };
    parts.set(key, own);
    own['words' in mark ? 'words' : 'shapes'].push(mark);
  }
  return [...parts].map(([key, { shapes, words }]) => group(key, [group('shapes', shapes), group('words', words)]));
}
