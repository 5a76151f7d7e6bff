import type { Group, Mark } from './mark.ts';

/** Every number or observation that marks show, once, in their order. */
export function numbersIn(marks: readonly Mark[]): string[] {
  const found = new Set<string>();
  for (const { num } of leaves(marks)) for (const one of num?.split(' ') ?? []) if (one) found.add(one);
  return [...found];
}

/** Every letter that marks are written with, once: what fonts have to hold. */
export function lettersIn(marks: readonly Mark[]): Set<string> {
  const letters = new Set<string>();
  for (const mark of leaves(marks)) if ('words' in mark) for (const letter of mark.words) letters.add(letter);
  return letters;
}

/** Every weight that words among the marks are set in. */
export function weightsIn(marks: readonly Mark[]): Set<number> {
  const weights = new Set<number>();
  for (const mark of leaves(marks)) if ('words' in mark) weights.add(mark.weight ?? 400);
  return weights;
}

function* leaves(marks: readonly Mark[]): Generator<Exclude<Mark, Group>> {
  for (const mark of marks) {
    if ('marks' in mark) yield* leaves(mark.marks);
    else yield mark;
  }
}
