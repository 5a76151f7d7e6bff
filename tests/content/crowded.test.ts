import { expect, test } from 'vitest';

import { crowded } from '../../src/story/content/check-amounts.ts';
import { story } from '../support/story.ts';
import { en, found, zh } from './fixture.ts';

const words = { [en]: 'Nothing was', [zh]: '路上' } as const;

/** The sound project, with more numbers in its first step, in every language. */
const withNumbers = (...ids: readonly string[]) =>
  found(...([en, zh] as const).map((file) => [file, words[file]!, `${words[file]!} ${ids.map((id) => `<Num id="${id}" />`).join(' ')}`] as const));
const ofAmounts = (...ids: readonly string[]) => withNumbers(...ids).filter(({ found: text }) => text.includes('amounts'));

test('a step may show four amounts, and one that it has shown already', () => {
  expect(ofAmounts('tga-daily@2025-07-14', 'tga-daily@2025-07-15', 'filling', 'filling')).toEqual([]);
});

test('a fifth stops the build, in each language on the line of its step', () => {
  const ids = ['tga-daily@2025-07-14', 'tga-daily@2025-07-15', 'filling', 'payment'];
  const text = `step "the-level" shows 5 amounts (tga-daily@2025-07-11, ${ids.join(', ')}), and 4 is the most`;
  expect(ofAmounts(...ids).map(({ file, found: what }) => [file, what])).toEqual([
    [en, text],
    [zh, text],
  ]);
});

test('dates are no amounts', () => {
  const days = ['tga-daily@2025-07-14', 'tga-daily@2025-07-15', 'tga-daily@2025-07-11'].map((id) => `<Num id="${id}" as="day" />`).join(' ');
  const findings = found(
    ...([en, zh] as const).map(
      (file) => [file, words[file]!, `${words[file]!} ${days} <Num id="filling" /> <Num id="payment" /> <Num id="tga-daily@2025-07-14" />`] as const,
    ),
  );
  expect(findings.filter(({ found: text }) => text.includes('amounts'))).toEqual([]);
});

test('who is excused is a step of the story, and has a reason', () => {
  const steps = new Set(story.steps.map(({ id }) => id));
  expect(Object.entries(crowded).filter(([id, why]) => !steps.has(id) || why.length < 20)).toEqual([]);
});
