import { describe, expect, it } from 'vitest';

import { dateText, dayNumber, format, type DateStyle } from '../../../src/i18n/index.ts';

type Row = readonly [iso: string, as: DateStyle, en: string, zh: string];

describe('a date', () => {
  it.each<Row>([
    ['2025-10-30', 'date', '30 October 2025', '2025 年 10 月 30 日'],
    ['2025-07-09', 'date', '9 July 2025', '2025 年 7 月 9 日'],
    ['2025-10-30', 'day', '30 October', '10 月 30 日'],
    ['2025-07-31', 'month', 'July 2025', '2025 年 7 月'],
    ['2025-07-31', 'month-only', 'July', '7 月'],
    ['2025-07-31', 'year', '2025', '2025 年'],
    ['2025-07-09', 'weekday', 'Wednesday 9 July 2025', '2025 年 7 月 9 日（周三）'],
    ['2025-11-02', 'weekday', 'Sunday 2 November 2025', '2025 年 11 月 2 日（周日）'],
  ])('%s as %s', (iso, as, en, zh) => {
    expect([dateText(iso, 'en', as), dateText(iso, 'zh', as)]).toEqual([en, zh]);
    expect(format(iso, 'date', 'en', { as })).toBe(en);
  });

  it.each<Row>([
    ['2022-06', 'date', 'June 2022', '2022 年 6 月'],
    ['2022-06', 'day', 'June', '6 月'],
    ['2022-06', 'month', 'June 2022', '2022 年 6 月'],
    ['2022-06', 'year', '2022', '2022 年'],
  ])('of a month alone, %s as %s, never grows a day', (iso, as, en, zh) => {
    expect([dateText(iso, 'en', as), dateText(iso, 'zh', as)]).toEqual([en, zh]);
  });

  it.each(['', '2025', '2025-13-01', '30 October 2025', '2025-1-1', '2025-10-30T00:00'])('is not %j', (text) => {
    expect(() => dateText(text, 'en')).toThrow('not an ISO date');
  });

  it('counts days the same in every zone', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('2025-11-04') - dayNumber('2025-07-09')).toBe(118);
  });
});
