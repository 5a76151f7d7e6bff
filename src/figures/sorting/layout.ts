import type { View } from '../figure.ts';
import { linesOf, pageOf, widthOf } from '../marks/lettering.ts';
import { filled } from '../marks/value.ts';
import { articlePileOf, settled, type Card, type CardGroup, type SortingState } from './state.ts';
import { cards, text, type CardId, type GroupId } from './words.ts';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedCard extends Area {
  readonly card: Card;
  readonly group: CardGroup;
  readonly head: readonly string[];
  readonly rest: readonly string[];
  /** A remark at the foot of a card that the reader has sorted: where the article puts it; `loud` when that is elsewhere. */
  readonly tag: string;
  readonly loud: boolean;
  /** Whether the remark has room beside the first line. */
  readonly beside: boolean;
  /** The width that words have, and the height given beyond need. */
  readonly room: number;
  readonly air: number;
}

export interface PlacedGroup extends Area {
  readonly group: CardGroup;
}

export interface Layout {
  /** Sizes of a card’s first line and of what is below it. */
  readonly size: number;
  readonly small: number;
  readonly heading: number;
  readonly pad: number;
  readonly cards: readonly PlacedCard[];
  readonly groups: readonly PlacedGroup[];
}

const sizes = { wide: [24, 23, 22, 21, 20, 19, 18, 17, 16, 15], narrow: [15, 14, 13, 12] };

/** Everything in its place, in the largest letters that fit; where none do, the second lines are left out. */
export function layoutOf(state: SortingState, view: View): Layout {
  const { narrow, bottom } = pageOf(view);
  // While the reader moves cards, letters keep one size: the one in which all of them fit on one pile.
  const ways = state.reader === 'moves' ? ['', 'p'.repeat(state.sortable.length)] : [];
  for (const rests of [true, false]) {
    for (const size of narrow ? sizes.narrow : sizes.wide) {
      const found = laid(state, view, size, rests, 0);
      const fits = ({ end, snug }: Laid) => end <= bottom && snug;
      if (!fits(found) || !ways.every((sort) => fits(laid({ ...state, sort }, view, size, rests, 0)))) continue;
      const most = Math.max(...found.groups.map(({ group }) => Math.ceil(group.cards.length / group.across[narrow ? 1 : 0]))) * found.rows;
      const air = state.reader === 'moves' ? 0 : Math.min(size * 1.4, (bottom - found.end) / Math.max(1, most));
      return laid(state, view, size, rests, air);
    }
  }
  return laid(state, view, narrow ? 12 : 15, false, 0);
}

interface Laid extends Layout {
  readonly rows: number;
  readonly end: number;
  /** Whether no word is wider than its card. */
  readonly snug: boolean;
}

/** Lays the cards out at a size, each taller by `air`. */
function laid(state: SortingState, view: View, size: number, rests: boolean, air: number): Laid {
  const { narrow, left, right, top, bottom } = pageOf(view);
  const small = Math.max(narrow ? 12 : 15, size * 0.8);
  const heading = narrow ? 12.5 : 17;
  // On a tenth of a unit, as coordinates are rounded: half-way between two a moving card would flicker.
  const pad = Math.round(size * 5.5) / 10;
  const gap = narrow ? 5 : 12;
  const between = narrow ? 10 : 24;
  const placed: PlacedCard[] = [];
  const groups: PlacedGroup[] = [];
  const rows = rowsFor(settled(state), narrow);
  const before = state.rows.flat();
  let y = top + (narrow ? 6 : 8);
  for (const row of rows) {
    const width = (right - left - between * (row.length - 1)) / row.length;
    const bodyY = y + heading * 1.75;
    const heights = row.map((group, column) => {
      const inset = group.pile ? gap : 0;
      const x = left + column * (width + between) + inset;
      const across = group.across[narrow ? 1 : 0];
      const cardWidth = (width - 2 * inset - gap * (across - 1)) / across;
      const room = cardWidth - 2 * pad - (group.counted ? size : 0);
      const written = (cards: readonly Card[]) => cards.map((card) => worded(card, group, state, view, room, size, small, rests));
      const tallest = (cards: ReturnType<typeof written>) =>
        Math.max(
          0,
          ...cards.map(
            ({ card, head, rest, tag, beside }) =>
              pad * 1.3 + head.length * size * 1.25 + (rest.length + (tag && !beside ? 1 : 0)) * small * 1.3 + (barred(card) ? size * 0.35 : 0) + air,
          ),
        );
      let at = bodyY + inset;
      for (let first = 0; first < group.cards.length; first += across) {
        const line = written(group.cards.slice(first, first + across));
        const height = tallest(line);
        line.forEach((card, index) => placed.push({ ...card, room, air, x: x + index * (cardWidth + gap), y: at, width: cardWidth, height }));
        at += height + gap;
      }
      // A group keeps its room when its cards have been taken away.
      const held = group.pile ? size * 4 : tallest(written((before.find(({ id }) => id === group.id)?.cards ?? []).slice(0, across)));
      return Math.max(at - gap + inset, bodyY + held) - y;
    });
    const fills = row === rows.at(-1) && row.some(({ pile }) => pile);
    const height = Math.max(...heights, fills ? bottom - y : 0);
    row.forEach((group, column) => groups.push({ group, x: left + column * (width + between), y, width, height }));
    y += height + between;
  }
  const snug = placed.every(({ head, rest, room }) =>
    [...head.map((line) => widthOf(line, size)), ...rest.map((line) => widthOf(line, small))].every((wide) => wide <= room + 1),
  );
  return {
    size,
    small,
    heading,
    pad,
    cards: placed,
    groups,
    rows: rows.length,
    end: Math.max(
      ...placed.map((card) => card.y + card.height + (card.group.pile ? gap : 0)),
      y - between - (rows.at(-1)?.some(({ pile }) => pile) ? bottom : 0),
    ),
    snug,
  };
}

/** A phone has room for two groups beside each other: longer rows are taken apart, and lone cards share a row. */
function rowsFor(rows: readonly (readonly CardGroup[])[], narrow: boolean): readonly (readonly CardGroup[])[] {
  if (!narrow) return rows;
  return rows.flatMap((row) => {
    if (row.length < 3) return [row];
    return [...row.filter(({ cards: own }) => own.length > 1).map((group) => [group]), row.filter(({ cards: own }) => own.length <= 1)].filter(
      (part) => part.length > 0,
    );
  });
}

function worded(card: Card, group: CardGroup, state: SortingState, view: View, width: number, size: number, small: number, rests: boolean) {
  const [head, rest] = cards[view.locale][card.id];
  const words = text[view.locale];
  const article = group.pile ? articlePileOf(state, card.id) : undefined;
  const tag = article ? words.article + words[article] : '';
  const heads = linesOf(filled(head, card.values, view.locale), size, width);
  const loud = article !== undefined && article !== group.id;
  return {
    card,
    group,
    head: heads,
    rest: rests && rest ? linesOf(filled(rest, card.values, view.locale), small, width) : [],
    tag,
    beside: widthOf(heads[0] ?? '', size) + size * 0.5 + widthOf(tag, small) <= width,
    loud,
  };
}

/** Where each card lies in a view, for those who put controls over them; viewBox units. */
export function cardsOf(state: SortingState, view: View): readonly (Area & { readonly id: CardId; readonly group: GroupId; readonly label: string })[] {
  return layoutOf(state, view).cards.map(({ card, group, head, x, y, width, height }) => ({
    id: card.id,
    group: group.id,
    label: head.join(''),
    x,
    y,
    width,
    height,
  }));
}

/** Where each group lies, its heading included. */
export function groupsOf(state: SortingState, view: View): readonly (Area & { readonly id: GroupId })[] {
  return layoutOf(state, view).groups.map(({ group, x, y, width, height }) => ({ id: group.id, x, y, width, height }));
}

/** Whether a card has a fall to draw as a bar at its foot. */
const barred = ({ values }: Card): boolean => values.some(({ unit }) => unit === 'percent');
