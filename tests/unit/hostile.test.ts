import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nearest, parseAsked, partOf, stepOf } from '../../src/faces/embed/index.ts';
import { parsePack } from '../../src/faces/offline/index.ts';
import { findEntries, parseMessage } from '../../src/faces/present/index.ts';
import { formatCue, frameAt, parseCue } from '../../src/story/index.ts';
import { hostile, mark, messages } from '../support/hostile.ts';
import { propertyOptions } from '../support/property-options.ts';
import { story } from '../support/story.ts';

const ids = story.steps.filter(({ chapter }) => chapter === 'the-drain').map(({ id }) => id);

describe('what comes from an address or a message', () => {
  it('never comes through to a cue or its frame: an address is written anew from what is known', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('', ...story.steps.map(({ chapter, id }) => `${chapter}/${id}`)), (text, before) => {
        const cue = parseCue(story, before + text);
        if (!cue) return;
        expect(formatCue(cue)).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+(?:@[01]\.\d{3})?(?:\?[\w=&.%*+-]*)?$/);
        expect(formatCue(cue) + JSON.stringify(frameAt(story, cue))).not.toContain(mark);
      }),
      propertyOptions('hostile cues', 400),
    );
  });

  it('chooses among the steps of an embed and adds none', () => {
    fc.assert(
      fc.property(hostile, hostile, (steps, hash) => {
        const { first, last, start } = partOf('the-drain', ids, `?${new URLSearchParams({ steps })}`, `#${hash}`);
        expect(0 <= first && first <= start && start <= last && last < ids.length).toBe(true);
        expect(stepOf('the-drain', ids, hash) ?? 0).toBeLessThan(ids.length);
        expect(ids).toContain(nearest(hash, ids));
        expect(findEntries([], hash)).toEqual([]);
      }),
      propertyOptions('hostile embeds', 300),
    );
  });

  it('is heard by slides and embeds only where it is wholly theirs', () => {
    fc.assert(
      fc.property(messages, (data) => {
        const heard = parseMessage(story, data);
        if (heard) expect(JSON.stringify(heard)).not.toContain(mark);
        const asked = parseAsked(data);
        if (asked?.theme) expect(['light', 'dark', 'auto']).toContain(asked.theme);
        if (asked?.step) expect(asked.step.length).toBeLessThanOrEqual(100);
      }),
      propertyOptions('hostile messages', 500),
    );
  });
});

describe('a list of files to keep', () => {
  const file = { url: '/_astro/a.js', revision: '0123456789ab', size: 3 };
  const list = (files: unknown, edition: unknown = '0123456789ab') => JSON.stringify({ edition, files });

  it('is taken when it is one', () => {
    expect(parsePack(list([file]))).toEqual({ edition: '0123456789ab', files: [file], bytes: 3 });
  });

  it('that is cut, of another shape, or names anything but paths of this host is none', () => {
    for (const files of [[], {}, [null], [file, 1], [{ ...file, size: '3' }], [{ ...file, size: -1 }], [{ ...file, revision: 1 }]])
      expect(parsePack(list(files))).toBeUndefined();
    for (const url of ['https://evil.example/a', '//evil.example/a', '/\\evil.example/a', 'a.js', '', '/a?b', '/a#b', '/a b', 'javascript:1', '/../a'])
      expect(parsePack(list([{ ...file, url }])), url).toBeUndefined();
    for (const edition of [undefined, '', '0123456789AB', '<script>', 12])
      expect(parsePack(list([file], edition === undefined ? null : edition))).toBeUndefined();
    expect(parsePack(list([file]).slice(0, -5))).toBeUndefined();
  });

  it('may be anything at all, and is never an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          messages.map((data) => JSON.stringify(data) ?? ''),
        ),
        (text) => {
          expect(parsePack(text)).toBeUndefined();
        },
      ),
      propertyOptions('hostile lists of files', 300),
    );
  });
});
