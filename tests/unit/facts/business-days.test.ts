import { expect, test } from 'vitest';

import { expectedDays, isBusinessDay } from '../../../src/facts/index.ts';

test.each([
  ['2025-07-04', 'Independence Day'],
  ['2025-09-01', 'Labor Day'],
  ['2025-10-13', 'Columbus Day'],
  ['2025-11-11', 'Veterans Day'],
  ['2025-11-27', 'Thanksgiving'],
  ['2025-12-25', 'Christmas'],
  ['2026-01-01', 'New Year'],
  ['2026-01-19', 'the day of Martin Luther King'],
  ['2026-02-16', 'Presidents’ Day'],
  ['2026-05-25', 'Memorial Day'],
  ['2026-06-19', 'Juneteenth'],
  ['2027-07-05', 'Independence Day on a Sunday, kept on Monday'],
  ['2025-11-01', 'a Saturday'],
])('the Federal Reserve is closed on %s, %s', (day) => {
  expect(isBusinessDay(day)).toBe(false);
});

test.each([
  ['2026-04-03', 'Good Friday'],
  ['2026-07-03', 'the Friday before a holiday on a Saturday'],
  ['2025-11-28', 'the day after Thanksgiving'],
  ['2025-10-20', 'the Monday after Columbus Day'],
])('the Federal Reserve is open on %s, %s', (day) => {
  expect(isBusinessDay(day)).toBe(true);
});

test('the days of the daily series are the business days, those of the weekly ones the Wednesdays', () => {
  expect(expectedDays('daily', '2025-07-01', '2026-04-30')).toHaveLength(209);
  expect(expectedDays('weekly', '2025-06-25', '2026-08-26')).toHaveLength(62);
});
