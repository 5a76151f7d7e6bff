import { expect, it } from 'vitest';

import { letters } from '../../src/faces/shared/fonts.ts';
import { format } from '../../src/i18n/index.ts';
import { voices } from '../support/story.ts';

it('the fonts of the pages hold every character of the English story and of its numbers', () => {
  const told = voices.flatMap(({ en }) => [en.title, ...en.steps.map(({ title, blocks }) => title + JSON.stringify(blocks))]).join('');
  const numbers = [format(-1_234_567, 'usd', 'en', { as: 'change' }), format(-0.5, 'percent', 'en'), format(3, 'bp', 'en', { as: 'change' })].join('');
  // A Chinese word that is quoted is set in the reader's own font.
  const latin = [...new Set(told + numbers)].filter((letter) => !/\p{Script=Han}/u.test(letter));
  expect(latin.filter((letter) => !letters.includes(letter))).toEqual([]);
});
