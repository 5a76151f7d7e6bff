import { describe, expect, it } from 'vitest';

import { corridor, runs } from '../../src/figures/corridor/index.ts';
import type { CorridorState } from '../../src/figures/corridor/index.ts';
import { plotOf } from '../../src/figures/corridor/layout.ts';
import { lineOf } from '../../src/figures/corridor/lines.ts';
import { rates } from '../../src/figures/corridor/state.ts';
import { format, locales } from '../../src/i18n/index.ts';
import { cueAt, frameAt } from '../../src/story/index.ts';
import { story } from '../support/story.ts';
import { data, published } from './corridor/data.ts';
import { bound, drawn, keysIn, layerOf, picture, viewOf } from './corridor/page.ts';
import { parse, programs, states } from './corridor/programs.ts';
import { expectPicture, isKept } from './snapshot.ts';
import { draw } from './draw.ts';

const views = (['wide', 'narrow'] as const).flatMap((name) => locales.map((locale) => viewOf(name, locale)));
const named = [...views, viewOf('still', 'en')].map((view) => [view.name, view.locale, view] as const);
const walk = Object.values(states);
const stretches = walk.slice(1).map((to, i) => [walk[i] as CorridorState, to] as const);
const shares = [0.05, 0.2, 0.33, 0.5, 0.61, 0.8, 0.97];

describe('the pictures of the corridor', () => {
  for (const [name, program] of Object.entries(programs)) {
    it.each(views.filter(isKept).map((view) => [view.name, view.locale, view] as const))(`${name}, %s, %s`, (_, locale, view) => {
      expectPicture('corridor', `${name}-${view.name}-${locale}`, picture(corridor, program(), view));
    });
  }
});

describe('from one step to the next', () => {
  it('a stretch begins at the one state and ends at the other', () => {
    for (const [a, b] of stretches) {
      expect(corridor.interpolate(a, b, 0)).toEqual(a);
      expect(corridor.interpolate(a, b, 1)).toEqual(b);
    }
  });

  it.each(named)('the drawing joins up as well, %s, %s', (_, __, view) => {
    for (const [a, b] of stretches) {
      expect(drawn(corridor, view, corridor.interpolate(a, b, 0))).toBe(drawn(corridor, view, a));
      expect(drawn(corridor, view, corridor.interpolate(a, b, 1))).toBe(drawn(corridor, view, b));
    }
  });

  it('a bracket never is there before SOFR has come', () => {
    const { marks } = corridor.interpolate(states.driftsOut, states.cutAndMonthEnd, 0.5);
    expect(marks.filter(({ kind }) => kind === 'gap')).toEqual([]);
  });
});

describe('on the way through the story', () => {
  it('no line leaves the window of rates, however it moves', () => {
    const frames = story.steps.flatMap((step) => Array.from({ length: 51 }, (_, at) => ({ id: step.id, ...frameAt(story, cueAt(step, at / 50)) })));
    const points = frames.flatMap(({ id, figure, ...frame }) => {
      if (figure !== 'corridor') return [];
      const state = frame.state as CorridorState;
      const plot = plotOf(state, viewOf('wide', 'en'), story.data.days);
      return rates.flatMap((rate) => lineOf(state, plot, story.data.days, rate).flat()).map(([position, rate]) => ({ id, position, rate, axis: state.axis }));
    });
    expect(points.length).toBeGreaterThan(1000);
    expect(points.filter(({ rate, axis }) => rate < axis.low || rate > axis.high)).toEqual([]);
  });
});

describe('a drawing has no history', () => {
  const stops = stretches.flatMap(([a, b]) => [...shares, 1].map((t) => corridor.interpolate(a, b, t)));

  it.each(named)('whatever was drawn before, %s, %s', (_, __, view) => {
    for (const [i, stop] of stops.entries()) {
      const before = [stops[(i * 7 + 3) % stops.length], stops[(i * 5 + 11) % stops.length]] as CorridorState[];
      expect(drawn(corridor, view, ...before, stop)).toBe(drawn(corridor, view, stop));
    }
  });

  it('a served drawing is taken over, not drawn again', () => {
    const view = viewOf('wide', 'en', 'page');
    const layer = layerOf(view, drawn(corridor, view, states.driftsOut));
    const kept = layer.querySelector('[data-key="sofr"]');
    draw(corridor, layer, states.cutAndMonthEnd, view, data);
    expect(layer.querySelector('[data-key="sofr"]')).toBe(kept);
    expect(layer.innerHTML).toBe(drawn(corridor, view, states.cutAndMonthEnd));
  });

  it('nothing that is not a number reaches the drawing', () => {
    for (const stop of stops) for (const [, , view] of named) expect(drawn(corridor, view, stop)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('labels give what was published', () => {
  const series = {
    sofr: published.sofr,
    effr: published.effr,
    iorb: published.iorb,
    'on-rrp-rate': published.onRrpRate,
    'srf-rate': published.srfRate,
    srf: published.srf,
  };

  it('every rate and amount is its day’s, at rest and on the way', () => {
    const stops = [...walk, ...stretches.flatMap(([a, b]) => shares.map((t) => corridor.interpolate(a, b, t)))];
    for (const stop of stops) {
      const labels = bound(drawn(corridor, viewOf('wide', 'en'), stop));
      expect(labels.length).toBeGreaterThan(0);
      for (const [id, date, words] of labels) {
        const value = series[id as keyof typeof series].get(date);
        expect(value, `${id}@${date}`).toBeDefined();
        if (words.includes('%')) expect(words).toContain(format(value!, 'percent', 'en'));
      }
    }
  });

  it('month-end: 4.22%, 22 basis points over the top and 32 over IORB', () => {
    const svg = drawn(corridor, viewOf('wide', 'en'), states.cutAndMonthEnd);
    for (const words of ['Friday 31 October 2025', 'SOFR 4.22%', '+22 bp over the top', '+32 bp over IORB', 'SRF 4.00%', 'IORB 3.90%', 'ON RRP 3.75%']) {
      expect(svg).toContain(`>${words}<`);
    }
  });

  it('the record of the facility, in every language', () => {
    expect(drawn(corridor, viewOf('wide', 'en'), states.valveOpens)).toContain('>$50.35 bn<');
    expect(drawn(corridor, viewOf('narrow', 'zh'), states.valveOpens)).toContain('>503.5 亿<');
  });
});

describe('what is not known stays a gap', () => {
  it('a line stops where a day has no value, and begins anew', () => {
    expect(runs([1, 2, undefined, 4, 5], 0, 4, false)).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [
        [3, 4],
        [4, 5],
      ],
    ]);
  });

  it('a line that is on its way to an unknown day waits', () => {
    expect(runs([1, 2, undefined, 4], 0, 1.7, false)).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
    ]);
  });

  it('a rate holds until the day it is changed', () => {
    expect(runs([4.15, 3.9], 0, 0.9, true)).toEqual([
      [
        [0, 4.15],
        [0.9, 4.15],
      ],
    ]);
  });

  it('SOFR of Good Friday was not published, so its line has two parts', () => {
    const layer = layerOf(viewOf('wide', 'en'));
    draw(corridor, layer, states.toApril, viewOf('wide', 'en'), data);
    const line = layer.querySelector('[data-key="rates"] [data-key="sofr"]')?.getAttribute('d') ?? '';
    expect(line.match(/M/g)).toHaveLength(2);
  });

  it('the parking rate ends where it is last known, and says so', () => {
    const svg = drawn(corridor, viewOf('wide', 'en'), states.toApril);
    expect(svg).toContain('>ON RRP 3.75%, then not known<');
    expect(bound(svg).find(([id]) => id === 'on-rrp-rate')?.[1]).toBe('2025-12-10');
  });

  it('after 24 November only two days of facility use have a bar', () => {
    const bars = keysIn('use', drawn(corridor, viewOf('wide', 'en'), states.toApril));
    expect(bars.filter((date) => date > '2025-11-24')).toEqual(['2025-12-29', '2025-12-31']);
  });

  it('a script cannot point at what is not known', () => {
    const script = { until: '2026-01-28', axis: { from: '2025-12-01', to: '2026-01-28', low: 3.4, high: 4 }, lines: ['sofr'] };
    expect(() => parse({ ...script, marks: [{ key: 'use', kind: 'bar', date: '2025-12-30' }] })).toThrow('srf of 2025-12-30 is not known');
    expect(() => parse({ ...script, until: '2026-01-25' })).toThrow('2026-01-25 is not a day');
  });
});

describe('for those who do not see it', () => {
  it('says the day, the rates and how far SOFR lies over them', () => {
    expect(corridor.describe(states.cutAndMonthEnd, 'en', data)).toBe(
      'Lines: the price of cash for one night, drawn to 31 October 2025. That day SOFR 4.22%; IORB 3.90%; the target range 3.75% to 4.00%; ' +
        'the floor, ON RRP, 3.75%; the ceiling, SRF, 4.00%. 29 October: the Fed cuts its rates. 31 October: a month-end. On 30 October SOFR was 4.04%. ' +
        'On 31 October SOFR lay 22 basis points over the top of the range. On 31 October SOFR lay 32 basis points over IORB.',
    );
  });

  it('says in Chinese what is not known', () => {
    const words = corridor.describe(states.toApril, 'zh', data);
    expect(words).toContain('地板（隔夜逆回购，即停车场）不详');
    expect(words).toContain('4 月 20 日的 SRF 用量不详。');
  });
});

describe('handovers', () => {
  it('find the head of SOFR and the tallest bar inside the picture', () => {
    for (const view of views) {
      const boxes = corridor.anchors(states.valveOpens, view, data);
      expect(Object.keys(boxes).sort()).toEqual(['assets', 'ink', 'reserves']);
      for (const { x, y, width, height } of Object.values(boxes)) {
        expect(Math.min(x, y, width, height)).toBeGreaterThan(0);
        expect(x + width).toBeLessThanOrEqual(view.width);
        expect(y + height).toBeLessThanOrEqual(view.height);
      }
    }
  });

  it('find no bar where none is drawn', () => {
    expect(corridor.anchors(states.floorAndCeiling, viewOf('wide', 'en'), data)).not.toHaveProperty('assets');
  });
});
