import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeAt, scrollFor, type Geometry } from '../../../../../src/faces/read/scroll/index.ts';
import { holds, propertyOptions } from '../../../../support/property-options.ts';

/** Steps of 40 to 3000 pixels, read at some height of the window, with a way of 20 to 2000 pixels. */
const geometry: fc.Arbitrary<Geometry> = fc
  .record({
    first: fc.integer({ min: 0, max: 5000 }),
    heights: fc.array(fc.double({ min: 40, max: 3000, noNaN: true }), { minLength: 1, maxLength: 20 }),
    rest: fc.double({ min: 0, max: 900, noNaN: true }),
    approach: fc.double({ min: 20, max: 2000, noNaN: true }),
  })
  .map(({ first, heights, rest, approach }) => {
    const tops = [first];
    for (const height of heights) tops.push(tops.at(-1)! + height);
    return { tops, rest, approach };
  });

describe('a place on the page', () => {
  it('is the same in the page and in the story, within a pixel, wherever the page is scrolled to', () => {
    fc.assert(
      fc.property(geometry, fc.double({ min: 0, max: 60_000, noNaN: true }), (g, scroll) => {
        expect(Math.abs(scrollFor(g, placeAt(g, scroll)) - scroll)).toBeLessThanOrEqual(1.5);
      }),
      propertyOptions('wherever the page is scrolled to', 500),
    );
  });

  it('is where a cue is sent to, within a pixel', () => {
    fc.assert(
      fc.property(geometry, fc.nat(), fc.double({ min: 0.001, max: 1, noNaN: true }), (g, n, t) => {
        const index = n % g.tops.length;
        const scroll = scrollFor(g, { index, t });
        const back = placeAt(g, scroll);
        expect(Math.abs(scrollFor(g, back) - scroll)).toBeLessThanOrEqual(1.5);
        expect(Math.abs(back.index + back.t - (index + t))).toBeLessThanOrEqual(1.5 / Math.min(20, g.approach, 40));
      }),
      propertyOptions('where a cue is sent to', 500),
    );
  });

  it('only ever moves on as the page scrolls down', () => {
    fc.assert(
      fc.property(geometry, fc.array(fc.double({ min: -2000, max: 60_000, noNaN: true }), { minLength: 2, maxLength: 30 }), (g, scrolls) => {
        const places = scrolls.sort((a, b) => a - b).map((scroll) => placeAt(g, scroll));
        for (const [i, now] of places.slice(1).entries()) {
          const before = places[i]!;
          expect(now.index + now.t).toBeGreaterThanOrEqual(before.index + before.t);
          if (now.index === before.index && now.t === before.t) expect(now.read).toBeGreaterThanOrEqual(before.read);
        }
      }),
      propertyOptions('scrolling down', 300),
    );
  });

  it('is always a step and a share from 0 to 1', () => {
    holds(
      fc.property(geometry, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (g, scroll) => {
        const { index, t, read } = placeAt(g, scroll);
        return Number.isInteger(index) && index >= 0 && index < g.tops.length && t >= 0 && t <= 1 && read >= 0;
      }),
      propertyOptions('anywhere', 300),
    );
  });
});

describe('at rest', () => {
  const g: Geometry = { tops: [900, 1700, 1800, 3000], rest: 200, approach: 500 };

  it('a step is at rest where its text reaches the reading position, to the pixel and on until the next begins', () => {
    expect(placeAt(g, 700)).toMatchObject({ index: 0, t: 1 });
    expect(placeAt(g, 699.2)).toMatchObject({ index: 0, t: 1 });
    expect(placeAt(g, 999)).toMatchObject({ index: 0, t: 1 });
    expect(placeAt(g, 1250)).toMatchObject({ index: 1, t: 0.5 });
  });

  it('a step shorter than the way begins when the one before has come to rest', () => {
    expect(placeAt(g, 1500)).toMatchObject({ index: 1, t: 1 });
    expect(placeAt(g, 1550)).toMatchObject({ index: 2, t: 0.5 });
  });

  it('above the story is the beginning of its first step, below it the end of its last', () => {
    expect(placeAt(g, 0)).toMatchObject({ index: 0, t: 0 });
    expect(placeAt(g, 99_999)).toMatchObject({ index: 3, t: 1 });
  });
});
