import type { Mark } from './mark.ts';

/** Every number or observation that marks show, once, in their order. */
export function numbersIn(marks: readonly Mark[]): string[] {
  const found = new Set<string>();
  for (const mark of leaves(marks)) for (const num of numOf(mark).split(' ')) if (num) found.add(num);
  return [...found];
}

/** Every letter that marks are written with, once: what fonts have to hold. */
export function lettersIn(marks: readonly Mark[]): Set<string> {
  const letters = new Set<string>();
  for (const mark of leaves(marks)) for (const letter of textOf(mark)) letters.add(letter);
  return letters;
}

function* leaves(marks: readonly Mark[]): Generator<Mark> {
  for (const mark of marks) {
    if ('marks' in mark) yield* leaves(mark.marks);
    else yield mark;
  }
}

function numOf(mark: Mark): string {
  if ('tag' in mark) return String(mark.values[mark.names.indexOf('data-num')] ?? '');
  return ('num' in mark && mark.num) || '';
}

const textOf = (mark: Mark): string => ('words' in mark ? mark.words : 'text' in mark ? (mark.text ?? '') : '');
