import { expect, test } from 'vitest';

import { found, script } from './fixture.ts';

const mail = (steps: string) => found([script, 'steps:\n', `${steps}\nsteps:\n`]);

test('a chapter may say which steps a newsletter takes of it', () => {
  expect(mail('mail: [{ step: the-level }, { step: the-books }]')).toEqual([]);
  expect(mail('mail: [{ step: the-books, paragraphs: 2 }]\nfilm: the-level')).toEqual([]);
});

test.each([
  ['mail: [{ step: the-leak }, { step: the-books }]', 'the mail takes step "the-leak", which is not among the steps', 'write one of the-level, the-books'],
  [
    'mail: [{ step: the-books }, { step: the-level }]',
    'the mail takes its steps in another order than the chapter',
    'write them in the order of the steps, each once',
  ],
  ['mail: [{ step: the-level, paragraphs: 2 }]', 'the mail leaves out the best step "the-books"', 'add it: its picture is what the chapter comes to'],
  ['mail: [{ step: the-books }]', 'the mail takes 1 paragraph', 'take two or three'],
  ['mail: [{ step: the-level, paragraphs: 2 }, { step: the-books, paragraphs: 2 }]', 'the mail takes 4 paragraphs', 'take two or three'],
  ['film: the-leak', 'the film leads to "the-leak", which is not among the steps', 'write one of the-level, the-books'],
])('%s', (steps, said, mend) => {
  expect(mail(steps)).toContainEqual({ file: script, line: 3, found: said, mend });
});
