import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { readFacts, stampSeries } from '../../src/facts/read.ts';
import { checkContent, pinnedOf, readChapters, stampPinned } from '../../src/story/content/index.ts';
import { fixture } from './fixture.ts';

const readings = (root: string) => {
  const voices = readChapters(root).chapters.flatMap(({ voices: both }) => [both.en, both.zh]);
  return { facts: readFacts(root).facts, voices };
};
const stamp = (root: string) => {
  const { facts, voices } = readings(root);
  return stampPinned(root, facts, voices);
};

/** A project whose numbers are pinned, and in which one observation was changed on purpose. */
function revised() {
  const project = fixture();
  stamp(project.root);
  const series = 'content/series/tga-daily.yaml';
  const [, day, value] = /^ {2}(\d{4}-\d\d-\d\d) (\d+)$/m.exec(project.read(series))!;
  project.edit(series, `${day} ${value}`, `${day} ${Number(value) + 1}`);
  stampSeries(project.root);
  return { project, day: day!, value: Number(value) };
}

test('a number that a series has changed fails the build, which says which number, what it was and what to read again', () => {
  const { project, day, value } = revised();
  const findings = checkContent(project.root);
  const lines = project.read('content/pinned.yaml').split('\n');
  const said = findings.find(({ found }) => found.includes(`"tga-daily@${day}"`)) ?? findings[0]!;
  expect(findings.every(({ file }) => file === 'content/pinned.yaml')).toBe(true);
  expect(said.found).toMatch(new RegExp(`^number ".*" (\\(.*\\) )?was ${value} and is now ${value + 1}$`));
  expect(lines[said.line - 1]).toMatch(new RegExp(`: ${value}$`));
  expect(said.mend).toBe(`restore tga-daily@${day}, or read every sentence that says it again and run \`npm run content:stamp\``);
});

test('stamping says what changed, and then the build is content', () => {
  const { project, value } = revised();
  const changed = stamp(project.root);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed).toContainEqual({ id: expect.any(String), before: value, after: value + 1 });
  expect(checkContent(project.root)).toEqual([]);
  expect(stamp(project.root)).toEqual([]);
});

test('every number of the story is pinned as it is now', () => {
  const root = join(import.meta.dirname, '../..');
  const { facts, voices } = readings(root);
  // Otherwise read the sentences that changed, and run `npm run content:stamp`.
  expect(parse(readFileSync(join(root, 'content/pinned.yaml'), 'utf8'))).toEqual(Object.fromEntries(pinnedOf(facts, voices)));
});
