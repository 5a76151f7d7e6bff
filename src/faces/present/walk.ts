import { cueAt, indexOf, type Cue, type Lesson, type Step, type Story } from '../../story/index.ts';
import type { Walk } from './message.ts';

/** The steps of a walk in reading order: a lesson's, or all. */
export function stepsOf(story: Story, lessons: readonly Lesson[], walk: Walk): readonly Step[] {
  const lesson = lessons.find(({ minutes }) => minutes === walk);
  return lesson ? story.steps.filter(({ chapter, id }) => lesson.steps.includes(`${chapter}/${id}`)) : story.steps;
}

/** The next step of the walk after a cue, which need not be on it; at the end of the walk the cue stays. */
export function following(story: Story, steps: readonly Step[], cue: Cue): Cue {
  const here = indexOf(story, cue);
  const step = steps.find((one) => place(story, one) > here);
  return step ? cueAt(step, 1, cue.play) : cue;
}

/** The step of the walk before a cue; at its beginning the cue stays. */
export function preceding(story: Story, steps: readonly Step[], cue: Cue): Cue {
  const here = indexOf(story, cue);
  const step = steps.findLast((one) => place(story, one) < here);
  return step ? cueAt(step, 1, cue.play) : cue;
}

/** The first or the last step of a walk. */
export function endOf(steps: readonly Step[], end: 'first' | 'last', cue: Cue): Cue {
  return cueAt(steps.at(end === 'first' ? 0 : -1) as Step, 1, cue.play);
}

const place = (story: Story, { chapter, id }: Step) => indexOf(story, { chapter, step: id });
