import { describe, expect, it } from 'vitest';

import { format, type FormatOptions, type Unit } from '../../../src/i18n/index.ts';

type Row = readonly [value: number, unit: Unit, options: FormatOptions, en: string, zh: string];

describe('rates, counts, ratios and days', () => {
  it.each<Row>([
    [4.31, 'percent', {}, '4.31%', '4.31%'],
    [4, 'percent', {}, '4.00%', '4.00%'],
    [84.7, 'percent', { digits: 0 }, '85%', '85%'],
    [-3.96, 'percent', {}, '−3.96%', '−3.96%'],
    [0.25, 'percent', { as: 'change' }, '+0.25%', '+0.25%'],
    [22, 'bp', {}, '22 basis points', '22 个基点'],
    [1, 'bp', {}, '1 basis point', '1 个基点'],
    [-32, 'bp', { as: 'change' }, '−32 bp', '−32 基点'],
    [22, 'bp', { as: 'label' }, '22 bp', '22 基点'],
    [340_000, 'count', {}, '340,000', '34 万'],
    [341_000, 'count', {}, '341,000', '341,000'],
    [4, 'count', { as: 'words' }, 'four', '四'],
    [2, 'count', { as: 'words' }, 'two', '两'],
    [12, 'count', { as: 'words' }, 'twelve', '12'],
    [13, 'count', { as: 'words' }, '13', '13'],
    [30, 'ratio', { digits: 0 }, '30', '30'],
    [1.5, 'ratio', {}, '1.50', '1.50'],
    [35, 'days', {}, '35 days', '35 天'],
    [1, 'days', {}, '1 day', '1 天'],
  ])('%d %s %o', (value, unit, options, en, zh) => {
    expect([format(value, unit, 'en', options), format(value, unit, 'zh', options)]).toEqual([en, zh]);
  });

  it('a number is not a date, and says so', () => {
    expect(() => format(5, 'date', 'en')).toThrow('a date is an ISO string');
  });
});
