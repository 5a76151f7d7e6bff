import { expect, test } from 'vitest';

import { factsWith, numbersText, numberText, valueOf } from './fixture.ts';

const source = '    source: [FRED]\n';

test('a formula subtracts one observation from another', () => {
  expect(valueOf('tga-daily@2025-10-30 - tga-daily@2025-07-11')).toBe(718_269);
});

test('products bind before sums, brackets before both, and minus runs from left to right', () => {
  expect(valueOf('2 + 3 * 4', 'count', source)).toBe(14);
  expect(valueOf('(2 + 3) * 4', 'count', source)).toBe(20);
  expect(valueOf('10 - 3 - 2', 'count', source)).toBe(5);
  expect(valueOf('-(4 - 6) / 2', 'count', source)).toBe(1);
});

test('the gap between two rates comes out in basis points, without dust', () => {
  expect(valueOf('sofr@2025-10-28 - iorb@2025-10-28', 'bp')).toBe(16);
  expect(valueOf('sofr@2025-10-31 - iorb@2025-10-31', 'bp')).toBe(32);
});

test('dollars over dollars are a share, shown in percent', () => {
  expect(valueOf('tga-daily@2025-07-11 / tga-daily@2025-10-30', 'percent')).toBeCloseTo(28.22, 2);
  expect(valueOf('tga-daily@2025-07-11 / tga-daily@2025-10-30', 'ratio')).toBeCloseTo(0.2822, 4);
});

test('a rate that multiplies dollars counts as its share', () => {
  expect(valueOf('tga-daily@2025-11-04 * sofr@2025-10-28')).toBeCloseTo(939_584 * 0.0431, 6);
});

test('mean, min and max take a range of observations, abs takes one amount, days takes two days', () => {
  expect(valueOf('mean(sofr@2025-10-01..2025-10-31)', 'percent')).toBeCloseTo(4.265, 9);
  expect(valueOf('min(tga-daily@2025-07-01..2025-12-01)')).toBe(282_363);
  expect(valueOf('max(tga-daily@2025-07-01..2025-12-01)')).toBe(1_000_632);
  expect(valueOf('abs(tga-daily@2025-07-11 - tga-daily@2025-10-30)')).toBe(718_269);
  expect(valueOf('days(2025-10-01, 2025-11-04) + 1', 'days', source)).toBe(35);
});

test('a number is worked out after those it is built on, in whatever order they are', () => {
  const { facts, findings } = factsWith({
    'content/claims/03-the-drain/numbers.yaml': numbersText(
      numberText('share', 'rise / peak', 'percent'),
      numberText('rise', 'peak - tga-daily@2025-07-11'),
      numberText('peak', 'tga-daily@2025-10-30'),
    ),
  });
  expect(findings).toEqual([]);
  expect(facts.number('share').value).toBeCloseTo(71.78, 2);
  expect(facts.number('share').observations).toEqual(['tga-daily@2025-07-11', 'tga-daily@2025-10-30']);
  expect(facts.number('share').sources).toEqual(['FRED']);
});

test('a number of one observation has its day and its colour; a date number is a day', () => {
  const { facts } = factsWith({
    'content/claims/03-the-drain/numbers.yaml': numbersText(
      numberText('peak', 'tga-daily@2025-10-30'),
      numberText('start', '2025-10-01', 'date', source),
      numberText('week-later', 'start + 7', 'date', source),
    ),
  });
  expect(facts.number('peak')).toMatchObject({ date: '2025-10-30', money: 'tga', chapter: 'the-drain' });
  expect(facts.number('start').date).toBe('2025-10-01');
  expect(facts.number('week-later').date).toBe('2025-10-08');
});
