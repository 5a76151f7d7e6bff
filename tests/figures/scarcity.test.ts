import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fitScarcity, scarcity, scarcityWeeks } from '../../src/figures/scarcity/index.ts';
import type { ScarcityState } from '../../src/figures/scarcity/index.ts';
import { locales } from '../../src/i18n/index.ts';
import { propertyOptions } from '../support/property-options.ts';
import { data, published } from './corridor/data.ts';
import { drawn, keysIn, layerOf, picture, viewOf } from './corridor/page.ts';
import { parse, programs, states } from './scarcity/programs.ts';
import { expectPicture, isKept } from './snapshot.ts';
import { draw } from './draw.ts';

const views = (['wide', 'narrow'] as const).flatMap((name) => locales.map((locale) => viewOf(name, locale)));
const named = [...views, viewOf('still', 'en')].map((view) => [view.name, view.locale, view] as const);
const stretches = [
  [states.empty, states.howScarce],
  [states.howScarce, states.toJanuary],
  [states.toJanuary, states.empty],
] as const;
const weeks = scarcityWeeks(data);
const drain = weeks.filter(({ date, monthEnd }) => date <= '2025-11-05' && !monthEnd);

describe('the pictures of scarcity', () => {
  for (const [name, program] of Object.entries(programs)) {
    it.each(views.filter(isKept).map((view) => [view.name, view.locale, view] as const))(`${name}, %s, %s`, (_, locale, view) => {
      expectPicture('scarcity', `${name}-${view.name}-${locale}`, picture(scarcity, program(), view));
    });
  }
});

describe('a week', () => {
  const week = (date: string) => weeks.find((one) => one.date === date)!;
  const mean = (id: 'sofr' | 'iorb', from: string, to: string) => {
    const values = [...published[id]].filter(([date]) => date >= from && date <= to).map(([, value]) => value);
    return values.reduce((a, b) => a + b, 0) / values.length;
  };

  it('sets the average of reserves against the mean gap of the same Thursday to Wednesday', () => {
    expect(week('2025-07-16').gap).toBeCloseTo((mean('sofr', '2025-07-10', '2025-07-16') - mean('iorb', '2025-07-10', '2025-07-16')) * 100, 9);
    expect(week('2025-10-29').gap).toBeCloseTo((mean('sofr', '2025-10-23', '2025-10-29') - mean('iorb', '2025-10-23', '2025-10-29')) * 100, 9);
    expect(week('2025-10-29').reserves).toBe(2848021);
  });

  it('is left out when the days on record do not cover it', () => {
    expect(weeks[0]?.date).toBe('2025-07-09');
    expect(weeks.at(-1)?.date).toBe('2026-04-29');
  });

  it('holds a month-end when a month’s last business day lies in it', () => {
    expect(weeks.filter(({ monthEnd }) => monthEnd).map(({ date }) => date)).toEqual([
      ...['2025-08-06', '2025-09-03', '2025-10-01', '2025-11-05', '2025-12-03', '2025-12-31', '2026-02-04', '2026-03-04', '2026-04-01'],
    ]);
  });

  it('the three widest gaps are weeks with a month-end', () => {
    const widest = [...weeks].sort((a, b) => b.gap - a.gap).slice(0, 3);
    expect(widest.map(({ date, monthEnd }) => [date, monthEnd])).toEqual([
      ['2025-11-05', true],
      ['2025-12-03', true],
      ['2025-12-31', true],
    ]);
  });
});

describe('what the prose says of the curve', () => {
  const square = (list: readonly number[]) => list.reduce((sum, one) => sum + one * one, 0);
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  /** The share of a spread that a prediction explains. */
  const explained = (gaps: readonly number[], predicted: readonly number[]) =>
    1 - square(gaps.map((gap, at) => gap - predicted[at]!)) / square(gaps.map((gap) => gap - mean(gaps)));
  const gaps = drain.map(({ gap }) => gap);
  const { predict } = fitScarcity(drain);

  it('dates alone fit nearly as well as reserves: a straight line through them explains almost as much', () => {
    const days = drain.map(({ date }) => Date.parse(date) / 864e5);
    const slope = days.reduce((sum, day, at) => sum + (day - mean(days)) * (gaps[at]! - mean(gaps)), 0) / square(days.map((day) => day - mean(days)));
    const byDate = explained(
      gaps,
      days.map((day) => mean(gaps) + slope * (day - mean(days))),
    );
    const byReserves = explained(
      gaps,
      drain.map(({ reserves }) => predict(reserves)),
    );
    expect(byDate).toBeGreaterThan(0.8);
    expect(byReserves - byDate).toBeGreaterThan(0);
    expect(byReserves - byDate).toBeLessThan(0.1);
  });

  it('most later weeks without a month-end lie under the curve', () => {
    const later = weeks.filter(({ date, monthEnd }) => date > '2025-11-05' && !monthEnd);
    const under = later.filter(({ reserves, gap }) => gap < predict(reserves));
    expect(under.length).toBeGreaterThan(later.length * 0.6);
  });

  it('with the reserves of late April cash should still have been dear, and was not', () => {
    const april = weeks.find(({ date }) => date === '2026-04-22')!;
    expect(predict(april.reserves)).toBeGreaterThan(5);
    expect(april.gap).toBeLessThan(0);
  });
});

describe('the curve', () => {
  const someWeeks = fc.uniqueArray(
    fc.record({ reserves: fc.integer({ min: 2_500_000, max: 3_600_000 }), gap: fc.double({ min: -30, max: 60, noNaN: true }) }),
    { minLength: 4, maxLength: 40, selector: ({ reserves }) => reserves },
  );

  it('does not depend on the order of the weeks', () => {
    fc.assert(
      fc.property(
        someWeeks.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const [a, b] = [fitScarcity(list), fitScarcity(shuffled)];
          expect(b.parameters).toEqual(a.parameters);
          expect(b.spread).toBe(a.spread);
          expect(b.predict(3_000_000)).toBe(a.predict(3_000_000));
        },
      ),
      propertyOptions('scarcity: order of the weeks', 60),
    );
  });

  it('has a spread that is never negative', () => {
    fc.assert(
      fc.property(someWeeks, (list) => {
        const { spread, straight } = fitScarcity(list);
        expect(spread).toBeGreaterThanOrEqual(0);
        expect(straight).toBeGreaterThanOrEqual(0);
      }),
      propertyOptions('scarcity: spread', 60),
    );
  });

  it('finds an exponential again that was drawn without noise', () => {
    const true_ = (reserves: number) => -8 + 3 * Math.exp((3_100_000 - reserves) / 250_000);
    const list = [2.85, 2.95, 3.05, 3.15, 3.25, 3.4].map((trillions) => ({ reserves: trillions * 1e6, gap: true_(trillions * 1e6) }));
    const { predict, spread, parameters } = fitScarcity(list);
    expect(parameters.scale).toBe(250_000);
    expect(spread).toBeCloseTo(0, 6);
    expect(predict(2_900_000)).toBeCloseTo(true_(2_900_000), 6);
  });

  it('rises as reserves fall over the weeks of the drain, ever more steeply', () => {
    const { predict, parameters } = fitScarcity(drain);
    expect(parameters.rise).toBeGreaterThan(0);
    expect(predict(2_850_000) - predict(3_050_000)).toBeGreaterThan(predict(3_050_000) - predict(3_250_000));
  });

  it('is hardly better than a straight line, which the note admits', () => {
    const { spread, straight } = fitScarcity(drain);
    expect(spread).toBeLessThan(straight);
    expect(straight - spread).toBeLessThan(0.25);
    expect(scarcity.note?.(states.howScarce, 'en')).toContain('a straight line would do almost as well');
  });

  it('asks for four weeks of different reserves', () => {
    expect(() => fitScarcity(drain.slice(0, 3))).toThrow('at least four weeks');
    expect(() => fitScarcity([1, 2, 3, 4].map((gap) => ({ reserves: 3_000_000, gap })))).toThrow('at least four weeks');
  });
});

describe('from one state to the next', () => {
  it('a stretch begins at the one and ends at the other, drawing included', () => {
    for (const [a, b] of stretches) {
      expect(scarcity.interpolate(a, b, 0)).toEqual(a);
      expect(scarcity.interpolate(a, b, 1)).toEqual(b);
      for (const [, , view] of named) {
        expect(drawn(scarcity, view, scarcity.interpolate(a, b, 0))).toBe(drawn(scarcity, view, a));
        expect(drawn(scarcity, view, scarcity.interpolate(a, b, 1))).toBe(drawn(scarcity, view, b));
      }
    }
  });

  it('weeks appear in their order, one by one', () => {
    const count = (t: number) => keysIn('weeks', drawn(scarcity, viewOf('wide', 'en'), scarcity.interpolate(states.empty, states.howScarce, t))).length;
    expect([0, 0.1, 0.3, 0.65, 0.85, 1].map(count)).toEqual([0, 6, 16, 33, 43, 43]);
  });

  it.each(named)('whatever was drawn before, the drawing is the same, %s, %s', (_, __, view) => {
    const stops = stretches.flatMap(([a, b]) => [0.1, 0.4, 0.7, 0.9, 1].map((t) => scarcity.interpolate(a, b, t)));
    for (const [i, stop] of stops.entries()) {
      const before = [stops[(i * 7 + 3) % stops.length], stops[(i * 5 + 11) % stops.length]] as ScarcityState[];
      expect(drawn(scarcity, view, ...before, stop)).toBe(drawn(scarcity, view, stop));
      expect(drawn(scarcity, view, stop)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('labels', () => {
  it('give the week’s own gap and published reserves', () => {
    const svg = drawn(scarcity, viewOf('wide', 'en'), states.howScarce);
    for (const words of ['16 Jul −7 bp', '29 Oct +12 bp', 'Week to 29 April 2026', '$2.92 tn']) expect(svg).toContain(`>${words}<`);
  });

  it('say so in Chinese', () => {
    expect(drawn(scarcity, viewOf('wide', 'zh'), states.howScarce)).toContain('>10 月 29 日 +12 个基点<');
  });

  it('cannot name a week that is not on record', () => {
    expect(() => parse({ until: '2026-05-06' })).toThrow('no week with reserves, SOFR and IORB ends on 2026-05-06');
  });
});

describe('for those who do not see it', () => {
  it('says how many weeks, the ends, the widest gap and what the curve is worth', () => {
    expect(scarcity.describe(states.howScarce, 'en', data)).toBe(
      'A scatter of 43 weeks: bank reserves across, the mean gap between SOFR and IORB upwards. ' +
        'Reserves were highest in the week to 16 July 2025, $3.40 trillion, when SOFR lay 7 basis points under IORB, and lowest in the week to 29 October 2025, $2.85 trillion, when it lay 12 basis points over IORB. ' +
        'The gap was widest in the week to 5 November 2025, when SOFR lay 16 basis points over IORB; that week held a month-end. The 9 weeks with a month-end are open diamonds. ' +
        'A curve through the first 18 weeks, leaving out those with a month-end, bends upwards as reserves fall; weeks typically lie 2 basis points from it. It only describes.',
    );
  });
});

describe('handovers', () => {
  it('go to and from the newest week', () => {
    const layer = layerOf(viewOf('wide', 'en'));
    draw(scarcity, layer, states.howScarce, viewOf('wide', 'en'), data);
    const { reserves, ink } = scarcity.anchors(states.howScarce, viewOf('wide', 'en'), data);
    expect(reserves).toEqual(ink);
    expect(layer.querySelector('[data-key="2026-04-29"]')?.getAttribute('d')).toContain(`M${reserves?.x},`);
    expect(scarcity.anchors(states.empty, viewOf('wide', 'en'), data)).toEqual({});
  });
});
