import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cueAt, formatCue, next, parseCue, previous, type Cue } from '../../../src/story/index.ts';
import { anyCue } from '../../support/cues.ts';
import { propertyOptions } from '../../support/property-options.ts';
import { at, story } from '../../support/story.ts';

const first = cueAt(story.steps[0]!, 0);
const names = ({ chapter, step }: Cue) => `${chapter}/${step}`;
const order = story.steps.map(({ chapter, id }) => `${chapter}/${id}`);

describe('an address', () => {
  it('is read back as the cue it was written from', () => {
    fc.assert(
      fc.property(anyCue, (cue) => {
        expect(parseCue(story, formatCue(cue))).toEqual(cue);
        expect(parseCue(story, `#${formatCue(cue)}`)).toEqual(cue);
        expect(parseCue(story, `#${encodeURIComponent(formatCue(cue))}`)).toEqual(cue);
      }),
      propertyOptions('addresses', 500),
    );
  });

  it('is short where a step is at rest', () => {
    expect(formatCue(at('the-line'))).toBe('the-drain/the-line');
    expect(formatCue(at('the-line', 0.25))).toBe('the-drain/the-line@0.250');
    expect(formatCue(at('the-line', 1, { guess: 'fhjmprtvx' }))).toBe('the-drain/the-line?guess=fhjmprtvx');
  });

  it.each([
    ['a chapter alone is its first step', 'the-drain', at('the-line')],
    ['so is one with a step it does not have', 'the-drain/no-such', at('the-line')],
    ['a last slash does no harm', 'the-drain/who-paid/', at('who-paid')],
    ['a time that is none is left out', 'the-drain/who-paid@soon', at('who-paid')],
    ['a time past the end is the end', 'the-drain/who-paid@7', at('who-paid')],
    ['a play that is none is left out', 'the-drain/the-line?guess=<script>&colour=red', at('the-line')],
    ['a play of nothing is left out', 'the-drain/the-line?guess=---------', at('the-line')],
  ])('%s', (_, address, cue) => {
    expect(parseCue(story, address)).toEqual(cue);
  });

  it.each(['', '#', 'nowhere', '/', '?guess=fhjmprtvx', 'the-line', '%E0%A4%A'])('of nothing in the story is undefined: %j', (address) => {
    expect(parseCue(story, address)).toBeUndefined();
  });

  it('may be anything at all: it is a cue of the story or nothing, and never an error', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.tuple(fc.constantFrom(...order, 'the-drain', '__proto__', 'constructor'), fc.string({ unit: 'binary', maxLength: 40 })).map((parts) => parts.join('')),
      fc
        .tuple(
          fc.constantFrom(...order),
          fc.constantFrom('@', '?', '/', '@0.5?', '?guess=', '@-1', '@1e9', '@NaN', '?__proto__=x'),
          fc.string({ maxLength: 30 }),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const cue = parseCue(story, text);
        if (!cue) return;
        expect(order).toContain(names(cue));
        expect(cue.t).toBeGreaterThanOrEqual(0);
        expect(cue.t).toBeLessThanOrEqual(1);
        expect(parseCue(story, formatCue(cue))).toEqual(cue);
      }),
      propertyOptions('hostile addresses', 400),
    );
  });
});

describe('walking', () => {
  it('next goes through every step to the last, and stays', () => {
    const walk = [first];
    for (let n = 0; n <= story.steps.length; n += 1) walk.push(next(story, walk.at(-1)!));
    expect(walk.slice(1, -1).map(names)).toEqual(order);
    expect(walk.slice(1).every(({ t }) => t === 1)).toBe(true);
    expect(walk.at(-1)).toEqual(walk.at(-2));
  });

  it('previous goes back through every step to the beginning, and stays', () => {
    const walk = [cueAt(story.steps.at(-1)!)];
    for (let n = 0; n <= story.steps.length; n += 1) walk.push(previous(story, walk.at(-1)!));
    expect(walk.slice(0, story.steps.length).map(names)).toEqual([...order].reverse());
    expect(walk.at(-1)).toEqual(first);
    expect(walk.at(-2)).toEqual(first);
  });

  it('keeps the reader’s own part', () => {
    fc.assert(
      fc.property(anyCue, (cue) => {
        expect(next(story, cue).play).toEqual(cue.play);
        expect(previous(story, cue).play).toEqual(cue.play);
      }),
      propertyOptions('plays kept', 100),
    );
  });

  it('on the way to a step, next comes to rest at it', () => {
    expect(next(story, at('who-paid', 0.3))).toEqual(at('who-paid'));
    expect(previous(story, at('who-paid', 0.3))).toEqual(at('then-mostly-reserves'));
  });

  it('from nowhere starts at the beginning', () => {
    const lost = { chapter: 'no', step: 'where', t: 1 };
    expect(order).toContain(names(next(story, lost)));
    expect(previous(story, lost)).toEqual(first);
  });
});
