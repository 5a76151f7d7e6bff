import type { Cue } from './cue.ts';
import type { Hold } from './lessons.ts';
import { indexOf, type Story } from './story.ts';

/** A place in the story, wherever on its way. */
type At = Pick<Cue, 'chapter' | 'step'>;

/** The interactive that a step is the first to show: there the class is asked, and later steps show what it answered. */
export function askedAt(story: Story, at: At): string | undefined {
  const here = indexOf(story, at);
  return story.steps[here]?.plays?.find((name) => !story.steps.slice(0, here).some(({ plays }) => plays?.includes(name)));
}

/** What a step holds back until the class has answered. */
export const heldBack = (holds: readonly Hold[], { chapter, step }: At): Hold['what'] | undefined =>
  holds.find((hold) => hold.step === `${chapter}/${step}`)?.what;

/** What slides of a lesson hold back until they have asked; where the class plays in the picture itself, that asks. */
export const askedFirst = (story: Story, holds: readonly Hold[], at: At): Hold['what'] | undefined =>
  askedAt(story, at) === undefined ? heldBack(holds, at) : undefined;
