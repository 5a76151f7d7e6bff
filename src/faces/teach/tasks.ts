import { story } from 'virtual:story';
import { guide } from 'virtual:story/guide';
import { holds, lessons } from 'virtual:story/lessons';

import type { Locale } from '../../i18n/index.ts';
import type { Lesson, PaperHold, Step } from '../../story/index.ts';
import type { VoiceTask } from '../../story/content/voice.ts';

/** A task on paper, and what it leaves blank: what steps hold back from the class. */
export interface Task extends VoiceTask {
  readonly id: string;
  readonly title: string;
  readonly holds: readonly PaperHold[];
}

const onPaper = holds.filter((hold): hold is PaperHold => hold.what !== 'picture');

/** The step at an address such as `chapter/step`. */
export const stepOf = (address: string): Step => story.steps.find(({ chapter, id }) => `${chapter}/${id}` === address)!;

/** Whether a lesson brings students to a task: one that no step holds anything back for comes at the end of the longest. */
const asksIn = ({ steps, minutes }: Lesson, { holds }: Pick<Task, 'holds'>) =>
  holds.length === 0 ? minutes === lessons.at(-1)!.minutes : holds.some(({ step }) => steps.includes(step));

/** Lengths of the lessons that bring students to a task, for `data-in`. */
export const lengthsAsking = (task: Task): readonly number[] => lessons.filter((lesson) => asksIn(lesson, task)).map(({ minutes }) => minutes);

/** Every task, or those that a lesson brings students to, with what its own steps hold back. */
export function tasksOf(locale: Locale, minutes?: number): readonly Task[] {
  const lesson = lessons.find((one) => one.minutes === minutes);
  const tasks = guide[locale].tasks.map((task): Task => ({ ...task, holds: onPaper.filter((hold) => hold.task === task.id) }));
  if (!lesson) return tasks;
  return tasks.filter((task) => asksIn(lesson, task)).map((task) => ({ ...task, holds: task.holds.filter(({ step }) => lesson.steps.includes(step)) }));
}
