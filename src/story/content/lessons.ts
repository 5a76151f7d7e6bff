import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { Finding } from '../../fault/index.ts';
import { readText } from '../../files/index.ts';
import { check, parseYaml, type Yaml } from '../../facts/read.ts';
import { lengths, type Hold, type Lesson } from '../lessons.ts';
import { checkHolds, holdsSchema, type Drawn } from './holds.ts';

const file = 'content/lessons.yaml';

/** The fewest minutes that a class needs for a step, all in all. */
const pace = 2.5;

/** What lessons are checked against: the chapters of the story, each with its steps, in reading order. */
export type Outline = readonly { readonly id: string; readonly steps: readonly string[] }[];

const minutes = z.int('write a whole number of minutes').positive('write a whole number of minutes');

const schema = z.strictObject({
  holds: holdsSchema,
  lessons: z.array(
    z.strictObject({
      minutes: z.literal(lengths, `write one of ${lengths.join(', ')}`),
      discussion: minutes,
      plan: z
        .array(
          z.strictObject({
            chapter: z.string('write a chapter'),
            minutes,
            /** Those of its steps that are walked, in reading order, or all of them. */
            steps: z.union([z.literal('all'), z.array(z.string()).min(1)], 'write a list of steps, or all'),
          }),
        )
        .min(1, 'write the chapters of the lesson'),
    }),
  ),
});

type Draft = z.infer<typeof schema>['lessons'][number];

interface ReadLessons {
  /** The shortest first. */
  readonly lessons: readonly Lesson[];
  readonly holds: readonly Hold[];
  readonly findings: readonly Finding[];
}

/** The lessons of the project, what its steps hold back from a class, and what their author must mend. */
export function readLessons(root: string, outline: Outline, drawn: Drawn): ReadLessons {
  const { text, finding } = readText(root, file);
  return text === undefined ? { lessons: [], holds: [], findings: [finding] } : parseLessons(text, outline, drawn);
}

/** What of it is to be mended; a project that teaches nothing yet has no lessons. */
export function checkLessons(root: string, outline: Outline, drawn: Drawn): readonly Finding[] {
  return existsSync(join(root, file)) ? readLessons(root, outline, drawn).findings : [];
}

export function parseLessons(text: string, outline: Outline, drawn: Drawn): ReadLessons {
  const yaml = parseYaml(text, file);
  const { lessons: drafts = [], holds = [] } = check(yaml, schema) ?? {};
  checkHolds(yaml, holds, drawn);
  if (yaml.findings.length === 0 && drafts.map((draft) => draft.minutes).join() !== lengths.join()) {
    find(
      yaml,
      ['lessons'],
      `the lessons last ${drafts.map((draft) => draft.minutes).join(', ')} minutes`,
      `write one each of ${lengths.join(', ')}, in this order`,
    );
  }
  const lessons = drafts.map((draft, index) => {
    checkMinutes(yaml, draft, index);
    return lessonOf(yaml, draft, index, outline);
  });
  for (const [index, lesson] of lessons.entries()) {
    const lost = (lessons[index - 1]?.steps ?? []).filter((step) => !lesson.steps.includes(step));
    if (lost.length > 0)
      find(yaml, ['lessons', index], `the lesson of ${lesson.minutes} minutes leaves out ${lost.join(', ')}`, 'add what the shorter lesson holds');
  }
  for (const [index, { minutes: whole, steps }] of lessons.entries()) {
    if (whole < pace * steps.length)
      find(
        yaml,
        ['lessons', index],
        `a lesson of ${whole} minutes walks ${steps.length} steps`,
        `leave at most ${Math.floor(whole / pace)}: a class wants ${pace} minutes and more for each`,
      );
  }
  return { lessons, holds, findings: yaml.findings };
}

function lessonOf(yaml: Yaml, { minutes: whole, discussion, plan }: Draft, index: number, outline: Outline): Lesson {
  let last = -1;
  const steps = plan.flatMap(({ chapter, steps: named }, at) => {
    const place = outline.findIndex(({ id }) => id === chapter);
    const known = outline[place]?.steps ?? [];
    const path = ['lessons', index, 'plan', at];
    if (place < 0) find(yaml, path, `"${chapter}" is no chapter`, `write one of ${outline.map(({ id }) => id).join(', ')}`);
    else if (place <= last) find(yaml, path, `chapter "${chapter}" does not stand in reading order`, 'put the chapters in the order of the story');
    last = Math.max(last, place);
    if (named === 'all') return known.map((step) => `${chapter}/${step}`);
    const sorted = known.filter((step) => named.includes(step));
    const strange = named.filter((step) => !known.includes(step));
    if (place >= 0 && strange.length > 0)
      find(yaml, [...path, 'steps'], `${strange.join(', ')} is not in chapter "${chapter}"`, `write some of ${known.join(', ')}`);
    else if (place >= 0 && sorted.join() !== named.join())
      find(yaml, [...path, 'steps'], `${named.join(', ')} do not stand in reading order`, `write ${sorted.join(', ')}`);
    return sorted.map((step) => `${chapter}/${step}`);
  });
  return { minutes: whole, discussion, steps, plan: plan.map(({ chapter, minutes: share }) => ({ chapter, minutes: share })) };
}

function checkMinutes(yaml: Yaml, { minutes: whole, discussion, plan }: Draft, index: number): void {
  const sum = plan.reduce((total, chapter) => total + chapter.minutes, discussion);
  if (sum !== whole) find(yaml, ['lessons', index], `its chapters and discussion take ${sum} of ${whole} minutes`, 'share out all minutes and no more');
}

function find(yaml: Yaml, path: PropertyKey[], found: string, mend: string): void {
  yaml.findings.push({ ...yaml.at(...path), found, mend });
}
