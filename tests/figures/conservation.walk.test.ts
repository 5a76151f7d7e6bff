import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { View, Week } from '../../src/figures/index.ts';
import type { VesselsState } from '../../src/figures/vessels/index.ts';
import { format } from '../../src/i18n/index.ts';
import { viewOf } from '../../src/stage/index.ts';
import { frameAt } from '../../src/story/index.ts';
import { cueOf } from '../support/cues.ts';
import { shown } from '../support/draw.ts';
import { propertyOptions } from '../support/property-options.ts';
import { story } from '../support/story.ts';
import { countOf, dotsIn, type Dots } from './money.ts';
import { sketch } from './sketch.ts';

/** One dot, in millions of dollars. */
const dot = 5_000;
const pots = ['tga', 'rrp', 'reserves', 'other'] as const;
const { weeks } = story.data;
const looks = [viewOf('wide', 'en', 'page'), viewOf('narrow', 'zh', 'page'), viewOf('wide', 'zh', 'page'), viewOf('narrow', 'en', 'page')];

const onDate = (at: number): VesselsState => ({
  at,
  pour: 1,
  since: { at: Math.floor(at), share: 0 },
  equation: { name: 'none', share: 0, since: Math.floor(at) },
  track: [0, weeks.length - 1],
});

/** What must be true of any drawing of dots: it says what it draws, and no two resting or flying dots are one. */
function expectHonest(dots: readonly Dots[]): void {
  for (const { key, said, drawn } of dots) expect(`${key} ${said}`).toBe(`${key} ${drawn}`);
}

function expectWednesday(dots: readonly Dots[], week: Week): void {
  expectHonest(dots);
  for (const pot of pots) expect(Math.abs(countOf(dots, pot) * dot - week[pot]), `${pot} on ${week.date}`).toBeLessThanOrEqual(dot);
  expect(Math.abs(countOf(dots) * dot - week.assets), `assets on ${week.date}`).toBeLessThanOrEqual(dot);
  const places = dots.flatMap((path) => path.places);
  expect(new Set(places).size, `no dot lies on another on ${week.date}`).toBe(places.length);
}

/** Between two Wednesdays: the dots of the one, and those of the other, apart from those the Fed makes or destroys. */
function expectBetween(dots: readonly Dots[], before: Week, after: Week): void {
  expectHonest(dots);
  const [from, to] = [Math.round(before.assets / dot), Math.round(after.assets / dot)];
  expect(countOf(dots)).toBeGreaterThanOrEqual(Math.min(from, to));
  expect(countOf(dots)).toBeLessThanOrEqual(Math.max(from, to));
}

describe.each(looks.map((view) => [view.name, view.locale, view] as const))('counted in the drawing, %s, %s', (_, __, view) => {
  it('on every observed Wednesday each vessel holds its amount and all of them the Fed’s assets, to a dot', () => {
    for (const [at, week] of weeks.entries()) expectWednesday(dotsIn(sketch('vessels', onDate(at), view)), week);
  });
});

describe('between two Wednesdays', () => {
  const wide = looks[0] as View;

  it('dots in vessels and in flight stay as many, save those seen coming from or going to the Fed’s own side', () => {
    for (const [at, before] of weeks.slice(0, -1).entries()) {
      const after = weeks[at + 1]!;
      const [from, to] = [Math.round(before.assets / dot), Math.round(after.assets / dot)];
      let last = from;
      for (const share of [0.01, 0.25, 0.5, 0.75, 0.99]) {
        const dots = dotsIn(sketch('vessels', onDate(at + share), wide));
        expectBetween(dots, before, after);
        const now = countOf(dots);
        // One way only: a week's bonds are either bought or run off, net.
        expect((now - last) * Math.sign(to - from), `${before.date}+${share}`).toBeGreaterThanOrEqual(0);
        last = now;
      }
    }
  });

  it('nothing moves while nothing has changed', () => {
    for (const at of [0, 3, 7]) expect(dotsIn(sketch('vessels', onDate(at), wide)).every(({ key }) => !/flying|moving/.test(key))).toBe(true);
  });
});

describe('at any cue of the story', () => {
  const fed = (week: Week) => Math.round(week.assets / dot);

  it('no dollar is drawn twice or lost: moving, pouring and adding up', () => {
    fc.assert(
      fc.property(cueOf('vessels'), fc.constantFrom(...looks), (cue, view) => {
        const frame = frameAt(story, cue);
        if (frame.figure !== 'vessels') return;
        const svg = shown(view, cue);
        const layer = [...svg.children].find((g) => g.getAttribute('data-key') === 'vessels')!;
        const dots = dotsIn(layer);
        const state = frame.state as VesselsState;
        const before = weeks[Math.floor(state.at)]!;
        const after = weeks[Math.ceil(state.at)]!;
        if (state.at === Math.floor(state.at)) expect(countOf(dots)).toBe(fed(before));
        expectBetween(dots, before, after);
        if (state.pour === 1 && before === after) for (const pot of pots) expect(Math.abs(countOf(dots, pot) * dot - before[pot])).toBeLessThanOrEqual(dot);
      }),
      propertyOptions('conservation at any cue', 240),
    );
  });

  it('at every hundredth of the pour and of each sum the dots are the Fed’s', () => {
    const pour = (share: number): VesselsState => ({ ...onDate(2), pour: share });
    const sum = (name: 'who-paid' | 'why-reserves-fell', share: number): VesselsState => ({
      ...onDate(18),
      since: { at: 2, share: 1 },
      equation: { name, share, since: 2 },
    });
    for (const view of looks.slice(0, 2)) {
      for (let n = 0; n <= 100; n += 1) {
        for (const state of [pour(n / 100), sum('who-paid', n / 100), sum('why-reserves-fell', n / 100)]) {
          const dots = dotsIn(sketch('vessels', state, view));
          expectHonest(dots);
          expect(countOf(dots)).toBe(fed(weeks[state.at]!));
        }
      }
    }
  });
});

describe('labels', () => {
  const series: Record<string, (week: Week) => number> = {
    tga: (week) => week.tga,
    'on-rrp': (week) => week.rrp,
    reserves: (week) => week.reserves,
    'everything-else': (week) => week.other,
    'fed-assets': (week) => week.assets,
  };

  it('give an observation, the last one or the marked one, and never an amount in between', () => {
    fc.assert(
      fc.property(cueOf('vessels'), fc.constantFrom(...looks), (cue, view) => {
        const frame = frameAt(story, cue);
        if (frame.figure !== 'vessels') return;
        const state = frame.state as VesselsState;
        const [now, then] = [weeks[Math.floor(state.at)]!, weeks[state.since.at]!];
        const layer = [...shown(view, cue).children].find((g) => g.getAttribute('data-key') === 'vessels')!;
        const bound = [...layer.querySelectorAll('text[data-num*="@"]')];
        expect(bound.length).toBeGreaterThanOrEqual(5);
        for (const label of bound) {
          const [id = '', date] = label.getAttribute('data-num')!.split('@');
          expect([now.date, then.date]).toContain(date);
          const week = weeks.find((w) => w.date === date)!;
          // A heading's date is bound to the same observation; it shows no amount.
          if (['date', 'since'].includes(label.getAttribute('data-key')!)) continue;
          expect(label.textContent).toContain(format(series[id]!(week), 'usd', view.locale, { as: 'label' }));
        }
      }),
      propertyOptions('labels at any cue', 120),
    );
  });

  it('of a sum are bound to declared numbers of the same amount', () => {
    const view = looks[0] as View;
    const [then, now] = [weeks.find(({ date }) => date === '2025-07-09')!, weeks.find(({ date }) => date === '2025-10-29')!];
    const buffer = then.rrp - now.rrp;
    const amounts: Record<string, number> = { 'wednesday-rise': now.tga - then.tga, 'out-of-reserves': now.tga - then.tga - buffer, 'out-of-parking': buffer };
    const svg = shown(view, { chapter: 'the-drain', step: 'who-paid', t: 1 });
    for (const [id, amount] of Object.entries(amounts)) {
      expect(svg.querySelector(`[data-key=terms] [data-num="${id}"]`)?.textContent).toBe(
        format(amount, 'usd', 'en', { as: id === 'wednesday-rise' ? 'change' : 'label' }),
      );
    }
  });
});
