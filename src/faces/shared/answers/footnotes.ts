import { inlinesOf, type Inline, type Paragraph } from '../../../story/content/voice.ts';

/** The notes of a chapter on paper. */
export interface Footnotes {
  /** Ids of numbers, in the order of their notes: the first is note 1. */
  readonly ids: readonly string[];
  /** The mention that carries the mark of each note: the first of its number. */
  readonly marks: ReadonlyMap<Inline, number>;
  /** Ids of the terms that are said. */
  readonly terms: readonly string[];
}

/** Numbers each with one note, marked where they are first said. */
export function footnotesOf(paragraphs: readonly Paragraph[]): Footnotes {
  const marks = new Map<Inline, number>();
  const ids: string[] = [];
  for (const num of inlinesOf(paragraphs, 'num')) {
    if (ids.includes(num.id)) continue;
    ids.push(num.id);
    marks.set(num, ids.length);
  }
  return { ids, marks, terms: [...new Set(inlinesOf(paragraphs, 'term').map(({ id }) => id))] };
}
