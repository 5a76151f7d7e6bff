import type { Play } from '../marks/controls.ts';

/** How many cards a sort holds. */
export const sortLength = 5;

/** One character a card: p for plumbing, r for repricing, - for neither. */
export type Letter = 'p' | 'r' | '-';

/** The reader’s sort with one card put on a pile, or taken off both; empty when none is on a pile. */
export function encodeSort(sort: string, index: number, pile: Letter): string {
  const letters = [...sort.padEnd(sortLength, '-')].map((letter, at) => (at === index ? pile : letter)).join('');
  return /[pr]/.test(letters) ? letters : '';
}

const sort: Play = {
  parse: (text) => (new RegExp(`^[pr-]{${sortLength}}$`).test(text) && /[pr]/.test(text) ? text : undefined),
  apply: (state, text) => ({ ...state, sort: text }),
};

export const plays = { sort };
