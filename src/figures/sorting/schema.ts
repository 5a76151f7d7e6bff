import { z } from 'zod';

import { reference } from '../../i18n/index.ts';
import type { SeriesData } from '../data.ts';
import { sortLength } from './play.ts';
import type { SortingState } from './state.ts';
import type { Card, CardGroup } from './state.ts';
import { cards, groups, titles, type CardId, type GroupId, type TitleId } from './words.ts';
import { compileValue, valueSchema, type ValueScript } from '../marks/value.schema.ts';

const ids = <Id extends string>(words: Record<Id, unknown>) => z.enum(Object.keys(words) as [Id, ...Id[]]);
const cardId = ids<CardId>(cards[reference]);

const card = z.union([
  cardId,
  z.strictObject({
    id: cardId,
    /** The numbers that fill the card’s words, in order. */
    values: z.array(valueSchema).default([]),
  }),
]);

const group = z.strictObject({
  id: ids<GroupId>(groups[reference]),
  cards: z.array(card).default([]),
  values: z.array(valueSchema).default([]),
  across: z.tuple([z.int().positive(), z.int().positive()]).default([1, 1]),
  pile: z.boolean().default(false),
  /** Id of the number of its cards: the heading then counts them, and the two must agree. */
  count: z.string().optional(),
});

/** A state of `sorting` as a script writes it. */
export const schema = z
  .strictObject({
    title: ids<TitleId>(titles[reference]),
    /** Numbers that fill the title. */
    values: z.array(valueSchema).default([]),
    rows: z.array(z.array(group).min(1)).min(1),
    /** The cards that the reader sorts, in the order of the play’s characters. */
    sortable: z.array(cardId).max(sortLength).default([]),
    /** The article’s own sort of them, a letter each: p for plumbing, r for repricing. */
    article: z
      .string()
      .regex(new RegExp(`^[pr]{${sortLength}}$`), `write ${sortLength} letters, p or r`)
      .optional(),
    reader: z.enum(['none', 'moves']).default('none'),
  })
  .refine((state) => {
    const all = state.rows.flat().flatMap(({ cards: own }) => own.map((one) => (typeof one === 'string' ? one : one.id)));
    return new Set(all).size === all.length;
  }, 'a card lies in two places')
  .refine((state) => state.reader === 'none' || state.sortable.length === sortLength, `the reader sorts ${sortLength} cards: name them in sortable`)
  .refine((state) => state.reader === 'none' || state.article !== undefined, 'the reader’s sort is held against the article’s: write article');

export type SortingScript = z.infer<typeof schema>;

/** Values for number ids. Throws when a number does not exist or a group does not hold as many cards as its number says. */
export function compile(script: SortingScript, _data: SeriesData, number: (id: string) => number): SortingState {
  const values = (scripts: readonly ValueScript[]) => scripts.map((one) => compileValue(one, number));
  const { title, sortable, article, reader } = script;
  return {
    title,
    values: values(script.values),
    rows: script.rows.map((row) =>
      row.map(({ id, cards: own, across, pile, count, values: filling }): CardGroup => {
        if (count && number(count) !== own.length) throw new Error(`the group ${id} holds ${own.length} cards, but ${count} is ${number(count)}`);
        return {
          id,
          cards: own.map((one): Card => (typeof one === 'string' ? { id: one, values: [] } : { id: one.id, values: values(one.values) })),
          values: values(filling),
          across,
          pile,
          counted: count !== undefined,
        };
      }),
    ),
    sortable,
    article: article ?? '',
    reader,
    sort: '',
  };
}
