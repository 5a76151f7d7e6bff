import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { locales } from '../../../src/i18n/index.ts';
import { cueAt, frameAt, hashOf, wordsOf, type Cue } from '../../../src/story/index.ts';
import { anyCue, guess } from '../../support/cues.ts';
import { propertyOptions } from '../../support/property-options.ts';
import { at, story, stretches } from '../../support/story.ts';

const plays: Cue['play'][] = [undefined, { guess: 'fhjmprtvx' }];

describe('from one step to the next', () => {
  const within = stretches.filter(({ before, step }) => before.figure === step.figure && !step.from);
  const between = stretches.filter(({ before, step }) => before.figure !== step.figure || step.from);

  it('the story has both kinds of passage', () => {
    expect(within.length).toBeGreaterThan(3);
    expect(between.length).toBeGreaterThan(3);
  });

  it.each(within.map(({ before, step }) => [before.id, step.id, before, step] as const))('%s ends as %s begins', (_, __, before, step) => {
    for (const play of plays) {
      expect(frameAt(story, cueAt(step, 0, play))).toEqual(frameAt(story, cueAt(before, 1, play)));
      expect(hashOf(frameAt(story, cueAt(step, 0, play)))).toBe(hashOf(frameAt(story, cueAt(before, 1, play))));
    }
  });

  it.each(between.map(({ before, step }) => [before.id, step.id, before, step] as const))('%s hands over to %s', (_, __, before, step) => {
    for (const play of plays) {
      expect(frameAt(story, cueAt(step, 0, play))).toEqual(frameAt(story, cueAt(before, 1, play)));
      const half = frameAt(story, cueAt(step, 0.2, play));
      expect(half.handover).toMatchObject({ figure: before.figure, share: 0.5, state: frameAt(story, cueAt(before, 1, play)).state });
      expect(frameAt(story, cueAt(step, 1, play)).handover).toBeUndefined();
    }
  });

  it('a frame changes only little in a thousandth of the way, handovers included', () => {
    for (const { step } of stretches) {
      const shares = Array.from({ length: 1001 }, (_, n) => frameAt(story, cueAt(step, n / 1000)).handover?.share ?? 1);
      for (const [index, share] of shares.slice(2).entries()) expect(Math.abs(share - shares[index + 1]!)).toBeLessThan(0.01);
    }
  });
});

describe('a frame', () => {
  it('is at rest what the script asks for', () => {
    for (const step of story.steps) expect(frameAt(story, cueAt(step))).toEqual({ figure: step.figure, state: step.state });
  });

  it('is a function of its cue: asked for twice, it is the same', () => {
    fc.assert(
      fc.property(anyCue, (cue) => {
        expect(frameAt(story, cue)).toEqual(frameAt(story, structuredClone(cue)));
      }),
      propertyOptions('frames', 200),
    );
  });

  it('is there for any cue, also of nothing in the story and beyond its ends', () => {
    const odd = fc.record({
      chapter: fc.oneof(fc.constantFrom('the-drain', 'where-dollars-live'), fc.string()),
      step: fc.oneof(fc.constantFrom(...story.steps.map(({ id }) => id)), fc.string()),
      t: fc.oneof(fc.double({ min: -2, max: 3 }), fc.constantFrom(Number.NaN, Infinity, -Infinity)),
    });
    fc.assert(
      fc.property(odd, guess, (cue, play) => {
        const frame = frameAt(story, play ? { ...cue, play } : cue);
        expect(hashOf(frame)).toMatch(/^[0-9a-f]{16}$/);
        expect(JSON.stringify(frame)).not.toContain('null');
        if (frame.handover) expect(frame.handover.share).toBeGreaterThan(0);
        if (frame.handover) expect(frame.handover.share).toBeLessThan(1);
        for (const locale of locales) expect(wordsOf(story, frame, locale).length).toBeGreaterThan(20);
      }),
      propertyOptions('odd cues', 500),
    );
  });

  it('of nothing in the story is that of its beginning', () => {
    expect(frameAt(story, { chapter: 'no', step: 'where', t: 1 })).toEqual(frameAt(story, cueAt(story.steps[0]!, 0)));
  });

  it('is told in words without a hole', () => {
    for (const step of story.steps) {
      for (const locale of locales) {
        for (const t of [0, 0.3, 0.7, 1]) {
          expect(wordsOf(story, frameAt(story, cueAt(step, t, plays[1])), locale)).not.toMatch(/undefined|NaN|null|\[object|e\+\d| {2}/);
        }
      }
    }
  });
});

describe('the reader’s line', () => {
  const ownAt = (id: string, t = 1) => frameAt(story, at(id, t, plays[1])).state as { guess: string; own: number };

  it('is in the frames of the steps that show it, and in no other', () => {
    expect(ownAt('your-guess').guess).toBe('fhjmprtvx');
    expect(ownAt('the-line').guess).toBe('fhjmprtvx');
    expect(ownAt('a-planned-refill').guess).toBe('fhjmprtvx');
    expect(ownAt('then-the-shutdown').guess).toBe('');
  });

  it('fades out on the way to the first step without it', () => {
    const shares = [0, 0.06, 0.12, 0.18, 0.24].map((t) => ownAt('then-the-shutdown', t));
    expect(shares.every((state) => state.guess === 'fhjmprtvx')).toBe(true);
    expect(shares.map(({ own }) => Math.round(own * 10) / 10)).toEqual([1, 0.8, 0.6, 0.4, 0.2]);
    expect(ownAt('then-the-shutdown', 0.3)).toMatchObject({ guess: '', own: 1 });
  });

  it('changes nothing in chapters that do not know it', () => {
    for (const id of ['the-feds-ledger', 'who-paid']) expect(frameAt(story, at(id, 1, plays[1]))).toEqual(frameAt(story, at(id)));
  });
});
