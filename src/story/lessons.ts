/** How long a class may last, in minutes. */
export const lengths = [20, 45, 90] as const;

export type Minutes = (typeof lengths)[number];

export const isLength = (minutes: number): minutes is Minutes => lengths.includes(minutes as Minutes);

/** A walk through some of the story's steps for a class of one length. */
export interface Lesson {
  readonly minutes: Minutes;
  /** `chapter/step` of each step it walks, in reading order. */
  readonly steps: readonly string[];
  /** Those of them before which the class is asked, and whose picture waits until it has answered. */
  readonly asks: readonly string[];
  /** The minutes of each chapter that it walks, in reading order; with `discussion` they make up the lesson. */
  readonly plan: readonly { readonly chapter: string; readonly minutes: number }[];
  /** Minutes kept free at the end for questions. */
  readonly discussion: number;
}
