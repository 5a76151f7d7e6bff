import { describe, expect, it } from 'vitest';

import { createSession, stepsOf, type By, type Walk } from '../../../../src/faces/present/index.ts';
import { askedAt, cueAt, formatCue } from '../../../../src/story/index.ts';
import { at, holds, lessons, story } from '../../../support/story.ts';

function lesson(walk: Walk = 0, id = story.steps[0]!.id) {
  const posted: unknown[] = [];
  const session = createSession({
    story,
    lessons,
    holds,
    start: { cue: at(id), walk, black: false },
    channel: { post: (data) => void posted.push(data), listen: () => {} },
  });
  return { session, posted, here: () => `${session.now.cue.chapter}/${session.now.cue.step}` };
}

describe('a walk', () => {
  it('goes on and back through the steps of its lesson and no others, and stays at both ends', () => {
    for (const { minutes, steps } of lessons) {
      const { session, here } = lesson(minutes);
      const seen = [here()];
      for (let n = 0; n < 200; n += 1) {
        session.on();
        if (here() !== seen.at(-1)) seen.push(here());
      }
      expect(seen).toEqual(steps);
      for (let n = 0; n < 200; n += 1) session.back();
      expect(here()).toBe(steps[0]);
      session.end('last');
      expect(here()).toBe(steps.at(-1));
    }
  });

  it('is joined again from a step beside it', () => {
    const { session, here } = lesson(20, 'then-the-shutdown');
    session.on();
    expect(here()).toBe('the-drain/who-paid');
    session.go(at('then-the-shutdown'));
    session.back();
    expect(here()).toBe('the-drain/the-line');
  });
});

describe('a step before which the class is asked', () => {
  it('comes with its picture held back and is revealed by the next press; back, jumps and the whole story hold nothing', () => {
    const { session, here } = lesson(20, 'the-feds-ledger');
    session.on();
    expect([here(), session.now.asks]).toEqual(['where-dollars-live/a-depositor-pays', true]);
    session.on();
    expect([here(), session.now.asks]).toEqual(['where-dollars-live/a-depositor-pays', undefined]);
    session.ask(true);
    session.black(true);
    session.black(false);
    expect(session.now.asks).toBe(true);
    session.back();
    expect([here(), session.now.asks]).toEqual(['where-dollars-live/the-feds-ledger', undefined]);
    session.go(at('a-depositor-pays'));
    expect(session.now.asks).toBeUndefined();
    const whole = lesson(0, 'the-feds-ledger');
    whole.session.on();
    expect([whole.here(), whole.session.now.asks]).toEqual(['where-dollars-live/a-depositor-pays', undefined]);
  });

  it('comes back when the way to the quiz, which had covered it, is put away by the next press', () => {
    const { session, here } = lesson(20, 'the-feds-ledger');
    session.on();
    session.quiz(true);
    expect([session.now.quiz, session.now.asks]).toEqual([true, true]);
    session.on();
    expect([here(), session.now.quiz, session.now.asks]).toEqual(['where-dollars-live/a-depositor-pays', undefined, true]);
    session.quiz(true);
    session.back();
    expect([here(), session.now.quiz]).toEqual(['where-dollars-live/the-feds-ledger', undefined]);
  });

  it('is so in every window, and a count from nowhere is followed by none', () => {
    const heard: ((data: unknown) => void)[] = [];
    const posted: unknown[] = [];
    const session = createSession({
      story,
      lessons,
      holds,
      channel: { post: (message) => void posted.push(message), listen: (hear) => void heard.push(hear) },
      start: { cue: at('the-feds-ledger'), walk: 20, black: false },
    });
    heard[0]!({ v: 5, cue: 'where-dollars-live/a-depositor-pays', walk: 20, black: false, asks: true });
    expect(session.now.asks).toBe(true);
    heard[0]!({ v: 2 ** 40, cue: 'the-drain/who-paid', walk: 0, black: true });
    expect(session.now.cue.step).toBe('a-depositor-pays');
    session.on();
    expect(posted.at(-1)).toEqual({ v: 6, cue: 'where-dollars-live/a-depositor-pays', walk: 20, black: false });
  });
});

describe('a step that asks the class', () => {
  const asking = story.steps.filter((step) => askedAt(story, cueAt(step))).map(({ id }) => id);

  it('is the first to show each interactive', () => {
    expect(asking).toEqual([
      'your-guess',
      'a-refused-loan',
      'try-it',
      'which-pile',
      'fade-the-plumbing',
      'respect-the-repricing',
      'sell-the-index-own-the-names',
      'turn-the-tap',
    ]);
  });

  for (const id of asking) {
    it(`holds the next step back once, until it is answered or asked for again (${id})`, () => {
      const { session, here, posted } = lesson(0, id);
      const start = here();
      session.on();
      expect([here(), session.held, posted.length]).toEqual([start, true, 0]);
      session.on();
      expect([here() === start, session.held]).toEqual([false, false]);
    });
  }

  it('holds nothing back once the class has drawn its line, or skips', () => {
    const { session, here } = lesson(0, 'your-guess');
    session.play('guess', 'hjlmqvwGE');
    session.on();
    expect(here()).toBe('the-drain/the-line');
    expect(session.now.cue.play).toEqual({ guess: 'hjlmqvwGE' });
    const other = lesson(0, 'your-guess');
    other.session.skip();
    expect(other.here()).toBe('the-drain/the-line');
  });

  it('forgets that it held when the lesson goes elsewhere', () => {
    const { session, here } = lesson(0, 'your-guess');
    session.on();
    session.back();
    session.go(at('your-guess'));
    session.on();
    expect([here(), session.held]).toEqual(['where-dollars-live/your-guess', true]);
  });
});

describe('a change', () => {
  it('is told once, with how it came about, and none is told where nothing changes', () => {
    const { session, posted } = lesson();
    const heard: [string, By][] = [];
    session.listen(({ cue }, _before, by) => heard.push([formatCue(cue), by]));
    session.on();
    session.go(at('who-paid'));
    session.go(at('who-paid'));
    session.black(false);
    expect(heard).toEqual([
      ['everything-at-once/no-shelter', 'step'],
      ['the-drain/who-paid', 'jump'],
    ]);
    expect(posted).toHaveLength(2);
  });
});

it('every walk has the steps of its lesson, and the whole story all', () => {
  expect(stepsOf(story, lessons, 0)).toBe(story.steps);
  for (const { minutes, steps } of lessons) expect(stepsOf(story, lessons, minutes).map(({ chapter, id }) => `${chapter}/${id}`)).toEqual(steps);
});

describe('a window that another one shouts at', () => {
  it('keeps with the others, however high a count it is told', () => {
    const hears: ((data: unknown) => void)[] = [];
    const channel = {
      post: (data: unknown) => hears.forEach((hear) => hear(structuredClone(data))),
      listen: (hear: (data: unknown) => void) => void hears.push(hear),
    };
    const start = { cue: at('who-paid'), walk: 0, black: false } as const;
    const [deck, speaker] = [createSession({ story, lessons, holds, start, channel }), createSession({ story, lessons, holds, start, channel })] as const;
    for (const v of [2 ** 40, 2 ** 50, 2 ** 53, Number.MAX_VALUE, Infinity]) {
      hears[0]!({ v, cue: formatCue(at('the-line')), walk: 0, black: true });
      deck.on();
      speaker.black(!speaker.now.black);
      expect(deck.now).toEqual(speaker.now);
    }
  });
});
