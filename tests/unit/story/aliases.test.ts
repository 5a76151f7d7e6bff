import { describe, expect, it } from 'vitest';

import { chapterStory } from '../../../src/faces/embed/slice.ts';
import { partOf, stepOf } from '../../../src/faces/embed/index.ts';
import { addressesOf, parseCue, stepAt, type Story } from '../../../src/story/index.ts';
import { parseAliases } from '../../../src/story/content/index.ts';
import { at, story } from '../../support/story.ts';

const moved: Story = {
  ...story,
  aliases: { 'the-drain/the-bill': 'the-drain/who-paid', 'the-spark/a-drop': 'the-drain/the-line', 'the-price-of-cash/the-line': 'the-drain/the-line' },
};
const outline = [
  { id: 'the-drain', steps: ['the-line', 'who-paid'] },
  { id: 'the-spark', steps: ['nvidia'] },
];
const found = (...lines: string[]) =>
  parseAliases(`aliases:\n${lines.map((line) => `  - ${line}\n`).join('')}`, outline).findings.map(({ line, found: what }) => `${line} ${what}`);

describe('the address of a step that is no more', () => {
  it.each(['the-drain/the-bill', '#the-drain/the-bill', 'the-drain%2Fthe-bill', 'the-drain/the-bill/', 'the-drain/the-bill@0.300'])(
    '%s leads to the step that stands for it, at rest',
    (address) => {
      expect(parseCue(moved, address)).toEqual(at('who-paid'));
    },
  );

  it('leads into another chapter where the step has gone there', () => {
    expect(parseCue(moved, 'the-spark/a-drop')).toEqual(at('the-line'));
    expect(parseCue(moved, 'the-price-of-cash/the-line')).toEqual(at('the-line'));
  });

  it('carries the reader’s play along', () => {
    expect(parseCue(moved, 'the-spark/a-drop?guess=fhjmprtvx')).toEqual(at('the-line', 1, { guess: 'fhjmprtvx' }));
  });

  it('is listed with the addresses of all steps, after them', () => {
    const all = addressesOf(moved);
    expect(all).toHaveLength(story.steps.length + 3);
    expect(all.at(-3)).toEqual({ chapter: 'the-drain', id: 'the-bill', step: stepAt(story, 'the-drain/who-paid') });
    for (const { chapter, id, step } of all) expect(parseCue(moved, `${chapter}/${id}`)).toMatchObject({ chapter: step.chapter, step: step.id });
  });

  it('lands in an embed of the chapter that has the step now', () => {
    const own = chapterStory(moved, 'the-drain');
    const ids = own.steps.map(({ id }) => id);
    expect(own.aliases).toEqual(moved.aliases);
    for (const hash of ['#the-bill', '#the-drain/the-bill', '#the-drain/the-bill?guess=fhjmprtvx'])
      expect(stepOf('the-drain', ids, hash, own.aliases), hash).toBe(ids.indexOf('who-paid'));
    expect(stepOf('the-drain', ids, '#the-spark/a-drop', own.aliases)).toBe(0);
    expect(stepOf('the-drain', ids, '#the-spark/nvidia', own.aliases)).toBeUndefined();
    expect(partOf('the-drain', ids, '?steps=the-bill', '#the-bill', own.aliases)).toMatchObject({
      first: ids.indexOf('who-paid'),
      last: ids.indexOf('who-paid'),
      lost: [],
    });
    expect(chapterStory(moved, 'the-spark').aliases).toEqual({});
  });
});

describe('the list of such addresses', () => {
  it('may be empty, and a sound line of it has nothing to mend', () => {
    expect(parseAliases('aliases: []\n', outline)).toEqual({ aliases: {}, findings: [] });
    expect(parseAliases('aliases:\n  - { was: the-drain/gone, now: the-spark/nvidia }\n', outline)).toEqual({
      aliases: { 'the-drain/gone': 'the-spark/nvidia' },
      findings: [],
    });
  });

  it('is looked for under its own name: a file that says something else is found', () => {
    for (const text of ['', 'x\n', '- 1\n', 'alias:\n  - { was: the-drain/gone, now: the-spark/nvidia }\n', 'aliases: x\n', 'aliases:\n']) {
      expect(parseAliases(text, outline).findings, text).toEqual([
        expect.objectContaining({ file: 'content/aliases.yaml', mend: expect.stringMatching(/./) }),
        ...(text.startsWith('alias:') ? [expect.anything()] : []),
      ]);
    }
  });

  it('names no living step as gone, no address twice, and nothing that is not there', () => {
    expect(found('{ was: the-drain/the-line, now: the-spark/nvidia }')).toEqual(['2 "the-drain/the-line" is a step of the story']);
    expect(found('{ was: the-drain/gone, now: the-spark/gone }')).toEqual(['2 "the-spark/gone" is no step of the story']);
    expect(found('{ was: the-drain/gone, now: the-spark/nvidia }', '{ was: the-drain/gone, now: the-drain/the-line }')).toEqual([
      '3 "the-drain/gone" stands already further up',
    ]);
    expect(found('{ was: gone, now: the-spark/nvidia }')).toHaveLength(1);
  });
});

describe('every address that a published step has had', () => {
  it('leads to a step of the story', () => {
    for (const [was, now] of Object.entries(story.aliases ?? {}))
      expect(parseCue(story, was)).toMatchObject({ chapter: now.split('/')[0], step: now.split('/')[1] });
  });
});
