import { describe, expect, it } from 'vitest';

import { compile, schema } from '../../src/figures/spark/schema.ts';
import { spark, type SparkState } from '../../src/figures/spark/index.ts';
import { areaOf, dayNumberOf, drawn, keepsThePromises, markOf, numbersOf, view, views } from './tape/page.ts';

const loss = (4_830_000 * 3.96) / 96.04;
const number = numbersOf({
  sunday: dayNumberOf('2025-11-02'),
  monday: dayNumberOf('2025-11-03'),
  tuesday: dayNumberOf('2025-11-04'),
  age: 2,
  futures: 1,
  sp500: -1.17,
  multiple: 31.8,
  thirty: 30,
  yield: 100 / 31.8,
  'sofr@2025-11-04': 4,
  after: 4_830_000,
  before: 4_830_000 + loss,
  fall: 3.96,
  left: 96.04,
  loss,
  article: 1_990_000,
  slip: 1_990_000 / loss,
  sales: 1180,
  growth: 63,
  drop: 8,
});

const data = { weeks: [], days: [] };

const state = (script: object): SparkState => compile(schema.parse(script), data, number);
const percent = (num: string, digits = 2) => ({ num, unit: 'percent', digits });
const usd = (num: string, digits?: number) => ({ num, unit: 'usd', ...(digits !== undefined && { digits }) });
const ratio = (num: string, digits: number) => ({ num, unit: 'ratio', digits });

const states = {
  noBlackwell: state({
    title: 'no-blackwell',
    days: {
      from: 'sunday',
      to: 'tuesday',
      age: 'age',
      events: [
        { id: 'president', day: 'sunday' },
        { id: 'white-house', day: 'tuesday' },
      ],
    },
  }),
  thirtyTimes: state({
    title: 'thirty-times',
    multiple: { years: ratio('multiple', 1), article: ratio('thirty', 0), share: percent('yield', 1), cash: percent('sofr@2025-11-04') },
  }),
  nvidia: state({
    title: 'nvidia',
    slice: {
      before: usd('before', 2),
      after: usd('after', 2),
      fall: percent('fall'),
      left: percent('left'),
      loss: usd('loss'),
      article: usd('article', 2),
      slip: ratio('slip', 0),
    },
  }),
  palantir: state({
    title: 'palantir',
    results: { reported: 'monday', sales: usd('sales', 2), growth: { ...percent('growth', 0), as: 'change' }, day: 'tuesday', fall: percent('drop', 0) },
  }),
  whatElse: state({
    title: 'what-else',
    days: {
      from: 'sunday',
      to: 'tuesday',
      events: [
        { id: 'president', day: 'sunday' },
        { id: 'results', day: 'monday' },
        { id: 'futures', day: 'tuesday', values: [percent('futures', 0)] },
        { id: 'white-house', day: 'tuesday' },
        { id: 'bank-chiefs', day: 'tuesday' },
        { id: 'palantir-price', day: 'tuesday' },
        { id: 'short-seller', day: 'tuesday' },
        { id: 'shares', day: 'tuesday', values: [{ ...percent('sp500'), as: 'change' }] },
      ],
    },
  }),
};

describe('the spark', () => keepsThePromises(spark, data, states));

describe('the slice of a square', () => {
  it('areas are amounts, in every view', () => {
    for (const at of views) {
      const svg = drawn(spark, data, at, states.nvidia);
      const dollar = areaOf(svg, 'whole') / (4_830_000 + loss);
      expect(Math.abs(areaOf(svg, 'loss') / dollar / loss - 1)).toBeLessThan(0.01);
      expect(Math.abs(areaOf(svg, 'article') / dollar / 1_990_000 - 1)).toBeLessThan(0.01);
      expect(Math.abs(areaOf(svg, 'loss') / areaOf(svg, 'whole') / 0.0396 - 1)).toBeLessThan(0.01);
    }
  });

  it('works the sum out on the page', () => {
    const svg = drawn(spark, data, view('wide', 'en'), states.nvidia);
    const steps = [0, 1, 2, 3].map((step) => markOf(svg, `step-${step}-value`)['words']);
    expect(steps).toEqual(['$4.83 tn', '3.96%', '96.04%', '$199 bn']);
    expect((4.83 * 3.96) / 96.04).toBeCloseTo(0.199, 3);
  });

  it('builds it step by step', () => {
    const strength = (t: number, step: number) => {
      const svg = drawn(spark, data, view('wide', 'en'), spark.interpolate(states.thirtyTimes, states.nvidia, t));
      return svg.includes(`step-${step}-value`) ? Number(markOf(svg, `step-${step}-value`)['fill-opacity'] ?? 1) : 0;
    };
    expect(strength(0.5, 0)).toBe(1);
    expect(strength(0.5, 3)).toBe(0);
    expect(strength(1, 3)).toBe(1);
  });
});

describe('a multiple', () => {
  it('is as many squares as it says, the last one cut', () => {
    const svg = drawn(spark, data, view('still', 'en'), states.thirtyTimes);
    expect(svg.match(/data-key="year-/g)).toHaveLength(32);
    const [whole, last] = [areaOf(svg, 'year-1'), areaOf(svg, 'year-31')];
    expect(last / whole).toBeGreaterThan(0.76);
    expect(last / whole).toBeLessThan(0.82);
  });

  it('a year’s profit and a year of cash are shares of the same price', () => {
    for (const at of views) {
      const svg = drawn(spark, data, at, states.thirtyTimes);
      expect(Math.abs(areaOf(svg, 'cash') / areaOf(svg, 'share') / ((4 * 31.8) / 100) - 1)).toBeLessThan(0.01);
    }
  });
});

describe('results', () => {
  it('sales are areas and the fall is a share of the column', () => {
    for (const at of views) {
      const svg = drawn(spark, data, at, states.palantir);
      expect(Math.abs(areaOf(svg, 'sales') / areaOf(svg, 'sales-before') / 1.63 - 1)).toBeLessThan(0.01);
      expect(Math.abs(areaOf(svg, 'share-lost') / (areaOf(svg, 'share-left') + areaOf(svg, 'share-lost')) / 0.08 - 1)).toBeLessThan(0.01);
    }
  });
});

describe('days', () => {
  it('say how old the news was', () => {
    expect(markOf(drawn(spark, data, view('wide', 'en'), states.noBlackwell), 'age')).toMatchObject({ words: '2 days later', 'data-num': 'age' });
    expect(drawn(spark, data, view('narrow', 'zh'), states.noBlackwell)).toContain('相隔 2 天');
  });
});

describe('a script’s state', () => {
  it('shows one picture', () => {
    expect(schema.safeParse({ title: 'nvidia' }).error?.issues[0]?.message).toBe('write one of days, multiple, slice and results');
  });
});
