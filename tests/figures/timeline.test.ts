import { describe, expect, it } from 'vitest';

import type { Day, SeriesData, Week } from '../../src/figures/index.ts';
import { compile, schema } from '../../src/figures/timeline/schema.ts';
import { timeline, type TimelineState } from '../../src/figures/timeline/index.ts';
import { facts, story } from '../support/story.ts';
import { dayNumberOf, drawn, keepsThePromises, markOf, numbersOf, view } from './tape/page.ts';

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const first = dayNumberOf('2025-07-02');

/** An account that fills by five billion a day, and assets that shrink by six billion a week until they stop. */
const data: SeriesData = {
  days: Array.from({ length: 126 }, (_, index): Day => ({ date: iso(first + index), tga: 350_000 + 5_000 * index })),
  weeks: Array.from({ length: 24 }, (_, index): Week => ({
    date: iso(first + 7 * index),
    tga: 0,
    rrp: 0,
    reserves: 0,
    other: 0,
    assets: 6_600_000 - 6_000 * Math.min(index, 22),
  })),
};

const number = numbersOf({
  today: dayNumberOf('2025-11-04'),
  'first-cut': dayNumberOf('2025-09-17'),
  'second-cut': dayNumberOf('2025-10-29'),
  cut: 25,
  end: dayNumberOf('2025-12-01'),
  wait: 33,
  rise: 177_000,
  january: dayNumberOf('2026-01-01'),
  'january-end': dayNumberOf('2026-01-30'),
  lapse: dayNumberOf('2026-01-31'),
  gain: 1.4,
  loss: -10,
  'tga-daily@2025-10-30': 1_000_632,
  'tga-daily@2025-10-31': 926_300,
});

const state = (script: object): TimelineState => compile(schema.parse(script), data, number);

const cuts = [
  { day: 'first-cut', size: 'cut' },
  { day: 'second-cut', size: 'cut' },
];
const links = [
  { id: 'shutdown-ends' },
  { id: 'treasury-spends' },
  { id: 'reserves-rise' },
  { id: 'runoff-stops', day: { num: 'end', unit: 'date', as: 'month-only' } },
  { id: 'january-tailwind', day: { num: 'january', unit: 'date', as: 'month-only' } },
];

const met = (score: string, day: string, ...values: object[]) => ({ score, day, values });
const metLinks = [
  { id: 'shutdown-ends', met: met('came-true', 'first-cut') },
  { id: 'treasury-spends', met: met('partly', 'second-cut', { num: 'rise', unit: 'usd' }, { num: 'rise', unit: 'usd' }) },
  { id: 'reserves-rise', met: met('did-not', 'second-cut', { num: 'rise', unit: 'usd' }, { num: 'rise', unit: 'usd' }) },
  { id: 'runoff-stops', met: met('came-true', 'end') },
  {
    id: 'january-tailwind',
    met: met('partly', 'january-end', { num: 'gain', unit: 'percent', digits: 1, as: 'change' }, { num: 'loss', unit: 'percent', digits: 0, as: 'change' }),
  },
];
const passage = { from: '2025-09-01', to: '2026-02-04', lapse: 'lapse' };

const states = {
  easing: state({ title: 'easing', lanes: { today: 'today', cuts } }),
  tightening: state({
    title: 'tightening',
    lanes: {
      today: 'today',
      cuts,
      runoff: { end: 'end' },
      account: true,
      between: ['first-cut', 'second-cut'],
      notes: [{ id: 'rose', values: [{ num: 'rise', unit: 'usd' }] }],
    },
  }),
  fiveWeeksAway: state({
    title: 'five-weeks-away',
    lanes: {
      today: 'today',
      cuts,
      runoff: { end: 'end', announced: 'second-cut', days: 'wait' },
      account: true,
      points: ['tga-daily@2025-10-30', 'tga-daily@2025-10-31'],
    },
  }),
  shadowPolicy: state({
    title: 'shadow-policy',
    lanes: { today: 'today', cuts, runoff: { end: 'end', announced: 'second-cut' }, account: true, notes: [{ id: 'opinion' }, { id: 'shadow' }] },
  }),
  theBaseCaseEmpty: state({ title: 'the-base-case', links, shown: 0 }),
  theBaseCase: state({ title: 'the-base-case', links }),
  linkByLinkBefore: state({ title: 'link-by-link', links: metLinks, passage: { ...passage, over: false } }),
  linkByLink: state({ title: 'link-by-link', links: metLinks, passage }),
};

describe('two lanes and a chain', () => keepsThePromises(timeline, data, states));

const points = (svg: string, key: string): [number, number][] => {
  const d = markOf(svg, key)['d'] ?? '';
  return [...d.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
};

describe('the lanes', () => {
  const svg = drawn(timeline, data, view('wide', 'en'), states.fiveWeeksAway);

  it('runoff and account are drawn at one scale of dollars', () => {
    const account = points(svg, 'account-line');
    const perDollar = (account[0]![1] - account.at(-1)![1]) / (data.days.findLast(({ date }) => date <= '2025-11-04')!.tga - data.days[0]!.tga);
    const band = points(svg, 'runoff-past');
    const thick = band.at(-1)![1] - band[0]![1];
    expect(thick / (6_000 * 22) / perDollar).toBeCloseTo(1, 2);
  });

  it('the band ends where runoff does', () => {
    const prospect = points(svg, 'runoff-prospect');
    expect(Math.max(...prospect.map(([x]) => x))).toBeCloseTo(points(svg, 'runoff-end')[0]![0], 1);
  });

  it('each cut is a notch of its size', () => {
    const ys = points(svg, 'rate').map(([, y]) => y);
    expect(ys[2]! - ys[1]!).toBeCloseTo(ys[4]! - ys[3]!, 1);
    expect(markOf(svg, 'cut-first-cut')).toMatchObject({ words: '17 Sep −25 bp', 'data-num': 'cut' });
  });

  it('labels say the closes they point at', () => {
    expect(markOf(svg, 'point-2025-10-30-label')).toMatchObject({ words: '30 Oct $1,000.6 bn', 'data-num': 'tga-daily@2025-10-30' });
    expect(markOf(svg, 'wait-label')).toMatchObject({ words: '33 days', 'data-num': 'wait' });
  });

  it('hand over the account’s own height', () => {
    const { tga } = timeline.anchors(states.tightening, view('wide', 'en'), data);
    expect(tga!.height).toBeCloseTo(points(svg, 'account-area')[0]![1] - points(svg, 'account-line').at(-1)![1], 0);
  });
});

describe('the chain', () => {
  it('gives a date only to links that were given one', () => {
    expect(timeline.describe(states.theBaseCase, 'en', data)).toBe(
      'A chain of links. The shutdown ends (no date given) → The Treasury spends (no date given) → Reserves rise (no date given) → Runoff stops (December) → A tailwind for markets (January).',
    );
  });

  it('is record link by link', () => {
    const half = drawn(timeline, data, view('wide', 'en'), timeline.interpolate(states.theBaseCaseEmpty, states.theBaseCase, 0.5));
    expect(markOf(half, 'link-shutdown-ends')['fill-opacity'] ?? '1').toBe('1');
    expect(half).not.toContain('link-january-tailwind');
  });
});

describe('a script’s state', () => {
  it('shows lanes or links', () => {
    expect(schema.safeParse({ title: 'easing' }).error?.issues[0]?.message).toBe('write lanes or links, and not both');
  });

  it('ends runoff in weeks that are known', () => {
    const late = { title: 'tightening', lanes: { today: 'today', runoff: { end: 'january' } } };
    expect(() => state(late)).toThrow('no Wednesday is known from 2026-01-01 on');
  });
});

describe('the chain that meets its record', () => {
  const svg = drawn(timeline, data, view('wide', 'en'), states.linkByLink);

  it('is dashed as it was said, then solid, hollow or dashed as it fared', () => {
    expect(drawn(timeline, data, view('wide', 'en'), states.linkByLinkBefore)).not.toContain('met-');
    expect(markOf(svg, 'link-shutdown-ends')['stroke-dasharray']).toBeDefined();
    expect(markOf(svg, 'met-shutdown-ends')['stroke-dasharray']).toBeUndefined();
    expect(svg).not.toContain('met-shutdown-ends-hollow');
    expect(Number(markOf(svg, 'met-treasury-spends-hollow')['stroke-width'])).toBeLessThan(Number(markOf(svg, 'met-treasury-spends')['stroke-width']));
    expect(markOf(svg, 'met-reserves-rise')['stroke-dasharray']).toBeDefined();
    expect(markOf(svg, 'met-january-tailwind-0')['words']).toBe('in part');
  });

  it('turns each link as the marker on the days passes its day', () => {
    const order = ['shutdown-ends', 'treasury-spends', 'runoff-stops', 'january-tailwind'];
    const came = (t: number) =>
      order.filter((id) =>
        drawn(timeline, data, view('wide', 'en'), timeline.interpolate(states.linkByLinkBefore, states.linkByLink, t)).includes(`"met-${id}"`),
      );
    const seen = [0.25, 0.3, 0.45, 0.55, 0.65, 0.8].map((t) => came(t).length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect([seen[0]! < 2, seen.at(-1)]).toEqual([true, 4]);
    for (const t of [0.3, 0.45, 0.65]) expect(order.slice(0, came(t).length)).toEqual(came(t));
  });

  it('says how each link fared, and what became of the condition', () => {
    expect(timeline.describe(states.linkByLink, 'en', data)).toContain('A tailwind for markets, in part: 30 January 2026, S&P 500 +1.4%, bitcoin −10%');
    expect(markOf(svg, 'lapse')['words']).toContain('31 Jan');
  });

  it('of a script says of each link how it fared', () => {
    expect(schema.safeParse({ title: 'link-by-link', links, passage }).error?.issues[0]?.message).toContain('write met');
  });
});

describe('the chain of the story', () => {
  it('scores each link as the forecast that it is', () => {
    const { links: record } = story.steps.find(({ id }) => id === 'link-by-link')!.state as TimelineState;
    const forecasts = {
      'shutdown-ends': 'shutdown-ends',
      'treasury-spends': 'treasury-spends-down',
      'reserves-rise': 'reserves-recover',
      'runoff-stops': 'qt-ends-december',
      'january-tailwind': 'january-tailwind',
    } as const;
    for (const { id, met: fared } of record) expect(fared!.score.replace('-', ' '), id).toBe(facts.forecasts.find((one) => one.id === forecasts[id])!.score);
  });
});
