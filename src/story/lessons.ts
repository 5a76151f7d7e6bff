/** How long a class may last, in minutes. */
export const lengths = [20, 45, 90] as const;

export type Minutes = (typeof lengths)[number];

export const isLength = (minutes: number): minutes is Minutes => lengths.includes(minutes as Minutes);

/** A walk through some of the story's steps for a class of one length. */
export interface Lesson {
  readonly minutes: Minutes;
  /** `chapter/step` of each step it walks, in reading order. */
  readonly steps: readonly string[];
  /** The minutes of each chapter that it walks, in reading order; with `discussion` they make up the lesson. */
  readonly plan: readonly { readonly chapter: string; readonly minutes: number }[];
  /** Minutes kept free at the end for questions. */
  readonly discussion: number;
}

/**
 * What a step holds back until a class has answered. Slides ask before they show it, and where the class plays in the picture itself
 * they wait for that; on paper it is a blank of the handout's `task`, and is given on the answer sheet alone.
 */
export type Hold = { readonly step: string } & (
  | PaperHold
  /** The picture, which no paper asks for. */
  | { readonly what: 'picture' }
);

export type PaperHold = { readonly step: string; readonly task: string } &
  /** What is posted to the sheets. */
  (
    | { readonly what: 'posting' }
    /** The line that belongs into an empty axis; the step `shown` draws it. */
    | { readonly what: 'line'; readonly shown: string }
    /** What the pots held on the step's Wednesdays and what changed between them. */
    | { readonly what: 'pots' }
    /** How far SOFR was from IORB, by the numbers that say it. */
    | { readonly what: 'gaps'; readonly numbers: readonly string[] }
    /** What the picture answers to each of some settings of its sliders; `example` is the number that its amounts are worked out from. */
    | { readonly what: 'readings'; readonly example: string; readonly settings: readonly Readonly<Record<string, number>>[] }
  );
