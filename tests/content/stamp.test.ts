import { describe, expect, test } from 'vitest';

import { stampTexts } from '../../src/facts/read.ts';
import { checkContent, stampTranslations } from '../../src/story/content/index.ts';
import { claimTexts, en, fixture, own, terms, zh } from './fixture.ts';

test('stamping writes the hash of the English and touches nothing else', () => {
  const project = fixture();
  const before = project.read(zh);
  project.edit(en, 'nobody looked', 'everybody looked');

  const [stamped, ...more] = own(stampTranslations(project.root));
  expect(more).toEqual([]);
  expect(stamped).toEqual({ file: zh, step: 'the-level', before: '1eb0bd15', after: expect.stringMatching(/^[0-9a-f]{8}$/) });
  expect(project.read(zh)).toBe(before.replace('1eb0bd15', stamped!.after));
  expect(checkContent(project.root)).toEqual([]);
});

test('a step that was never stamped gets its hash after its other attributes', () => {
  const project = fixture();
  const before = project.read(zh);
  project.edit(zh, ' en="1eb0bd15"', '');
  project.edit(zh, ' en="852ef28b"', '');
  expect(own(stampTranslations(project.root))).toHaveLength(2);
  expect(project.read(zh)).toBe(before);
});

test('stamping what is up to date writes nothing', () => {
  expect(stampTranslations(fixture().root)).toEqual([]);
});

test('an English step has the same hash whoever computes it', async () => {
  const { createHash } = await import('node:crypto');
  const text = fixture().read(en);
  const step = text.slice(text.indexOf('<Step id="the-books"'), text.lastIndexOf('</Step>') + '</Step>'.length);
  const hash = createHash('sha256').update(step.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);
  expect(hash).toBe('852ef28b');
});

test('a file that is not MDX is named instead of being stamped', () => {
  const project = fixture();
  project.edit(en, '</Ask>\n<Misunderstanding>It did', '</Say>\n<Misunderstanding>It did');
  const before = project.read(zh);
  expect(() => stampTranslations(project.root)).toThrow(`${en}:18  this is not MDX`);
  expect(project.read(zh)).toBe(before);
});

describe('texts of claims, series, terms and links', () => {
  test('are stamped entry by entry, and nothing else is touched', () => {
    const project = fixture();
    const [claims, glossary] = [project.read(claimTexts.zh), project.read(terms.zh)];
    project.edit(claimTexts.en, 'hands on the tap', 'hands on every tap');
    expect(own(checkContent(project.root))).toEqual([
      expect.objectContaining({
        file: claimTexts.zh,
        line: 18,
        found: expect.stringMatching(/^"hands" was written against English 3c7da4b2, which is now [0-9a-f]{8}$/),
      }),
    ]);

    const [stamped, ...more] = own(stampTexts(project.root));
    expect(more).toEqual([]);
    expect(stamped).toEqual({ file: claimTexts.zh, entry: 'numbers.hands', before: '3c7da4b2', after: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(project.read(claimTexts.zh)).toBe(claims.replace('3c7da4b2', stamped!.after));
    expect(project.read(terms.zh)).toBe(glossary);
    expect(checkContent(project.root)).toEqual([]);
  });

  test('that were never stamped get their hash before their first text, however the entry is written', () => {
    const project = fixture();
    const before = project.read(terms.zh);
    project.edit(terms.zh, '  en: "5ca3a055"\n', '');
    expect(stampTexts(project.root)).toEqual([{ file: terms.zh, entry: 'tank', before: undefined, after: '5ca3a055' }]);
    expect(project.read(terms.zh)).toBe(before);

    project.edit(terms.zh, before, 'tank: {term: 水箱, short: 用来盛水。, long: 先把水存着，等有人要用。} # a comment\n');
    expect(stampTexts(project.root)).toHaveLength(1);
    expect(project.read(terms.zh)).toBe('tank: { en: "5ca3a055",term: 水箱, short: 用来盛水。, long: 先把水存着，等有人要用。} # a comment\n');
    expect(checkContent(project.root)).toEqual([]);
  });

  test('whose file is no YAML are named instead of being stamped', () => {
    const project = fixture();
    project.edit(terms.en, 'short:', '"short:');
    expect(() => stampTexts(project.root)).toThrow(`${terms.en}:3  this is not YAML`);
  });
});
