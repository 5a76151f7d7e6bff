import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { checkContent, parseLessons, readGuide } from '../../src/story/content/index.ts';
import { root } from '../support/observed.ts';
import { lessons, story } from '../support/story.ts';
import { fixture } from './fixture.ts';

const { guide } = readGuide(root);
const text = readFileSync(join(root, 'content/lessons.yaml'), 'utf8');
const outline = story.chapters.map(({ id }) => ({ id, steps: story.steps.filter(({ chapter }) => chapter === id).map((step) => step.id) }));
const found = (from: string | RegExp, to: string) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return parseLessons(changed, outline).findings;
};

describe('the lessons', () => {
  it('walk steps of the story in reading order, no more than a class can follow: about fifteen in forty-five minutes', () => {
    const all = story.steps.map(({ chapter, id }) => `${chapter}/${id}`);
    expect(lessons.map(({ minutes }) => minutes)).toEqual([20, 45, 90]);
    for (const { steps } of lessons) expect(all.filter((step) => steps.includes(step))).toEqual(steps);
    expect(lessons[1]!.steps.length).toBeGreaterThanOrEqual(13);
    expect(lessons[1]!.steps.length).toBeLessThanOrEqual(16);
    for (const { minutes, steps } of lessons) expect(minutes / steps.length).toBeGreaterThanOrEqual(2.5);
    for (const { steps, asks } of lessons) expect(asks.filter((step) => !steps.includes(step))).toEqual([]);
  });

  it('ask before a step in words of their own, and of no step that no lesson asks about', () => {
    const asked = new Set(lessons.flatMap(({ asks }) => asks));
    for (const own of [guide!.en, guide!.zh]) expect(new Set(own.prompts.map(({ step }) => step))).toEqual(asked);
  });

  it('share out all their minutes', () => {
    for (const { minutes, plan, discussion } of lessons) {
      expect(plan.reduce((sum, chapter) => sum + chapter.minutes, discussion)).toBe(minutes);
    }
  });

  it('show the answer after every question: no walk ends on an interactive or leaves out what it leads to', () => {
    // The piles answer on each card, and the sliders in their own picture: the line alone is answered by the next step.
    const [asks, answers] = ['where-dollars-live/your-guess', 'the-drain/the-line'] as const;
    for (const { steps } of lessons) if (steps.includes(asks)) expect(steps[steps.indexOf(asks) + 1]).toBe(answers);
  });

  it('are read with the rest of the content: what they leave out is among all there is to mend', () => {
    const { root: sound } = fixture();
    writeFileSync(join(sound, 'content/lessons.yaml'), 'lessons: []\n');
    expect(checkContent(sound).map(({ file }) => file)).toEqual(['content/lessons.yaml']);
  });

  it('are checked: what is wrong is found with its line and its mend', () => {
    expect(found('discussion: 4', 'discussion: 5')).toEqual([
      { file: 'content/lessons.yaml', line: 5, found: 'its chapters and discussion take 21 of 20 minutes', mend: 'share out all minutes and no more' },
    ]);
    expect(found('[one-day, the-question]', '[one-day, the-answer]')).toContainEqual(expect.objectContaining({ line: 18, found: 'the-answer is not in chapter "everything-at-once"' }));
    expect(found('[one-day, the-question]', '[the-question, one-day]')).toMatchObject([{ line: 18, mend: 'write one-day, the-question' }]);
    expect(found('chapter: the-drain,', 'chapter: the-flood,')).toContainEqual(expect.objectContaining({ line: 11, found: '"the-flood" is no chapter' }));
    expect(found('[the-line, who-paid]', '[the-line, who-paid, the-first-link]')).toContainEqual(expect.objectContaining({ found: expect.stringContaining('the-drain/the-first-link') as unknown }));
    expect(found('asks: [where-dollars-live/a-depositor-pays, the-drain/who-paid]', 'asks: [the-drain/who-pays]')).toMatchObject([{ line: 7, found: 'the-drain/who-pays is no step of this lesson' }]);
    expect(found('steps: [one-day] }', 'steps: all }')).toContainEqual(expect.objectContaining({ found: 'a lesson of 20 minutes walks 11 steps' }));
    expect(found('minutes: 45', 'minutes: 40')).not.toEqual([]);
    expect(parseLessons('lessons: []', outline).findings).not.toEqual([]);
  });
});
