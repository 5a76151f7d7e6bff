/** A question with four answers, one of them right, as plain text: what every file of the quiz is made of. */
export interface Item {
  readonly id: string;
  /** For whom it is, in words. */
  readonly level: string;
  readonly ask: string;
  /** The question in a line. */
  readonly brief: string;
  readonly options: readonly { readonly text: string; readonly right: boolean }[];
  /** Why the right answer is right. */
  readonly why: string;
}

export interface QuizFile {
  readonly title: string;
  readonly lang: string;
  readonly items: readonly Item[];
}

/** The place of the right answer, from 0. */
export const rightOf = ({ options }: Item): number => options.findIndex(({ right }) => right);

/** Text as XML holds it. */
export const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
