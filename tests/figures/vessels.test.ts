import { describe, expect, it } from 'vitest';

import { countDots, flowsBetween, vessels } from '../../src/figures/vessels/index.ts';
import { locales } from '../../src/i18n/index.ts';
import { viewOf } from '../../src/stage/index.ts';
import { observed } from '../support/observed.ts';
import { sketch, sketchFile } from './sketch.ts';
import { expectPicture, isKept } from './snapshot.ts';
import { programs, stateOf, states } from './vessels/programs.ts';

const views = (['wide', 'narrow'] as const).flatMap((name) => locales.map((locale) => viewOf(name, locale, 'light')));
const walk = [states.waiting, states.poured, states.august, states.october, states.whoPaid, states.whyReservesFell];
const stretches = walk.slice(1).map((to, index) => [walk[index]!, to] as const);
const { weeks } = observed;

describe('the pictures of the vessels', () => {
  for (const [name, program] of Object.entries(programs)) {
    it.each(views.filter(isKept).map((view) => [view.name, view.locale, view] as const))(`${name}, %s, %s`, (_, locale, view) => {
      expectPicture('vessels', `${name}-${view.name}-${locale}`, sketchFile('vessels', program(), view));
    });
  }
});

describe('dots of a Wednesday', () => {
  it('are the Fed’s assets to the nearest dot, and each vessel’s own amount within one', () => {
    for (const week of weeks) {
      const counts = countDots(week);
      expect(counts.tga + counts.rrp + counts.reserves + counts.other).toBe(Math.round(week.assets / 5_000));
    }
  });

  it('come from the Wednesday before by moves that take from who lost and give to who gained', () => {
    for (const [index, week] of weeks.slice(1).entries()) {
      const [before, after] = [countDots(weeks[index]!), countDots(week)];
      const flows = flowsBetween(before, after);
      for (const pot of ['tga', 'rrp', 'reserves', 'other'] as const) {
        const sum = (end: 'from' | 'to') => flows.filter((flow) => flow[end] === pot).reduce((total, { count }) => total + count, 0);
        expect(sum('to') - sum('from')).toBe(after[pot] - before[pot]);
        expect(Math.min(sum('to'), sum('from'))).toBe(0);
      }
    }
  });
});

describe('on the way', () => {
  it('a stretch begins at the one state and ends at the other', () => {
    for (const [a, b] of stretches) {
      expect(vessels.interpolate(a, b, 0)).toEqual(a);
      expect(vessels.interpolate(a, b, 1)).toEqual(b);
    }
  });

  it('the marks of one week are gone before those of another come', () => {
    for (const [a, b] of [
      [states.august, states.october],
      [states.october, states.whoPaid],
    ] as const) {
      const marks = Array.from({ length: 101 }, (_, n) => vessels.interpolate(a, b, n / 100).since);
      for (const [index, mark] of marks.slice(1).entries()) {
        const before = marks[index]!;
        if (mark.at !== before.at) expect(Math.max(mark.share, before.share)).toBeLessThan(0.1);
        else expect(Math.abs(mark.share - before.share)).toBeLessThan(0.05);
      }
    }
  });

  it.each([views[0]!, views[3]!].map((view) => [view.name, view] as const))('no dot flies through a wall, %s', (_, view) => {
    const floor = (svg: Element) =>
      [...svg.querySelectorAll('[data-key=walls] path')].map((wall) =>
        wall
          .getAttribute('d')!
          .match(/[\d.]+/g)!
          .map(Number),
      );
    const through: string[] = [];
    const seen = new Map<string, number>();
    const inside = (svg: Element, keys: string) => {
      const walls = floor(svg);
      for (const path of svg.querySelectorAll(keys)) {
        for (const [, x, y] of path.getAttribute('d')!.matchAll(/M([\d.]+),([\d.]+)/g)) {
          seen.set(keys, (seen.get(keys) ?? 0) + 1);
          const below = Number(y) > walls[0]![1]! + 2;
          if (below && !walls.some(([left, , , right]) => Number(x) > left! && Number(x) < right!)) through.push(`${path.getAttribute('data-key')} ${x},${y}`);
        }
      }
    };
    for (let at = 2; at < 21; at += 0.04) inside(sketch('vessels', { ...states.poured, at }, view), '[data-key$=flying]');
    for (let pour = 0.02; pour < 1; pour += 0.02) inside(sketch('vessels', { ...states.poured, pour }, view), '[data-key$=falling]');
    for (let share = 0.01; share < 1; share += 0.01)
      inside(sketch('vessels', { ...states.whoPaid, equation: { ...states.whoPaid.equation, share } }, view), '[data-key^=tga-from]');
    expect(through).toEqual([]);
    // Dots that nobody sees fly through no wall either.
    expect([...seen.keys()].sort()).toEqual(['[data-key$=falling]', '[data-key$=flying]', '[data-key^=tga-from]'].sort());
  });

  it('dots of the sum stay in the Treasury’s vessel, which holds what its label says, and take their colours one after the other', () => {
    const [a, b] = stretches[3]!;
    const told = (t: number) => {
      const layer = sketch('vessels', vessels.interpolate(a, b, t), views[0]!);
      const all = [...layer.querySelectorAll('path[data-money=tga]')];
      const places = all.flatMap((path) => path.getAttribute('d')!.match(/M[^M]+/g) ?? []);
      const coloured = all
        .filter((path) => path.getAttribute('data-key')!.startsWith('tga-from'))
        .reduce((sum, path) => sum + Number(path.getAttribute('data-count')), 0);
      return { places: [...places].sort().join(), coloured };
    };
    const first = told(0);
    let before = 0;
    for (let n = 1; n <= 100; n += 1) {
      const { places, coloured } = told(n / 100);
      expect(places).toBe(first.places);
      expect(coloured).toBeGreaterThanOrEqual(before);
      before = coloured;
    }
    expect(before).toBeGreaterThan(100);
  });

  it('a week’s change is seen as bands as wide as their dots are many, and rests without any', () => {
    const [a, b] = stretches[1]!;
    const widths = (t: number) =>
      [...sketch('vessels', vessels.interpolate(a, b, t), views[0]!).querySelectorAll('[data-key=streams] path')].map((path) =>
        Number(path.getAttribute('stroke-width')),
      );
    expect([widths(0), widths(1)]).toEqual([[], []]);
    expect(Math.max(...[0.1, 0.3, 0.52, 0.71].flatMap(widths))).toBeGreaterThan(20);
  });

  it('one sum is taken apart before the next is built', () => {
    const names = [0.1, 0.25, 0.35, 0.9].map((t) => vessels.interpolate(states.whoPaid, states.whyReservesFell, t).equation.name);
    expect(names).toEqual(['who-paid', 'who-paid', 'why-reserves-fell', 'why-reserves-fell']);
  });
});

describe('in words', () => {
  it('says the date, what each vessel holds and that it is what the Fed owns', () => {
    expect(vessels.describe(states.poured, 'en', observed)).toBe(
      'Wednesday 9 July 2025. Four pots hold all that the Fed owes: the Treasury’s account $311 billion, the money funds’ overnight parking $227 billion, bank reserves $3.33 trillion, currency and everything else $2.79 trillion. Together they are $6.66 trillion, what the Fed owns.',
    );
  });

  it('says the sum, in Chinese too', () => {
    expect(vessels.describe(states.whoPaid, 'en', observed)).toContain(
      'The sum: the Treasury’s $673 billion is $465 billion out of reserves and $208 billion out of the parking.',
    );
    expect(vessels.describe(states.whoPaid, 'zh', observed)).toContain(
      '算式：财政部账户多出的 6,730 亿美元 = 来自准备金的 4,650 亿美元 + 来自停车场的 2,080 亿美元。',
    );
  });

  it('says of empty vessels that they are empty', () => {
    expect(vessels.describe(states.waiting, 'en', observed)).toContain('four empty pots');
    expect(vessels.describe(states.waiting, 'zh', observed)).toContain('四个空池子');
  });
});

describe('a script’s state', () => {
  it('names a day that is no observed Wednesday', () => {
    expect(() => stateOf({ date: '2025-07-10' })).toThrow('2025-07-10 is not an observed Wednesday');
    expect(() => stateOf({ date: '2025-07-09', since: '1999-01-06' })).toThrow('1999-01-06');
  });

  it('has no field of another figure', () => {
    expect(() => stateOf({ date: '2025-07-09', until: '2025-07-09' })).toThrow();
  });
});
