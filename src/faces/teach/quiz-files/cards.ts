/** A word and what it means. */
export interface Card {
  readonly front: string;
  readonly back: string;
}

const flat = (text: string) => text.replace(/[\t\n]+/g, ' ');
const lines = (cards: readonly Card[]) => cards.map(({ front, back }) => `${flat(front)}\t${flat(back)}`);

/** Cards as Anki imports them. */
export const anki = (cards: readonly Card[], deck: string): string =>
  [`#separator:tab`, '#html:false', `#deck:${flat(deck)}`, '#columns:Front\tBack', ...lines(cards), ''].join('\n');

/** Cards as Quizlet takes them: pasted, or as a file. */
export const quizlet = (cards: readonly Card[]): string => [...lines(cards), ''].join('\n');
