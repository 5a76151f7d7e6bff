import { expect, test } from 'vitest';

import { findingsOf, numbersText, numberText } from './fixture.ts';

const FILE = 'content/claims/03-the-drain/numbers.yaml';

/** What is found about one formula, on its line. */
const about = (formula: string, unit = 'usd', more = '') => findingsOf({ [FILE]: numbersText(numberText('x', formula, unit, more)) });

test.each([
  [
    'a day without an observation',
    'tga-daily@2025-10-29',
    'usd',
    'series "tga-daily" has no observation on 2025-10-29 | take an observed day (the nearest: 2025-07-11, 2025-10-30), or leave the number out',
  ],
  ['an unknown series', 'sofa@2025-10-28', 'percent', 'no series "sofa" is known | write one of iorb, sofr, tga-daily'],
  ['an unknown number', 'peek', 'usd', 'no number "peek" is known | declare a number "peek"; a minus needs spaces, an observation its @day'],
  ['a day that is none', 'tga-daily@2025-02-30', 'usd', 'formula "tga-daily@2025-02-30": 2025-02-30 is not a day | write a real day as YYYY-MM-DD'],
  ['a missing bracket', '(sofr@2025-10-28', 'percent', 'formula "(sofr@2025-10-28": unexpected end | write ")" there'],
  [
    'a stray sign',
    'sofr@2025-10-28 ^ 2',
    'percent',
    'formula "sofr@2025-10-28 ^ 2": cannot read "^ 2" | write number ids, series@YYYY-MM-DD, + - * / ( ) or one of the functions',
  ],
  [
    'an unknown function',
    'median(sofr@2025-10-01..2025-10-31)',
    'percent',
    'formula "median(sofr@2025-10-01..2025-10-31)": unexpected "(" | use one of mean, min, max, abs, days, not "median"',
  ],
  ['a range by itself', 'sofr@2025-10-01..2025-10-31', 'percent', 'the range of "sofr" is not one number | put it inside mean(…), min(…) or max(…)'],
  [
    'a range with nothing in it',
    'mean(sofr@2024-10-01..2024-10-31)',
    'percent',
    'series "sofr" has no observation from 2024-10-01 to 2024-10-31 | write the earlier day first, inside the series',
  ],
  ['dollars added to a rate', 'tga-daily@2025-10-30 + sofr@2025-10-28', 'usd', 'dollars and percent cannot be added | add and subtract like with like'],
  [
    'dollars times dollars',
    'tga-daily@2025-10-30 * tga-daily@2025-10-30',
    'usd',
    'dollars times dollars is nothing we know | multiply by a share, a count or a bare number',
  ],
  ['nothing as a divisor', 'tga-daily@2025-10-30 / (sofr@2025-10-28 - sofr@2025-10-28)', 'usd', 'the formula divides by nothing | correct the divisor'],
  [
    'another unit than the formula gives',
    'sofr@2025-10-28',
    'usd',
    'the formula gives percent, the unit says dollars | write unit: percent, or correct the formula',
  ],
  ['a bare number', '35', 'days', '"x" holds a bare number | name where it is from (source: [ID]), mark it example: true, or build it on observations'],
  [
    'a bare number inside a formula',
    'tga-daily@2025-10-30 / 2',
    'usd',
    '"x" holds a bare number | name where it is from (source: [ID]), mark it example: true, or build it on observations',
  ],
])('%s is found on the line of the value', (_, formula, unit, expected) => {
  expect(about(formula, unit)).toEqual([`${FILE}:3 ${expected}`]);
});

test('a labelled example may hold a bare number', () => {
  expect(about('0.00002', 'usd', '    example: true\n')).toEqual([]);
});

test('numbers that go round in a circle are found once', () => {
  const found = findingsOf({ [FILE]: numbersText(numberText('a', 'b'), numberText('b', 'c'), numberText('c', 'a')) });
  expect(found).toEqual([`${FILE}:9 these numbers go round in a circle: a → b → c → a | build one of them on observations`]);
});

test('a number built on a broken one is not blamed for it', () => {
  const found = findingsOf({ [FILE]: numbersText(numberText('broken', 'tga-daily@2025-10-29'), numberText('built', 'broken + broken')) });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`${FILE}:3 series "tga-daily" has no observation`);
});
