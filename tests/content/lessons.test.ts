import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readFacts } from '../../src/facts/read.ts';
import type { SheetsState } from '../../src/figures/index.ts';
import { checkContent, parseLessons, readGuide } from '../../src/story/content/index.ts';
import { root } from '../support/observed.ts';
import { askedFirst, holds, lessons, story } from '../support/story.ts';
import { fixture } from './fixture.ts';

const { guide } = readGuide(root);
const { facts } = readFacts(root);
const text = readFileSync(join(root, 'content/lessons.yaml'), 'utf8');
const outline = story.chapters.map(({ id }) => ({ id, steps: story.steps.filter(({ chapter }) => chapter === id).map((step) => step.id) }));
const drawn = new Map(story.steps.map((step) => [`${step.chapter}/${step.id}`, step]));
const found = (from: string | RegExp, to: string) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return parseLessons(changed, outline, drawn).findings;
};

/** The line of the file on which a text first is. */
const line = (part: string) => 1 + text.split('\n').findIndex((one) => one.includes(part));

describe('the lessons', () => {
  it('walk steps of the story in reading order, no more than a class can follow: about fifteen in forty-five minutes', () => {
    const all = story.steps.map(({ chapter, id }) => `${chapter}/${id}`);
    expect(lessons.map(({ minutes }) => minutes)).toEqual([20, 45, 90]);
    for (const { steps } of lessons) expect(all.filter((step) => steps.includes(step))).toEqual(steps);
    expect(lessons[1]!.steps.length).toBeGreaterThanOrEqual(13);
    expect(lessons[1]!.steps.length).toBeLessThanOrEqual(16);
    for (const { minutes, steps } of lessons) expect(minutes / steps.length).toBeGreaterThanOrEqual(2.5);
  });

  it('ask before a step in words of their own, and of no step that no lesson asks about', () => {
    const asked = askedFirst(lessons.flatMap(({ steps }) => steps));
    for (const own of [guide!.en, guide!.zh]) expect(own.prompts.map(({ step }) => step)).toEqual(asked);
  });

  it('hold back for every task of the handout but the last, and for no other', () => {
    const held = new Set(holds.flatMap((hold) => (hold.what === 'picture' ? [] : [hold.task])));
    for (const { tasks } of [guide!.en, guide!.zh]) expect(new Set(tasks.map(({ id }) => id))).toEqual(new Set([...held, tasks.at(-1)!.id]));
    expect(held.has('verdict')).toBe(false);
  });

  it('post the price of the bill that the task names, and nothing else', () => {
    const bill = facts.number('bill').value;
    const changes = holds
      .filter(({ what }) => what === 'posting')
      .flatMap(({ step }) => {
        const { posted } = drawn.get(step)!.state as SheetsState;
        return posted.flatMap(({ transaction }) => transaction.postings.map(({ change }) => change));
      });
    expect(changes.length).toBeGreaterThan(20);
    for (const change of changes) expect(Math.abs(change)).toBeCloseTo(bill, 9);
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
    expect(found('discussion: 3', 'discussion: 4')).toEqual([
      {
        file: 'content/lessons.yaml',
        line: line('minutes: 20'),
        found: 'its chapters and discussion take 21 of 20 minutes',
        mend: 'share out all minutes and no more',
      },
    ]);
    expect(found('[one-day, the-question]', '[one-day, the-answer]')).toContainEqual(
      expect.objectContaining({ line: line('[one-day, the-question]'), found: 'the-answer is not in chapter "everything-at-once"' }),
    );
    expect(found('[one-day, the-question]', '[the-question, one-day]')).toMatchObject([
      { line: line('[one-day, the-question]'), mend: 'write one-day, the-question' },
    ]);
    expect(found('chapter: the-drain,', 'chapter: the-flood,')).toContainEqual(
      expect.objectContaining({ line: line('chapter: the-drain,'), found: '"the-flood" is no chapter' }),
    );
    expect(found('[the-line, who-paid]', '[the-line, who-paid, the-first-link]')).toContainEqual(
      expect.objectContaining({ found: expect.stringContaining('the-drain/the-first-link') as unknown }),
    );
    expect(found('steps: [one-day, the-question] }', 'steps: all }')).toContainEqual(
      expect.objectContaining({ found: 'a lesson of 20 minutes walks 10 steps' }),
    );
    expect(found('minutes: 45', 'minutes: 40')).not.toEqual([]);
    expect(parseLessons('lessons: []', outline, drawn).findings).not.toEqual([]);
  });

  it('hold back what the picture of a step shows, and sliders where a reader could put them', () => {
    expect(found('step: where-dollars-live/a-fund-pays,', 'step: where-dollars-live/a-fund-paid,')).toMatchObject([
      { line: line('a-fund-pays, what'), found: '"where-dollars-live/a-fund-paid" is no step' },
    ]);
    expect(found('step: where-dollars-live/a-fund-pays, what', 'step: where-dollars-live/a-depositor-pays, what')).toMatchObject([
      { found: '"where-dollars-live/a-depositor-pays" holds something back twice' },
    ]);
    expect(found('who-paid, what: pots', 'who-paid, what: posting')).toMatchObject([
      { found: '"the-drain/who-paid" is drawn by vessels and has no posting to hold back' },
    ]);
    expect(found('shown: the-drain/the-line', 'shown: the-drain/who-paid')).toMatchObject([{ found: '"the-drain/who-paid" is no step that shows the line' }]);
    expect(found('{ mean: 5 }', '{ mean: 5.2 }')).toMatchObject([{ mend: 'write 5, the nearest' }]);
    expect(found('{ mean: 5 }', '{ mood: 5 }')).toMatchObject([{ mend: 'write one of mean, spread, depth, haircut' }]);
    expect(found('{ mean: 5 }', '{ mean: 5, haircut: 20 }')).toMatchObject([{ mend: 'turn one alone' }]);
    expect(found('step: sell-what-you-can/try-it', 'step: sell-what-you-can/who-borrows')).toMatchObject([
      { found: '"sell-what-you-can/who-borrows" has no sliders to read' },
    ]);
    expect(found('what: pots', 'what: pats')).not.toEqual([]);
  });
});
