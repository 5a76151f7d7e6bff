import type { Pile, Piles } from '../marks/controls.ts';
import { cardsOf, groupsOf } from './layout.ts';
import { encodeSort, type Letter } from './play.ts';
import { pileOf, type SortingState } from './state.ts';
import { text } from './words.ts';

const letters: Readonly<Record<Pile, Letter>> = { left: 'p', right: 'r', neither: '-' };

const pileNamed = (id: string | undefined): Pile => (id === 'plumbing' ? 'left' : id === 'repricing' ? 'right' : 'neither');

/** The cards that the reader puts on piles, once they have come to rest. */
const sort: Piles<SortingState> = {
  kind: 'piles',
  words: (locale) => text[locale].controls,
  ready: ({ reader, was }) => reader === 'moves' && !was,
  cards: (state, view) =>
    cardsOf(state, view).flatMap((card) => (state.sortable.includes(card.id) ? [{ ...card, pile: pileNamed(pileOf(state, card.id)) }] : [])),
  piles: (state, view) => groupsOf(state, view).map((group) => ({ ...group, pile: pileNamed(group.id) })),
  put: (state, id, pile) => encodeSort(state.sort, state.sortable.indexOf(id as never), letters[pile]),
};

export const controls = { sort };
