import type { Cue, Lesson } from '../../story/index.ts';

/** Where a lesson is against its plan. Times in minutes, fractions allowed. */
export interface Pace {
  /** When this step should begin, from the start of the lesson. */
  readonly due: number;
  /** Above 0 behind the plan, below 0 ahead of it. Within a step's own time one is on time. */
  readonly late: number;
  /** Each chapter of the plan: from when to when it is planned, and whether it is this one. */
  readonly chapters: readonly { readonly chapter: string; readonly from: number; readonly until: number; readonly here: boolean }[];
}

/** The steps of a chapter share its minutes equally. A cue off the walk counts as the step of the walk before it. */
export function paceOf(lesson: Lesson, order: readonly string[], cue: Cue, elapsed: number): Pace {
  const here = order.indexOf(`${cue.chapter}/${cue.step}`);
  const current = lesson.steps.findLast((step) => order.indexOf(step) <= here) ?? lesson.steps[0] ?? '';
  let until = 0;
  let due = 0;
  let own = 0;
  const chapters = lesson.plan.map(({ chapter, minutes }) => {
    const from = until;
    until += minutes;
    const steps = lesson.steps.filter((step) => step.startsWith(`${chapter}/`));
    const at = steps.indexOf(current);
    if (at >= 0) {
      own = minutes / steps.length;
      due = from + at * own;
    }
    return { chapter, from, until, here: at >= 0 };
  });
  const late = elapsed < due ? elapsed - due : Math.max(0, elapsed - due - own);
  return { due, late, chapters };
}

/** Minutes as a clock shows them: 61.5 → 1:01:30. */
export function clock(minutes: number): string {
  const seconds = Math.max(0, Math.floor(minutes * 60));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours > 0 ? `${hours}:${two(Math.floor(seconds / 60) % 60)}` : Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}
