import { describe, expect, it } from 'vitest';

import { partOf, secretOf } from '../../../../src/faces/embed/index.ts';
import { formatCue, parseCue } from '../../../../src/story/index.ts';
import { story } from '../../../support/story.ts';

const ids = story.steps.filter(({ chapter }) => chapter === 'the-drain').map(({ id }) => id);

describe('an address that WordPress has written to', () => {
  it('opens the step that was asked for, with or without its chapter and the reader’s play', () => {
    for (const id of ids) {
      for (const asked of [`#${id}`, `#the-drain/${id}`]) {
        const part = partOf('the-drain', ids, '', `${asked}#?secret=aB3dE5fG7h`);
        expect([part.start, part.lost]).toEqual([ids.indexOf(id), []]);
      }
      expect(formatCue(parseCue(story, `#the-drain/${id}#?secret=aB3dE5fG7h`)!)).toBe(`the-drain/${id}`);
    }
    expect(parseCue(story, '#where-dollars-live/your-guess?guess=hjlmqvwGE#?secret=aB3dE5fG7h')).toEqual(
      parseCue(story, '#where-dollars-live/your-guess?guess=hjlmqvwGE'),
    );
    expect(partOf('the-drain', ids, '', '#?secret=aB3dE5fG7h')).toEqual(partOf('the-drain', ids, '', ''));
  });

  it('says its secret, and no other address does', () => {
    expect(['#who-paid#?secret=aB3dE5fG7h', '#?secret=x', '#?a=b&secret=x1'].map(secretOf)).toEqual(['aB3dE5fG7h', 'x', 'x1']);
    expect(['', '#who-paid', '#who-paid?guess=abc', '#secret=x', '#?secret=', '#?secret=<b>', `#?secret=${'x'.repeat(65)}`].map(secretOf)).toEqual(
      Array.from({ length: 7 }, () => undefined),
    );
  });
});
