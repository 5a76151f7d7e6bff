import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nearest, partOf, stepOf } from '../../../../src/faces/embed/index.ts';
import { propertyOptions } from '../../../support/property-options.ts';

const ids = ['the-line', 'a-planned-refill', 'then-the-shutdown', 'who-paid'];
const part = (search: string, hash = '') => partOf('the-drain', ids, search, hash);

describe('the address of an embed', () => {
  it('shows the whole chapter from its beginning, unless it says otherwise', () => {
    expect(part('')).toEqual({ first: 0, last: 3, start: 0, lost: [] });
    expect(part('?theme=dark&utm_source=mail')).toEqual({ first: 0, last: 3, start: 0, lost: [] });
  });

  it('names a step alone or with its chapter, and the reader’s play after it', () => {
    for (const hash of ['#who-paid', '#the-drain/who-paid', '#the-drain/who-paid?guess=hjlmqvwGE', '#the-drain%2Fwho-paid'])
      expect(part('', hash)).toMatchObject({ start: 3, lost: [] });
    expect(part('', '#the-drain')).toMatchObject({ start: 0, lost: [] });
    expect(stepOf('the-drain', ids, '#the-spark/who-paid')).toBeUndefined();
  });

  it('names a part by ids or by numbers, in either order and with open ends', () => {
    expect(part('?steps=a-planned-refill..then-the-shutdown')).toEqual({ first: 1, last: 2, start: 1, lost: [] });
    expect(part('?steps=3..2')).toMatchObject({ first: 1, last: 2 });
    expect(part('?steps=2..')).toMatchObject({ first: 1, last: 3 });
    expect(part('?steps=..2')).toMatchObject({ first: 0, last: 1 });
    expect(part('?steps=who-paid')).toEqual({ first: 3, last: 3, start: 3, lost: [] });
  });

  it('that asks for what is not there gets the nearest that is, and says so', () => {
    expect(part('?steps=5..99')).toEqual({ first: 0, last: 3, start: 0, lost: ['steps'] });
    expect(part('', '#nowhere')).toEqual({ first: 0, last: 3, start: 0, lost: ['step'] });
    expect(part('?steps=1..2', '#who-paid')).toEqual({ first: 0, last: 1, start: 1, lost: ['step'] });
  });

  it('whatever it says, is of some steps of the chapter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (steps, hash) => {
        const { first, last, start } = part(`?steps=${steps}`, `#${hash}`);
        expect(0 <= first && first <= start && start <= last && last < ids.length).toBe(true);
      }),
      propertyOptions('addresses of embeds', 500),
    );
  });
});

describe('the nearest name', () => {
  const chapters = ['everything-at-once', 'where-dollars-live', 'the-drain', 'the-price-of-cash', 'the-spark', 'the-release'];

  it('is the one that was meant', () => {
    expect(nearest('the-drian', chapters)).toBe('the-drain');
    expect(nearest('The-Spark', chapters)).toBe('the-spark');
    expect(nearest('everythingatonce', chapters)).toBe('everything-at-once');
    expect(nearest('price-of-cash', chapters)).toBe('the-price-of-cash');
  });

  it('is always one of them', () => {
    fc.assert(
      fc.property(fc.string(), (text) => chapters.includes(nearest(text, chapters)!)),
      propertyOptions('nearest names', 200),
    );
    expect(nearest('x', [])).toBeUndefined();
  });
});
