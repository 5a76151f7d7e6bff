import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';

import { createSession, type Session, type Walk } from '../../../../src/faces/present/index.ts';
import { cueAt, formatCue } from '../../../../src/story/index.ts';
import { holds, lessons, story } from '../../../support/story.ts';

/** Windows on one channel whose messages wait, each for each hearer, until they are delivered. */
function windows() {
  const hearers: ((data: unknown) => void)[] = [];
  const waiting: { readonly to: number; readonly data: unknown }[] = [];
  return {
    waiting,
    open(step = 0): Session {
      const own = hearers.length;
      return createSession({
        story,
        lessons,
        holds,
        start: { cue: cueAt(story.steps[step]!), walk: 0, black: false },
        channel: {
          post: (data) => hearers.forEach((_hear, to) => to !== own && waiting.push({ to, data: structuredClone(data) })),
          listen: (hear) => void (hearers[own] = hear),
        },
      });
    },
    /** Delivers one of the waiting messages: any of them, as windows are woken in no order. */
    deliver(pick: number) {
      const [one] = waiting.splice(pick % waiting.length, 1);
      if (one) hearers[one.to]!(one.data);
    },
    drain() {
      for (let n = 0; waiting.length > 0; n += 1) {
        if (n > 10_000) throw new Error('the windows never stop talking');
        this.deliver(0);
      }
    },
  };
}

const textOf = ({ now }: Session) => `${formatCue(now.cue)} ${now.walk} ${now.black} ${now.quiz === true}`;

type Act = {
  readonly does: 'on' | 'back' | 'first' | 'last' | 'black' | 'quiz' | 'open' | 'claim' | 'guess' | 'deliver' | 'noise' | 'jump' | 'walk';
  readonly who: number;
  readonly what: number;
};
const acts = (longest: number) =>
  fc.array(
    fc.record({
      does: fc.constantFrom<Act['does'][]>(
        'on',
        'on',
        'on',
        'back',
        'first',
        'last',
        'black',
        'quiz',
        'open',
        'claim',
        'guess',
        'deliver',
        'deliver',
        'deliver',
        'noise',
        'jump',
        'walk',
      ),
      who: fc.nat(5),
      what: fc.nat(1000),
    }),
    { minLength: 1, maxLength: longest, size: 'max' },
  );

describe('windows of one lesson', () => {
  it('come to the same place whatever is pressed, wherever, and in whatever order they hear of it', () => {
    fc.assert(
      fc.property(acts(60), (list) => {
        const channel = windows();
        const all = [channel.open(), channel.open(5)];
        for (const { does, who, what } of list) {
          const one = all[who % all.length]!;
          if (does === 'open' && all.length < 5) {
            const late = channel.open(what % story.steps.length);
            late.tell();
            all.push(late);
          } else if (does === 'on' || does === 'back' || does === 'claim') one[does]();
          else if (does === 'first' || does === 'last') one.end(does);
          else if (does === 'black') one.black(what % 2 === 0);
          else if (does === 'quiz') one.quiz(what % 2 === 0);
          else if (does === 'guess') one.play('guess', what % 2 ? 'hjlmqvwGE' : undefined);
          else if (does === 'jump') one.go(cueAt(story.steps[what % story.steps.length]!));
          else if (does === 'walk') one.walk(([0, 20, 45, 90] as Walk[])[what % 4]!);
          else if (does === 'noise') channel.waiting.push({ to: who % all.length, data: { v: what, cue: 'nowhere' } });
          else if (does === 'deliver' && channel.waiting.length > 0) channel.deliver(what);
        }
        // Every window stands by what it shows, as it does a moment after it opened.
        for (const one of all) one.claim();
        channel.drain();
        for (const one of all) expect(textOf(one)).toBe(textOf(all[0]!));
      }),
      { numRuns: 60 * inject('effort') },
    );
  });

  it('are joined late without moving the others, and left alone by what is no message', () => {
    const channel = windows();
    const deck = channel.open();
    deck.claim();
    deck.walk(20);
    deck.on();
    deck.black(true);
    const before = textOf(deck);
    const late = channel.open(40);
    late.tell();
    channel.drain();
    expect([textOf(deck), textOf(late)]).toEqual([before, before]);
    fc.assert(
      fc.property(fc.anything(), (data) => {
        channel.waiting.push({ to: 0, data });
        channel.drain();
        expect(textOf(deck)).toBe(before);
      }),
    );
  });
});
