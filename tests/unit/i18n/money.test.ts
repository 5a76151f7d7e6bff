import { describe, expect, it } from 'vitest';

import { format, type FormatOptions } from '../../../src/i18n/index.ts';

/** Millions of dollars, options, then the two languages. */
type Row = readonly [millions: number, options: FormatOptions, en: string, zh: string];

const both = (millions: number, options: FormatOptions) => [format(millions, 'usd', 'en', options), format(millions, 'usd', 'zh', options)];

describe('money in prose', () => {
  it.each<Row>([
    [2_848_021, {}, '$2.85 trillion', '2.85 万亿美元'],
    [6_661_912, {}, '$6.66 trillion', '6.66 万亿美元'],
    [199_000, {}, '$199 billion', '1,990 亿美元'],
    [718_269, {}, '$718 billion', '7,180 亿美元'],
    [1_000_632, { digits: 1 }, '$1,000.6 billion', '1.0006 万亿美元'],
    [1_000_632, {}, '$1.00 trillion', '1.00 万亿美元'],
    [311_048, { digits: 1 }, '$311.0 billion', '3,110 亿美元'],
    [2_400, {}, '$2.4 billion', '24 亿美元'],
    [905, { digits: 1 }, '$0.9 billion', '9 亿美元'],
    [905, {}, '$905 million', '9.05 亿美元'],
    [1_280, { digits: 2 }, '$1.28 billion', '12.8 亿美元'],
    [5_000, {}, '$5 billion', '50 亿美元'],
    [4_830_000, {}, '$4.83 trillion', '4.83 万亿美元'],
    [0.0001, {}, '$100', '100 美元'],
    [0.1, {}, '$100,000', '10 万美元'],
    [0.1035, {}, '$103,500', '103,500 美元'],
    [0.00393, {}, '$3,930', '3,930 美元'],
    [0.00000007, {}, '$0.07', '0.07 美元'],
    [0, {}, '$0 billion', '0 亿美元'],
  ])('%d million, %o', (millions, options, en, zh) => {
    expect(both(millions, options)).toEqual([en, zh]);
  });
});

describe('money on a label', () => {
  it.each<Row>([
    [2_848_021, { as: 'label' }, '$2.85 tn', '2.85 万亿'],
    [199_000, { as: 'label' }, '$199 bn', '1,990 亿'],
    [1_000_632, { as: 'label', digits: 1 }, '$1,000.6 bn', '1.0006 万亿'],
    [905, { as: 'label' }, '$905 m', '9.05 亿'],
    [0.0001, { as: 'label' }, '$100', '100 美元'],
  ])('%d million, %o', (millions, options, en, zh) => {
    expect(both(millions, options)).toEqual([en, zh]);
  });
});

describe('money with a sign', () => {
  it.each<Row>([
    [-482_228, {}, '−$482 billion', '−4,820 亿美元'],
    [-482_228, { as: 'change' }, '−$482 bn', '−4,820 亿'],
    [672_811, { as: 'change' }, '+$673 bn', '+6,730 亿'],
    [0.0001, { as: 'change' }, '+$100', '+100 美元'],
    [-0.0001, { as: 'change' }, '−$100', '−100 美元'],
    [0, { as: 'change' }, '$0 bn', '0 亿'],
    [-1, { digits: 0 }, '$0 billion', '0 亿美元'],
  ])('%d million, %o', (millions, options, en, zh) => {
    expect(both(millions, options)).toEqual([en, zh]);
  });
});

describe('an amount where one unit becomes the next', () => {
  it.each<Row>([
    [999_994, {}, '$1,000 billion', '1.000 万亿美元'],
    [999_996, {}, '$1.00 trillion', '1.00 万亿美元'],
    [9_949, {}, '$9.9 billion', '99 亿美元'],
    [9_950, {}, '$10 billion', '100 亿美元'],
    [999.9, {}, '$1,000 million', '10 亿美元'],
    [0.999999, {}, '$999,999', '999,999 美元'],
  ])('%d million, %o', (millions, options, en, zh) => {
    expect(both(millions, options)).toEqual([en, zh]);
  });
});
