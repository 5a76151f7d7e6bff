import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { amountOf, differs, markOf, type Claim } from '../../../src/facts/index.ts';
import { readFacts } from '../../../src/facts/read.ts';
import { says } from '../../../src/facts/marks.ts';
import { claimText, findingsOf, numbersText, numberText } from './fixture.ts';

const { facts } = readFacts(join(import.meta.dirname, '../../..'));
const numbers = facts.data.numbers.filter(({ claim }) => claim !== undefined);
const claimOf = (id: string): Claim => facts.claim(facts.number(id).claim!);

describe('a marked number', () => {
  test.each(numbers.filter((number) => markOf(number, claimOf(number.id)) === 'otherwise').map(({ id }) => [id]))(
    '%s says another amount of the same quantity than the article',
    (id) => {
      const { value, unit } = facts.number(id);
      const claim = claimOf(id);
      expect(differs(claim)).toBe(true);
      expect(says(value, amountOf(claim.article, unit)!)).toBe(false);
      for (const text of [claim.article.text.en, claim.article.text.zh]) expect(text).toMatch(/\d/);
    },
  );

  test.each(numbers.filter(({ relation }) => relation === 'article').map(({ id }) => [id]))(
    '%s is the article’s own figure, and the record stands beside it',
    (id) => {
      const { value, unit } = facts.number(id);
      const claim = claimOf(id);
      expect(markOf(facts.number(id), claim)).toBe('article');
      expect(says(value, amountOf(claim.article, unit)!)).toBe(true);
      if (differs(claim)) for (const text of [claim.record.text.en, claim.record.text.zh]) expect(text).toMatch(/\d/);
    },
  );
});

describe('a number without a mark', () => {
  test.each(numbers.filter((number) => !markOf(number, claimOf(number.id))).map(({ id }) => [id]))(
    '%s says what the article says, or answers nothing',
    (id) => {
      const { value, unit, relation } = facts.number(id);
      if (relation === 'answers') expect(says(value, amountOf(claimOf(id).article, unit)!)).toBe(true);
      else expect(relation).toBe('about');
    },
  );
});

describe('an amount says what another says', () => {
  test('when it is the same to as many figures as that one is given with, rounded or cut off', () => {
    expect([says(-1.17, -1.2), says(1.17, -1.2), says(51_802, 51_000), says(1_000_632, 1_000_000), says(2_848_021, 2_800_000), says(3.96, 4)]).toEqual(
      Array(6).fill(true),
    );
    expect([says(2.04, 1.6), says(939_584, 1_000_000), says(4, 4.5), says(100_000, 103_000), says(0, 5)]).toEqual(Array(5).fill(false));
  });

  test('whatever the amounts: itself always, and never a tenth more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999 }), fc.integer({ min: -6, max: 6 }), (figures, power) => {
        const article = Number(`${figures}e${power}`);
        expect(says(article, article)).toBe(true);
        expect(says(-article, article)).toBe(true);
        if (String(figures).replace(/0+$/, '').length > 1) expect(says(article * 1.1, article)).toBe(false);
      }),
    );
  });
});

describe('the build refuses', () => {
  const file = 'content/claims/03-the-drain/claims.yaml';
  /** A claim with these amounts and this verdict, and a number related to it. */
  const refused = (relation: string, value: string, article: string, record: string, verdict = 'imprecise') => {
    const side = (name: string, amount: string) => (amount ? `    ${name}:\n      value: ${amount}\n      unit: usd\n` : '');
    const claim = claimText('c', side('article', article) + side('record', record)).replace('verdict: matches', `verdict: ${verdict}`);
    const text = `claims:\n${claim}${numbersText(numberText('n', value, 'usd', `    ${relation}: c\n    source: [FRED]\n`))}`;
    return findingsOf({ [file]: text }).map((finding) => finding.replace(/^.*?:\d+ /, ''));
  };

  test('an answer to a claim that gives no amount', () => {
    expect(refused('answers', '1000', '', '')).toEqual([
      '"n" answers "c", and the article’s side of "c" gives no amount in usd to set beside it | write about: c, or give that side a value and unit',
    ]);
  });

  test('an answer that differs where the verdict is a match, and one that does not where it is none', () => {
    expect(refused('answers', '1000', '2000', '', 'matches')).toEqual([
      expect.stringMatching(/^"n" answers "c" with another amount, and the verdict is that the record matches/),
    ]);
    expect(refused('answers', '2000', '2000', '1000')).toEqual([
      '"n" answers "c" with the same amount, and the verdict is imprecise | write article: c where it is the article’s own figure, or about: c',
    ]);
  });

  test('an amount that is to settle an opinion', () => {
    expect(refused('answers', '1000', '2000', '', 'opinion/forecast')).toEqual([expect.stringContaining('no amount answers that')]);
  });

  test('an article’s own figure that is another one, or is beside nothing', () => {
    expect(refused('article', '1000', '2000', '1500')).toEqual([expect.stringContaining('which is another amount in "c"')]);
    expect(refused('article', '2000', '2000', '')).toEqual([expect.stringContaining('the record of "c" gives no amount to set beside it')]);
  });

  test('and takes what holds', () => {
    expect(refused('answers', '1000', '2000', '1000')).toEqual([]);
    expect(refused('article', '2000', '2000', '1000')).toEqual([]);
    expect(refused('about', '1000', '', '')).toEqual([]);
  });

  test('two relations at once', () => {
    expect(refused('answers', '1000', '2000', '1000')).toEqual([]);
    const text = `claims:\n${claimText('c')}${numbersText(numberText('n', '1', 'usd', '    answers: c\n    about: c\n    source: [FRED]\n'))}`;
    expect(findingsOf({ [file]: text })).toEqual([expect.stringContaining('write one of answers, article and about')]);
  });
});
