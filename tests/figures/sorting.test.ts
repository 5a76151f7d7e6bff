import { describe, expect, it } from 'vitest';

import { compile, schema } from '../../src/figures/sorting/schema.ts';
import { cardsOf, groupsOf, sorting, type SortingState } from '../../src/figures/sorting/index.ts';
import { encodeSort, plays } from '../../src/figures/sorting/play.ts';
import { dayNumberOf, drawn, keepsThePromises, markOf, numbersOf, view, views } from './tape/page.ts';

const number = numbersOf({
  'gold-fall': 1.31,
  two: 2,
  one: 1,
  made: 3,
  up: 5,
  down: 5,
  index: 0,
  'srf@2025-10-31': 50_350,
  crisis: dayNumberOf('2008-09-15'),
  'sell-off-day': dayNumberOf('2025-11-04'),
  widest: 32,
  lower: dayNumberOf('2023-01-04'),
});

const data = { weeks: [], days: [] };

const state = (script: object): SortingState => compile(schema.parse(script), data, number);

const gold = { id: 'gold', values: [{ num: 'gold-fall', unit: 'percent' }] };
const sortable = ['gold', 'bitcoin', 'ether', 'nvidia', 'palantir'];
const range = [
  { num: 'one', unit: 'percent', digits: 0 },
  { num: 'two', unit: 'percent', digits: 0 },
];
const falls = [
  gold,
  { id: 'bitcoin', values: range },
  { id: 'ether', values: range },
  { id: 'nvidia', values: gold.values },
  { id: 'palantir', values: gold.values },
];
const play = { sortable, article: 'ppprr' };
const piles = [
  { id: 'plumbing', pile: true },
  { id: 'repricing', pile: true },
];

const whichPile = state({ title: 'which-pile', ...play, reader: 'moves', rows: [[{ id: 'unsorted', across: [5, 5], cards: falls }], piles] });
const states = {
  whoIsSpeaking: state({
    title: 'who-is-speaking',
    rows: [
      [{ id: 'managers', cards: ['manager-1', 'manager-2', 'manager-3', 'manager-4'], across: [4, 4] }],
      [{ id: 'voices', cards: ['analyst', 'researcher', 'officer', 'strategist'], across: [2, 2] }],
      [
        { id: 'can', cards: ['amounts-and-dates'] },
        { id: 'cannot', cards: ['said-it', 'how-many'] },
      ],
    ],
  }),
  whichPile,
  whichPileSorted: { ...whichPile, sort: 'prp-r' },
  whichPileAll: { ...whichPile, sort: 'rrppr' },
  theScorecard: state({
    title: 'the-scorecard',
    values: [{ num: 'made', unit: 'count' }],
    rows: [
      [
        { id: 'came-true', count: 'two', across: [1, 2], cards: ['shutdown-ends', 'qt-ends-december'] },
        { id: 'partly', count: 'one', across: [1, 2], cards: ['reserves-recover'] },
        { id: 'did-not', count: 'one', cards: ['btc-dip'] },
        { id: 'unclear', count: 'one', cards: ['dispersion'] },
      ],
    ],
  }),
  twoReadings: state({
    title: 'two-readings',
    values: [{ num: 'sell-off-day', unit: 'date' }],
    rows: [
      [
        {
          id: 'plumbing-did-it',
          cards: [
            'slow-gauge',
            { id: 'cash-was-dear', values: [{ num: 'widest', unit: 'bp' }] },
            { id: 'reserves-lowest', values: [{ num: 'lower', unit: 'date', as: 'month' }] },
          ],
        },
        { id: 'it-amplified', cards: ['only-accelerant', 'some-rose', 'own-bad-news'] },
      ],
    ],
  }),
};

describe('cards and piles', () => keepsThePromises(sorting, data, states));

describe('the reader’s sort', () => {
  it('is one character a card, and nothing else is a sort', () => {
    expect(plays.sort.parse('prp-r')).toBe('prp-r');
    for (const text of ['', '-----', 'prp', 'prp-x', 'prp-rr']) expect(plays.sort.parse(text)).toBeUndefined();
  });

  it('is written one card at a time, and empty again when all are taken back', () => {
    expect(encodeSort('', 2, 'p')).toBe('--p--');
    expect(encodeSort('--p--', 0, 'r')).toBe('r-p--');
    expect(encodeSort('--p--', 2, '-')).toBe('');
  });

  it('moves each card to the pile the reader chose, and leaves the rest', () => {
    expect(cardsOf(states.whichPileSorted, view('wide', 'en')).map(({ id, group }) => [id, group])).toEqual([
      ['nvidia', 'unsorted'],
      ['gold', 'plumbing'],
      ['ether', 'plumbing'],
      ['bitcoin', 'repricing'],
      ['palantir', 'repricing'],
    ]);
  });

  it('never moves the piles themselves', () => {
    for (const at of views) {
      const whole = groupsOf(whichPile, at);
      for (const sort of ['p----', 'prp-r', 'ppppp', 'rrrrr']) expect(groupsOf({ ...whichPile, sort }, at)).toEqual(whole);
    }
  });

  it('meets the article’s on each card that lies on a pile, and stands out where the two differ', () => {
    const svg = drawn(sorting, data, view('wide', 'en'), states.whichPileSorted);
    expect(markOf(svg, 'card-gold-tag')).toMatchObject({ words: 'article: plumbing' });
    expect(markOf(svg, 'card-gold-tag')['font-weight']).toBeUndefined();
    expect(markOf(svg, 'card-bitcoin-tag')).toMatchObject({ words: 'article: plumbing', 'font-weight': '600' });
    expect(markOf(svg, 'card-palantir-tag')).toMatchObject({ words: 'article: repricing' });
    expect(svg).not.toContain('card-nvidia-tag');
    expect(drawn(sorting, data, view('wide', 'en'), states.whichPile)).not.toContain('-tag');
  });
});

describe('where things lie', () => {
  it('every card is inside its group, and no two overlap', () => {
    for (const at of views) {
      for (const [name, one] of Object.entries(states)) {
        const cards = cardsOf(one, at);
        const groups = groupsOf(one, at);
        for (const [index, card] of cards.entries()) {
          const own = groups.find(({ id }) => id === card.group)!;
          expect(card.x, name).toBeGreaterThanOrEqual(own.x - 0.1);
          expect(card.x + card.width, name).toBeLessThanOrEqual(own.x + own.width + 0.1);
          expect(card.y + card.height, `${name} ${at.name} ${at.locale} ${card.id}`).toBeLessThanOrEqual(at.height + 0.1);
          for (const other of cards.slice(index + 1)) {
            const apart =
              card.x + card.width <= other.x + 0.1 ||
              other.x + other.width <= card.x + 0.1 ||
              card.y + card.height <= other.y + 0.1 ||
              other.y + other.height <= card.y + 0.1;
            expect(apart, `${name}: ${card.id} and ${other.id}`).toBe(true);
          }
        }
      }
    }
  });

  it('a fall is a bar at the foot of its card, all at one scale', () => {
    for (const at of views) {
      const [card] = cardsOf(whichPile, at).filter(({ id }) => id === 'gold');
      const [, x, wide] = /^M([-\d.]+),[-\d.]+h([-\d.]+)/.exec(markOf(drawn(sorting, data, at, whichPile), 'card-gold-fall')['d'] ?? '')!.map(Number) as [
        number,
        number,
        number,
      ];
      const room = card!.width - 2 * (x - card!.x);
      expect(wide / room).toBeCloseTo(0.131, 2);
    }
  });
});

describe('labels', () => {
  it('say their numbers', () => {
    expect(drawn(sorting, data, view('wide', 'en'), states.twoReadings)).toContain('32 bp');
    expect(drawn(sorting, data, view('wide', 'en'), states.theScorecard)).toContain('3 forecasts');
  });
});

describe('a script’s state', () => {
  it('holds as many cards as its number counts', () => {
    const rows = [[{ id: 'came-true', count: 'two', cards: ['shutdown-ends'] }]];
    expect(() => state({ title: 'the-scorecard', rows })).toThrow('the group came-true holds 1 cards, but two is 2');
  });

  it('puts no card in two places', () => {
    const rows = [
      [
        { id: 'can', cards: ['gold'] },
        { id: 'cannot', cards: ['gold'] },
      ],
    ];
    expect(schema.safeParse({ title: 'who-is-speaking', rows }).error?.issues[0]?.message).toBe('a card lies in two places');
  });

  it('names all cards that the reader sorts', () => {
    const one = schema.safeParse({ title: 'which-pile', reader: 'moves', article: 'ppprr', sortable: sortable.slice(1), rows: [[{ id: 'unsorted' }]] });
    expect(one.error?.issues[0]?.message).toContain('the reader sorts 5 cards');
  });
});
