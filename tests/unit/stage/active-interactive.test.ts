import { describe, expect, it } from 'vitest';

import { figures } from '../../../src/figures/index.ts';
import type { Player } from '../../../src/stage/index.ts';
import { activeState } from '../../../src/stage/active-interactive.ts';
import { cueAt, frameAt } from '../../../src/story/index.ts';
import { story } from '../../support/story.ts';

describe('a reader’s turn', () => {
  const asking = story.steps.flatMap((step) => (step.plays ?? []).map((play) => ({ step, play })));

  it('never gives the controls of one figure the state of another, wherever on the way the step is', () => {
    expect(asking.length).toBeGreaterThan(3);
    let given = 0;
    for (const { step, play } of asking) {
      for (const t of [0, 0.001, 0.25, 0.5, 0.75, 0.999, 1]) {
        const cue = cueAt(step, t);
        const state = activeState({ story, cue } as Player, play, step.figure, (asked: object) => {
          expect(frameAt(story, cue).figure, `${step.id}@${t}`).toBe(step.figure);
          // What belongs to the figure can be told by it.
          figures[step.figure].describe(asked as never, 'en', story.data);
          return true;
        });
        given += state ? 1 : 0;
      }
    }
    expect(given).toBeGreaterThanOrEqual(asking.length);
  });
});
