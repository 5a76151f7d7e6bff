import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { format, locales, type FormatOptions, type Unit } from '../../../src/i18n/index.ts';
import { propertyOptions } from '../../support/property-options.ts';

const units: Unit[] = ['usd', 'percent', 'bp', 'count', 'ratio', 'days'];
const styles = ['prose', 'label', 'change'] as const;

/** From a fraction of a cent to ten quadrillion dollars, in millions. */
const millions = fc
  .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: -9, max: 9 }), fc.boolean())
  .map(([size, power, down]) => (down ? -1 : 1) * size * 10 ** power);

const options = (max: number): fc.Arbitrary<FormatOptions> =>
  fc
    .record({ as: fc.constantFrom(...styles), digits: fc.option(fc.integer({ min: 0, max }), { nil: undefined }) })
    .map(({ as, digits }) => (digits === undefined ? { as } : { as, digits }));

/** Dollars for a unit of the text, and how many of them its last digit stands for. */
function valueOf(text: string): { dollars: number; step: number } {
  const [, sign, digits = '', unit = ''] = /^([−+]?)\$?([\d,.]+) ?(\D*)$/.exec(text) ?? [];
  const size = { trillion: 1e12, tn: 1e12, billion: 1e9, bn: 1e9, million: 1e6, m: 1e6, 万亿: 1e12, 亿: 1e8, 万: 1e4 }[unit.replace('美元', '').trim()] ?? 1;
  const [whole = '', part = ''] = digits.replaceAll(',', '').split('.');
  return { dollars: (sign === '−' ? -1 : 1) * Number(`${whole}.${part || 0}`) * size, step: size / 10 ** part.length };
}

describe('whatever the number', () => {
  it('no unit ever shows an exponent, NaN, undefined or an empty place', () => {
    fc.assert(
      fc.property(millions, fc.constantFrom(...units), options(3), (value, unit, asked) => {
        for (const locale of locales) {
          const text = format(value, unit, locale, asked);
          expect(text).toMatch(/^[−+]?\$?\d{1,3}(,\d{3})*(\.\d+)?[^\d]*$/);
          expect(text).not.toMatch(/e[+-]?\d|NaN|Infinity|undefined/);
        }
      }),
      propertyOptions('no exponent, no NaN', 1000),
    );
  });

  it('every language shows the same dollars, right to the last digit they show', () => {
    fc.assert(
      fc.property(millions, options(3), (value, asked) => {
        const [en, zh] = locales.map((locale) => valueOf(format(value, 'usd', locale, asked)));
        const step = Math.max(en!.step, zh!.step);
        expect(Math.abs(en!.dollars - zh!.dollars)).toBeLessThanOrEqual(step * 1e-6);
        expect(Math.abs(en!.dollars - value * 1e6)).toBeLessThanOrEqual(step * 0.5000001 + 1e-9);
      }),
      propertyOptions('same precision', 1000),
    );
  });

  it('a minus never is before nothing', () => {
    fc.assert(
      fc.property(millions, fc.constantFrom(...units), options(2), (value, unit, asked) => {
        for (const locale of locales) expect(format(-Math.abs(value), unit, locale, asked)).not.toMatch(/^[−+]\$?0(\.0*)?\D*$/);
      }),
      propertyOptions('no minus zero', 500),
    );
  });
});
