import fc from 'fast-check';

import { encodeGuess, knots } from '../../src/figures/account-line/play.ts';
import { cueAt, type Cue } from '../../src/story/index.ts';
import { story } from './story.ts';

const level = fc.option(
  fc.integer({ min: 0, max: 60 }).map((n) => n * 20_000),
  { nil: undefined },
);

/** A reader's line, drawn wholly, in part, or not at all. */
export const guess = fc
  .array(level, { minLength: knots.length, maxLength: knots.length })
  .map((levels) => encodeGuess(levels))
  .map((text) => (text === '' ? undefined : { guess: text }));

/** Any thousandth of a step's way, with its ends and the handover's more often than by chance. */
const share = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
  fc.constantFrom(0, 0.001, 0.199, 0.2, 0.399, 0.4, 0.401, 0.999, 1),
);

/** Any address in the story. */
export const anyCue: fc.Arbitrary<Cue> = fc.tuple(fc.constantFrom(...story.steps), share, guess).map(([step, t, play]) => cueAt(step, t, play));

/** Any address of a step that some figure draws. */
export const cueOf = (figure: string): fc.Arbitrary<Cue> =>
  fc.tuple(fc.constantFrom(...story.steps.filter((step) => step.figure === figure)), share).map(([step, t]) => cueAt(step, t));
