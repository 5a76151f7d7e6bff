import type { OnTheWay } from '../marks/mark-tween.ts';
import type { Value } from '../marks/value.ts';
import type { CardId, GroupId, TitleId } from './words.ts';

/** A card: its words are found by its id, its numbers fill them. */
export interface Card {
  readonly id: CardId;
  readonly values: readonly Value[];
}

export interface CardGroup {
  readonly id: GroupId;
  readonly cards: readonly Card[];
  readonly values: readonly Value[];
  /** Cards beside each other in a row, on a wide and on a narrow view. */
  readonly across: readonly [wide: number, narrow: number];
  /** Whether it is outlined as a place to put cards. */
  readonly pile: boolean;
  /** Whether its heading counts its cards. */
  readonly counted: boolean;
}

export interface SortingState extends OnTheWay<SortingState> {
  readonly title: TitleId;
  readonly values: readonly Value[];
  /** Rows of groups beside each other. */
  readonly rows: readonly (readonly CardGroup[])[];
  /** The cards that the reader sorts, in the order of the characters of `sort`. */
  readonly sortable: readonly CardId[];
  /** The article’s sort of them, written as the reader’s is; empty where nothing is sorted. */
  readonly article: string;
  /** Whether the reader’s sort moves the cards. */
  readonly reader: 'none' | 'moves';
  /** The reader’s sort, one character a card: p for plumbing, r for repricing, - for neither; or empty. From the cue’s play. */
  readonly sort: string;
}

/** The pile that the reader put a card on. */
export const pileOf = (state: SortingState, id: CardId): Pile | undefined => pileAt(state, state.sort, id);

/** The pile on which the article puts it. */
export const articlePileOf = (state: SortingState, id: CardId): Pile | undefined => pileAt(state, state.article, id);

type Pile = Extract<GroupId, 'plumbing' | 'repricing'>;

function pileAt({ sortable }: SortingState, letters: string, id: CardId): Pile | undefined {
  const letter = letters.charAt(sortable.indexOf(id));
  return letter === 'p' ? 'plumbing' : letter === 'r' ? 'repricing' : undefined;
}

/** The groups as shown: where the reader moves cards, each lies where the reader put it. */
export function settled(state: SortingState): readonly (readonly CardGroup[])[] {
  if (state.reader !== 'moves' || !state.sort) return state.rows;
  const all = state.rows.flat().flatMap(({ cards }) => cards);
  const moved = all.filter(({ id }) => pileOf(state, id));
  return state.rows.map((row) =>
    row.map((group) => ({
      ...group,
      cards: [...group.cards.filter((card) => !moved.includes(card)), ...moved.filter(({ id }) => pileOf(state, id) === group.id)],
    })),
  );
}
