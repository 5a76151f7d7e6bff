import { lessons } from 'virtual:story/lessons';
import { story, voices } from 'virtual:story';
import { guide } from 'virtual:story/guide';

import type { Locale } from '../../i18n/index.ts';
import type { Lesson, Minutes } from '../../story/index.ts';
import { inlinesOf, type VoiceStep } from '../../story/content/voice.ts';

export { lessons };

/** One chapter in a lesson's plan: from which minute to which, and the steps that are shown. */
export interface PlanRow {
  readonly chapter: string;
  readonly number: number;
  readonly title: string;
  /** Minutes since the lesson began. */
  readonly from: number;
  readonly to: number;
  readonly steps: readonly VoiceStep[];
}

/** A lesson's minute plan, without the discussion at its end. */
export function planOf(lesson: Lesson, locale: Locale): readonly PlanRow[] {
  let from = 0;
  return lesson.plan.map(({ chapter, minutes }) => {
    const index = story.chapters.findIndex(({ id }) => id === chapter);
    const voice = voices[index]![locale];
    const row = {
      ...{ chapter, number: story.chapters[index]!.number, title: voice.title, from, to: from + minutes },
      steps: voice.steps.filter(({ id }) => lesson.steps.includes(`${chapter}/${id}`)),
    };
    from += minutes;
    return row;
  });
}

/** Lengths of the lessons that show a step of the chapter, for `data-in`. */
export const lengthsWith = (chapter: string): readonly number[] =>
  lessons.filter(({ plan }) => plan.some((own) => own.chapter === chapter)).map(({ minutes }) => minutes);

/** Lengths of the lessons that show a step, for `data-in`. */
export const lengthsTeaching = (step: string): readonly number[] => lessons.filter(({ steps }) => steps.includes(step)).map(({ minutes }) => minutes);

/** Beginnings of sentences that students of a lesson can go on from. */
export const startersOf = (minutes: Minutes, locale: Locale) =>
  guide[locale].starters.filter(({ step }) => step === undefined || lengthsTeaching(step).includes(minutes));

/** Terms by the lengths of the lessons whose steps say them, in the order in which the longest brings them up. */
export function boardTerms(locale: Locale): readonly { readonly id: string; readonly lengths: readonly number[] }[] {
  const said = new Map<string, Set<number>>();
  for (const [index, { id: chapter }] of story.chapters.entries()) {
    for (const step of voices[index]![locale].steps) {
      for (const { id } of inlinesOf(step.blocks, 'term')) {
        const lengths = said.get(id) ?? new Set();
        for (const { minutes, steps } of lessons) if (steps.includes(`${chapter}/${step.id}`)) lengths.add(minutes);
        said.set(id, lengths);
      }
    }
  }
  return [...said].map(([id, lengths]) => ({ id, lengths: [...lengths] }));
}
