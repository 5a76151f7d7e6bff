import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { messageOf, parseMessage, type Shared } from '../../../../src/faces/present/index.ts';
import { cueAt } from '../../../../src/story/index.ts';
import { anyCue } from '../../../support/cues.ts';
import { at, story } from '../../../support/story.ts';

const shared: fc.Arbitrary<Shared> = fc
  .record({
    cue: anyCue.map((cue) => ({ ...cue, t: 1 })),
    walk: fc.constantFrom(0, 20, 45, 90),
    black: fc.boolean(),
    asks: fc.constantFrom(true as const, undefined),
    quiz: fc.constantFrom(true as const, undefined),
  })
  .map(({ asks, quiz, ...others }) => ({ ...others, ...(asks && { asks }), ...(quiz && { quiz }) }));

describe('a message', () => {
  it('says what its sender shows, through the copy that windows make of it', () => {
    fc.assert(
      fc.property(fc.nat(), shared, (v, state) => {
        expect(parseMessage(story, structuredClone(messageOf(v, state)))).toEqual({ v, shared: state });
      }),
    );
  });

  it('that is anything else is no message', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }), (data) => {
        expect(parseMessage(story, data)).toBeUndefined();
      }),
    );
  });

  it('with one field missing, strange or too many is no message', () => {
    const sound = messageOf(3, { cue: at('who-paid'), walk: 45, black: false });
    expect(parseMessage(story, sound)).toBeDefined();
    const wrong = {
      v: [undefined, -1, 1.5, Number.NaN, Infinity, 2 ** 50, '3'],
      cue: [
        undefined,
        '',
        'nowhere/at-all',
        'the-drain',
        '#the-drain/who-paid',
        'the-drain/who-paid@0.500',
        'the-drain/who-paid?guess=<b>',
        'the-drain/who-paid ',
        { chapter: 'the-drain', step: 'who-paid' },
      ],
      walk: [undefined, 30, '45', null, -20],
      black: [undefined, 0, 'false', null],
      asks: [false, 1, 'true', null],
      quiz: [false, 1, 'true', null],
    };
    for (const [field, values] of Object.entries(wrong)) {
      for (const value of values) expect(parseMessage(story, { ...sound, [field]: value }), `${field}: ${String(value)}`).toBeUndefined();
    }
    expect(parseMessage(story, { ...sound, more: 1 })).toBeUndefined();
    expect(parseMessage(story, Object.values(sound))).toBeUndefined();
    expect(parseMessage(story, JSON.stringify(sound))).toBeUndefined();
  });

  it('names a place by the same text as a link', () => {
    expect(messageOf(0, { cue: cueAt(story.steps[3]!, 1, { guess: 'hjlmqvwGE' }), walk: 0, black: true })).toEqual({
      v: 0,
      cue: 'everything-at-once/the-question?guess=hjlmqvwGE',
      walk: 0,
      black: true,
    });
  });
});
