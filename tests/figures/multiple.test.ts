import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { multiple, type MultipleState } from '../../src/figures/multiple/index.ts';
import { fallOf, growthFactor, yearly } from '../../src/figures/multiple/model.ts';
import { plays } from '../../src/figures/multiple/play.ts';
import { compile, schema } from '../../src/figures/multiple/schema.ts';
import { propertyOptions } from '../support/property-options.ts';
import { areaOf, drawn, keepsThePromises, markOf, numbersOf, view } from './tape/page.ts';

const data = { weeks: [], days: [] };
const number = numbersOf({ was: 31.8, later: 26, years: 5, 'sofr@2025-11-04': 4 });
const given = { from: { num: 'was', unit: 'ratio', digits: 1 }, to: 'later', years: 'years', cash: { num: 'sofr@2025-11-04', unit: 'percent' } };
const state = (script: object = {}): MultipleState => compile(schema.parse({ ...given, ...script }), data, number);

const states = {
  before: state({ passed: false }),
  respect: state(),
  deep: plays.multiple.apply(state(), '10-10'),
  slight: plays.multiple.apply(state(), '31-1'),
};

describe('the pictures of the multiple', () => keepsThePromises(multiple, data, states));

describe('the growth that pays for a multiple', () => {
  it('makes the price, on the new multiple, what cash would have made of the old one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 60, noNaN: true }),
        fc.double({ min: 5, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.integer({ min: 1, max: 15 }),
        (was, now, cash, years) => {
          const growth = yearly(growthFactor(was, now, cash, years), years);
          const price = (1 + growth / 100) ** years * now;
          expect(price / (was * (1 + cash / 100) ** years)).toBeCloseTo(1, 9);
        },
      ),
      propertyOptions('growth', 200),
    );
  });

  it('is what cash earns where the multiple stays, and is the multiple’s fall undone where cash earns nothing', () => {
    expect(yearly(growthFactor(31.8, 31.8, 4, 7), 7)).toBeCloseTo(4, 10);
    expect(growthFactor(31.8, 26, 0, 3)).toBeCloseTo(31.8 / 26, 12);
    expect(fallOf(31.8, 26)).toBeCloseTo(18.239, 3);
  });
});

describe('what is drawn', () => {
  it('is prices by area: what is cut off and what is left are the old price, and the growth that brings it back is as large as the cut', () => {
    for (const one of [states.respect, states.deep]) {
      const svg = drawn(multiple, data, view('wide', 'en'), one);
      const area = (key: string) => areaOf(svg, key);
      expect((area('kept') + area('lost')) / area('today')).toBeCloseTo(1, 2);
      expect(area('back') / area('lost')).toBeCloseTo(1, 1);
      expect((area('kept') + area('back') + area('as-cash')) / area('today')).toBeCloseTo(1.04 ** one.set.years, 1);
    }
  });

  it('says the growth', () => {
    expect(markOf(drawn(multiple, data, view('wide', 'en'), states.respect), 'growth')['words']).toBe('8.3%');
  });
});

describe('what the reader sets', () => {
  it('is a whole multiple below the old one, and whole years', () => {
    expect(plays.multiple.parse('15-10')).toBe('15-10');
    for (const text of ['', '32-5', '9-5', '15-0', '15-11', '15.5-5', '15']) expect(plays.multiple.parse(text), text).toBeUndefined();
    expect(() => state({ from: { num: 'later', unit: 'ratio' } })).toThrow('falls from more than 31');
  });
});
