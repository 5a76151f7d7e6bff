import { expect, test } from 'vitest';

import { checkContent, stampTranslations } from '../../src/story/content/index.ts';
import { en, fixture, zh } from './fixture.ts';

test('stamping writes the hash of the English and touches nothing else', () => {
  const project = fixture();
  const before = project.read(zh);
  project.edit(en, 'nobody looked', 'everybody looked');

  const [stamped, ...more] = stampTranslations(project.root);
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
  expect(stampTranslations(project.root)).toHaveLength(2);
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
