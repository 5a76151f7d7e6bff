import type { Facts } from '../../../facts/index.ts';
import type { Voice } from '../../../story/content/voice.ts';
import { inlinesOf } from '../../../story/content/voice.ts';
import { scorecard, claimsInWords } from './claims-in-words.ts';

/** A step that says or draws something, by its place in the story. */
export interface Use {
  readonly chapter: string;
  readonly step: string;
}

/** Where the story uses what is known: ids of numbers, observations, claims, forecasts and terms → the steps, in reading order. */
export interface Uses {
  of(id: string): readonly Use[];
  /** Every number and observation that prose says, in reading order. */
  readonly said: readonly string[];
}

interface ChapterVoice {
  readonly chapter: string;
  readonly voice: Voice;
}

/**
 * Reads all chapters, in one language (both say the same), and what pictures declare to use (`drawn`: step → ids). A number counts
 * for the claim it answers.
 */
export function usesOf(facts: Facts, chapters: readonly ChapterVoice[], drawn: Readonly<Record<string, readonly string[]>>): Uses {
  const found = new Map<string, Map<string, Use>>();
  const said = new Set<string>();
  const add = (id: string, use: Use) => {
    const steps = found.get(id) ?? new Map<string, Use>();
    steps.set(use.step, use);
    found.set(id, steps);
  };

  for (const { chapter, voice } of chapters) {
    for (const step of voice.steps) {
      const use = { chapter, step: step.id };
      const nums = inlinesOf(step.blocks, 'num').map(({ id }) => id);
      for (const id of nums) said.add(id);
      for (const { id } of inlinesOf(step.blocks, 'term')) add(id, use);
      for (const id of [...nums, ...(drawn[step.id] ?? [])]) {
        add(id, use);
        const claim = facts.maybeNumber(id)?.claim;
        if (claim !== undefined) add(claim, use);
      }
      if (step.id === scorecard) for (const { id } of facts.data.forecasts) add(id, use);
      for (const [claim, id] of Object.entries(claimsInWords)) if (id === step.id) add(claim, use);
    }
    for (const { id } of inlinesOf([voice.takeaway], 'num')) said.add(id);
  }
  return { of: (id) => [...(found.get(id)?.values() ?? [])], said: [...said] };
}
