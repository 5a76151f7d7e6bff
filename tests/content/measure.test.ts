import { describe, expect, it } from 'vitest';

import { minutesOf } from '../../src/faces/shared/reading-time.ts';
import { written as authored } from '../../src/i18n/index.ts';
import { step as size } from '../support/languages.ts';
import { story, voices } from '../support/story.ts';
import { written } from '../support/plain-text.ts';

describe('a step is one idea long', () => {
  it.each(authored)('in %s', (locale) => {
    const { least, most, of } = size[locale];
    const steps = voices
      .flatMap((voice) => voice[locale].steps)
      .map(({ id, blocks }) => ({ id, size: of(blocks.map((block) => written(block, locale)).join('\n')) }));
    expect(steps.map(({ id }) => id)).toEqual(story.steps.map(({ id }) => id));
    const off = steps.filter(({ size }) => size < least || size > most).map(({ id, size }) => `${locale}.mdx, "${id}": ${size}, not ${least} to ${most}`);
    expect(off).toEqual([]);
  });
});

describe('the whole story', () => {
  it.each(authored)('takes a quarter of an hour and a little more in %s', (locale) => {
    const minutes = minutesOf(
      voices.map((voice) => voice[locale]),
      locale,
    );
    expect(minutes).toBeGreaterThanOrEqual(16);
    expect(minutes).toBeLessThanOrEqual(18);
  });
});
