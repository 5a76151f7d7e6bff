import { describe, expect, it } from 'vitest';

import { compile, schema } from '../../src/figures/tape/schema.ts';
import { tape, type TapeState } from '../../src/figures/tape/index.ts';
import { areaOf, dayNumberOf, drawn, keepsThePromises, markOf, numbersOf, view, views } from './tape/page.ts';

const number = numbersOf({
  'sell-off-day': dayNumberOf('2025-11-04'),
  'sp500-move': -1.17,
  'nasdaq-move': -2.04,
  'gold-move': -1.31,
  'bitcoin-low': -6,
  'bitcoin-high': -5,
  'ether-low': -10,
  'ether-high': -9,
  'goldman-move': 0.7,
  accounts: 340_000,
  reported: 1278,
  night: 2030,
  article: 12_000,
});

const data = { weeks: [], days: [] };

const state = (script: object): TapeState => compile(schema.parse({ day: 'sell-off-day', ...script }), data, number);

const risk = [
  { asset: 'sp500', moves: ['sp500-move'] },
  { asset: 'nasdaq', moves: ['nasdaq-move'] },
];
const shelter = [
  { asset: 'gold', moves: ['gold-move'] },
  { asset: 'bitcoin', moves: ['bitcoin-low', 'bitcoin-high'], digits: 0 },
  { asset: 'ether', moves: ['ether-low', 'ether-high'], digits: 0 },
];
const rose = [{ asset: 'treasury' }, { asset: 'dollar' }, { asset: 'goldman', moves: ['goldman-move'], digits: 1 }];
const groups = [
  { name: 'risk', rows: risk },
  { name: 'shelter', rows: shelter },
];

const states = {
  oneDay: state({ title: 'one-day', groups: [{ rows: [...risk, ...shelter] }] }),
  noShelter: state({ title: 'no-shelter', groups }),
  notQuiteEverything: state({ title: 'not-quite-everything', groups: [...groups, { name: 'rose', rows: rose }] }),
  theTally: state({
    title: 'the-tally',
    tally: {
      accounts: { num: 'accounts', unit: 'count' },
      reported: { num: 'reported', unit: 'usd', digits: 2 },
      night: { num: 'night', unit: 'usd' },
      article: { num: 'article', unit: 'usd' },
    },
  }),
};

describe('the tape', () => keepsThePromises(tape, data, states));

describe('what is known of a day', () => {
  const svg = drawn(tape, data, view('wide', 'en'), states.notQuiteEverything);

  it('bars are as long as the moves', () => {
    const percent = areaOf(svg, 'nasdaq-bar') / 2.04;
    expect(areaOf(svg, 'sp500-bar') / percent).toBeCloseTo(1.17, 1);
    expect(areaOf(svg, 'goldman-bar') / percent).toBeCloseTo(0.7, 1);
    expect(areaOf(svg, 'ether-bar') / percent).toBeCloseTo(9, 1);
    expect(areaOf(svg, 'ether-range') / percent).toBeCloseTo(1, 1);
  });

  it('labels say the numbers they show', () => {
    for (const [key, words] of [
      ['sp500', '−1.17%'],
      ['bitcoin', '−5% to −6%'],
      ['goldman', '+0.7%'],
    ] as const) {
      expect(markOf(svg, `${key}-value`)['words']).toBe(words);
    }
    expect(markOf(svg, 'sp500-value')['data-num']).toBe('sp500-move');
  });

  it('an asset that only rose has an arrow and no length', () => {
    expect(() => areaOf(svg, 'dollar-bar')).toThrow('no rectangle');
    expect(markOf(svg, 'dollar-value')['words']).toBe('rose, size not given');
  });

  it('a row that changes its group moves there', () => {
    const y = (at: TapeState) => Number(markOf(drawn(tape, data, view('wide', 'en'), at), 'gold-name')['y']);
    const [from, to] = [y(states.oneDay), y(states.noShelter)];
    const half = y(tape.interpolate(states.oneDay, states.noShelter, 0.5));
    expect(half).toBeGreaterThan(Math.min(from, to));
    expect(half).toBeLessThan(Math.max(from, to));
  });
});

describe('the tally', () => {
  it('areas are amounts, in every view', () => {
    for (const at of views) {
      const svg = drawn(tape, data, at, states.theTally);
      const article = areaOf(svg, 'article') / 12_000;
      expect(Math.abs(areaOf(svg, 'reported') / article / 1278 - 1)).toBeLessThan(0.01);
      expect(Math.abs(areaOf(svg, 'night') / article / 2030 - 1)).toBeLessThan(0.01);
    }
  });

  it('says whose number the outline is', () => {
    expect(drawn(tape, data, view('wide', 'en'), states.theTally)).toContain('$12 bn, the article says');
    expect(drawn(tape, data, view('narrow', 'zh'), states.theTally)).toContain('原文写作 120 亿');
  });
});

describe('handing over', () => {
  it('what was closed out leads on, and nothing else does', () => {
    expect(Object.keys(tape.anchors(states.theTally, view('wide', 'en'), data))).toEqual(['falling']);
    expect(tape.anchors(states.oneDay, view('wide', 'en'), data)).toEqual({});
  });
});

describe('a script’s state', () => {
  it('names numbers that exist', () => {
    expect(() => state({ title: 'one-day', groups: [{ rows: [{ asset: 'dow', moves: ['dow-move'] }] }] })).toThrow('dow-move');
  });
});
