import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clock, paceOf } from '../../../../src/faces/present/index.ts';
import { cueAt } from '../../../../src/story/index.ts';
import { at, lessons, story } from '../../../support/story.ts';

const order = story.steps.map(({ chapter, id }) => `${chapter}/${id}`);
const [short] = lessons as [(typeof lessons)[number]];

describe('the pace', () => {
  it('is on time from the minute a step is due until the next is', () => {
    // The third chapter of twenty minutes: after three and eight, four minutes for a pair of steps.
    const who = (elapsed: number) => paceOf(short, order, at('who-paid'), elapsed);
    expect(who(0).due).toBeCloseTo(11 + 4 / 2);
    expect(who(who(0).due).late).toBe(0);
    expect(who(15).late).toBeCloseTo(0);
    expect(who(17).late).toBeCloseTo(2);
    expect(who(8).late).toBeCloseTo(8 - who(0).due);
    expect(who(8).chapters.map(({ from, until, here }) => [from, until, here])).toEqual([
      [0, 3, false],
      [3, 11, false],
      [11, 15, true],
      [15, 17, false],
    ]);
  });

  it('of a step beside the walk is that of the step before it', () => {
    expect(paceOf(short, order, at('then-the-shutdown'), 9)).toEqual(paceOf(short, order, at('the-line'), 9));
    expect(paceOf(short, order, at('why-minus-482'), 9).due).toBe(paceOf(short, order, at('who-paid'), 9).due);
  });

  it('never goes back as the lesson goes on, and one chapter is always this one', () => {
    for (const lesson of lessons) {
      const all = story.steps.map((step) => paceOf(lesson, order, cueAt(step), 0));
      expect(all.map(({ due }) => due)).toEqual(all.map(({ due }) => due).toSorted((a, b) => a - b));
      for (const { chapters } of all) expect(chapters.filter(({ here }) => here)).toHaveLength(1);
      expect(all.at(-1)!.chapters.at(-1)!.until).toBe(lesson.minutes - lesson.discussion);
    }
  });

  it('is later the more time has passed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lessons),
        fc.constantFrom(...story.steps),
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (lesson, step, elapsed, more) => {
          expect(paceOf(lesson, order, cueAt(step), elapsed + more).late).toBeGreaterThanOrEqual(paceOf(lesson, order, cueAt(step), elapsed).late);
        },
      ),
    );
  });
});

it('a clock shows minutes and seconds, and hours when there are any', () => {
  expect([0, 0.5, 9.99, 61.5, -1].map(clock)).toEqual(['0:00', '0:30', '9:59', '1:01:30', '0:00']);
});
