import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { stampTexts } from '../../src/facts/read.ts';
import { report } from '../../src/fault/index.ts';
import { written } from '../../src/i18n/index.ts';
import { compileStory } from '../../src/story/compile.ts';
import { checkContent } from '../../src/story/content/index.ts';
import { fixture } from './fixture.ts';

/** The sound project with a correction of ours that names a step. */
function corrected(step: string): string {
  const { root } = fixture();
  mkdirSync(join(root, 'content/record'), { recursive: true });
  const lesson = (minutes: number) => `  - { minutes: ${minutes}, discussion: 5, plan: [{ chapter: the-tank, minutes: ${minutes - 5}, steps: all }] }\n`;
  writeFileSync(join(root, 'content/lessons.yaml'), `lessons:\n${[20, 45, 90].map(lesson).join('')}`);
  writeFileSync(join(root, 'content/record/corrections.yaml'), `- id: the-level\n  date: 2026-11-22\n  steps: [${step}]\n`);
  for (const locale of written) writeFileSync(join(root, `content/record/${locale}.yaml`), 'the-level:\n  where: there\n  was: this\n  now: that\n');
  stampTexts(root);
  return root;
}

test('a correction names the steps that said it', () => {
  expect(compileStory(corrected('the-tank/the-level')).facts.corrections).toMatchObject([{ steps: ['the-tank/the-level'] }]);
});

test('one that names no step of the story is found where it is', () => {
  expect(report(checkContent(corrected('the-tank/the-leak')))).toContain(
    'content/record/corrections.yaml:1  a correction names the step "the-tank/the-leak", which is not in the story',
  );
  expect(checkContent(corrected('the-level'))).toHaveLength(1);
  expect(checkContent(corrected('the-tank/the-level'))).toEqual([]);
});
