import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseAsked, tellHeight } from '../../../../src/faces/embed/index.ts';
import { propertyOptions } from '../../../support/property-options.ts';

describe('the protocol between a page and its embed', () => {
  it('tells whole pixels, never too few', () => {
    expect(tellHeight(812.2)).toEqual({ moneyStory: 1, height: 813 });
    expect(tellHeight(812.2, 'the-drain/who-paid')).toEqual({ moneyStory: 1, height: 813, step: 'the-drain/who-paid' });
  });

  it('takes questions of its version, with theme and step where they are valid', () => {
    expect(parseAsked({ moneyStory: 1 })).toEqual({});
    expect(parseAsked({ moneyStory: 1, theme: 'dark', step: 'who-paid', later: true })).toEqual({ theme: 'dark', step: 'who-paid' });
    expect(parseAsked({ moneyStory: 1, theme: 'sepia', step: ['who-paid'] })).toEqual({});
    expect(parseAsked({ moneyStory: 1, step: 'x'.repeat(101) })).toEqual({});
  });

  it('is deaf to everything else', () => {
    for (const data of [undefined, null, 1, 'moneyStory', [], [1], {}, { moneyStory: 2 }, { moneyStory: '1' }, { moneyStory: true }])
      expect(parseAsked(data)).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const asked = parseAsked(data);
        const own = typeof data === 'object' && data !== null && (data as { moneyStory?: unknown }).moneyStory === 1;
        expect(asked === undefined).toBe(!own || Array.isArray(data));
      }),
      propertyOptions('messages of strangers', 1000),
    );
  });

  it('gives away nothing but what it names, whatever else a message holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('theme', 'step', 'height', '__proto__', 'x'), fc.anything()), (rest) => {
        const asked = parseAsked({ ...rest, moneyStory: 1 })!;
        expect(Object.keys(asked).every((key) => ['theme', 'step'].includes(key))).toBe(true);
        expect([undefined, 'light', 'dark', 'auto']).toContain(asked.theme);
        expect(['undefined', 'string']).toContain(typeof asked.step);
      }),
      propertyOptions('messages with too much in them', 500),
    );
  });
});
