import { compileStory } from '../../src/story/compile.ts';
import { cueAt, type Cue, type Step } from '../../src/story/index.ts';
import { root } from './observed.ts';

/** The story as the build tells it, from the project's own content. */
export const { story, facts, voices, lessons, holds } = compileStory(root);

/** Steps of a walk at which a class is asked before it sees what they hold back; where it plays in the picture itself, that asks. */
export const askedFirst = (steps: readonly string[]): readonly string[] =>
  holds.filter(({ step, what }) => steps.includes(step) && what !== 'line' && what !== 'readings').map(({ step }) => step);

/** A lesson's slides as a file, in their order: of each step, and before it what it is asked, where it holds something back. */
export const slidesOf = (steps: readonly string[]): readonly { readonly step: string; readonly asks: boolean }[] =>
  steps.flatMap((step) => [...(askedFirst(steps).includes(step) ? [{ step, asks: true }] : []), { step, asks: false }]);

/** Each step with the one before it, in reading order. */
export const stretches = story.steps.slice(1).map((step, index) => ({ before: story.steps[index] as Step, step }));

/** The steps that a figure draws. Throws where there are none: what is held of all of them would be held of nothing. */
export function stepsOf(figure: string): readonly Step[] {
  const steps = story.steps.filter((step) => step.figure === figure);
  if (steps.length === 0) throw new Error(`no step of the story is drawn by ${figure}`);
  return steps;
}

/** A cue of a step named by its id. */
export function at(id: string, t = 1, play?: Cue['play']): Cue {
  const step = story.steps.find((s) => s.id === id);
  if (!step) throw new Error(`no step ${id} in the story`);
  return cueAt(step, t, play);
}
