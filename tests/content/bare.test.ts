import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';

import { format, written, type Locale, type Style, type Unit } from '../../src/i18n/index.ts';
import { bareAmounts, bareExceptions } from '../../src/story/content/index.ts';
import { around } from '../support/languages.ts';
import { en, found, zh } from './fixture.ts';

const tokens = (text: string, locale: Locale) => bareAmounts(text, locale).map(({ token }) => token);

describe('the grammar of law 5, in English', () => {
  test.each([
    ['It held 718 and 1,000.6.', ['718', '1,000.6']],
    ['$718 billion, €5, £6m', ['$718 billion', '€5', '£6m']],
    ['4.31% or 32 bp or −22 bps', ['4.31%', '32 bp', '−22 bps']],
    ['the 31st, the 1990s, ½, Ⅳ, ４２', ['31st', '1990s', '½', 'Ⅳ', '４２']],
    ['two pots and twenty-two dots', ['two', 'twenty-two']],
    ['two hundred and fifty billion', ['two hundred', 'fifty billion']],
    ['one billion, a hundred, hundreds, dozens, trillions', ['billion', 'hundred', 'hundreds', 'dozens', 'trillions']],
    ['half of it, halved, halfway, a third, two-thirds, a quarter', ['half', 'halved', 'halfway', 'third', 'two-thirds', 'quarter']],
    ['a tenth, hundredths, a thousandth', ['tenth', 'hundredths', 'thousandth']],
    ['twice, doubled, tripling, tenfold, zero', ['twice', 'doubled', 'tripling', 'tenfold', 'zero']],
    ['percent, per cent, basis points, percentage\npoint', ['percent', 'per cent', 'basis points', 'percentage\npoint']],
    ['in October and in Nov. and IN SEPTEMBER', ['October', 'Nov', 'SEPTEMBER']],
    ['In May it rose. May was calm. By March,', ['May', 'May', 'March']],
    ['May the reader look? They may march in august company.', []],
    ['Often someone leaves an overnight note; none attend, mostly women.', []],
    ['a week, a year, a decade, on Wednesday, in summer, both, a pair', []],
  ])('%s', (text, expected) => {
    expect(tokens(text, 'en')).toEqual(expected);
  });
});

describe('the grammar of law 5, in Chinese', () => {
  test.each([
    ['账上有 7,180 亿美元', ['7,180 亿']],
    ['三个账户，两张表，十几家', ['三', '两', '十']],
    ['一半，半数，两成，一成，三分之一', ['一半', '半', '两成', '一成', '三分之一']],
    ['百分之三，一个百分点，三十二个基点，4.31%', ['百分之三', '一个百分点', '三十二个基点', '4.31%']],
    ['几十亿，上百家，数千万，一万', ['十亿', '百', '千万', '一万']],
    ['翻番，翻倍，加倍，成倍，三倍，一倍', ['翻番', '翻倍', '加倍', '成倍', '三倍', '一倍']],
    ['二〇二五年十一月四日', ['二〇二五年十一月四日']],
    ['2025 年 11 月 4 日', ['2025', '11', '4']],
    ['一月，十一起，一周三次，第三个，二十一个', ['一月', '十一', '三', '三', '二十一']],
    ['５ bp，$3，two', ['５ bp', '$3', 'two']],
    ['一旦一起动，一个账户也会一直一样，唯一的另一种', []],
    ['万一紧张，十分小心，首先和第一步、第二步', []],
    ['月末、去年、几周、多数、若干、双方', []],
  ])('%s', (text, expected) => {
    expect(tokens(text, 'zh')).toEqual(expected);
  });
});

test('a token is told with its place', () => {
  expect(bareAmounts('from two to three', 'en')).toEqual([
    { token: 'two', index: 5 },
    { token: 'three', index: 12 },
  ]);
});

describe('the exceptions', () => {
  // One file for each language, so that another adds its own. The first run without CI writes it.
  test.each(written)('are the list of exceptions/%s.txt and no other', async (language) => {
    const list = bareExceptions.filter(({ locale }) => locale === language).map(({ words, why }) => `${words} — ${why}`);
    console.log(`exceptions of law 5, ${language}\n${list.join('\n')}`);
    await expect(`${list.join('\n')}\n`).toMatchFileSnapshot(`exceptions/${language}.txt`);
  });

  test.each(bareExceptions.map((exception) => [exception.words, exception] as const))('%s', (_words, exception) => {
    const { example, locale, why } = exception;
    expect(bareAmounts(example, locale)).toEqual([]);
    expect(
      bareAmounts(
        example,
        locale,
        bareExceptions.filter((other) => other.locale === locale && other !== exception),
      ),
    ).not.toEqual([]);
    expect(why).not.toBe('');
  });
});

describe('whatever the formatter can write', () => {
  const numbers: readonly (readonly [Exclude<Unit, 'date'>, readonly Style[]])[] = [
    ['usd', ['prose', 'label', 'change']],
    ['percent', ['prose', 'label', 'change']],
    ['bp', ['prose', 'label', 'change']],
    ['count', ['prose', 'label', 'change']],
    ['ratio', ['prose', 'label', 'change']],
    ['days', ['prose', 'label', 'change']],
  ];
  const value = fc.oneof(fc.integer({ min: -8_000_000, max: 8_000_000 }), fc.double({ min: -1e7, max: 1e7, noNaN: true }));
  const runs = { numRuns: 100 * inject('effort') };

  describe.each(written)('in %s', (locale) => {
    const [before, after] = around[locale] as readonly [string, string];

    test.each(numbers)('an amount in %s is found in a sentence', (unit, styles) => {
      fc.assert(
        fc.property(value, fc.constantFrom(...styles), (amount, as) => {
          const text = format(amount, unit, locale, { as });
          const hits = bareAmounts(before + text + after, locale);
          expect(hits.length, text).toBeGreaterThan(0);
          expect(hits[0]!.index, text).toBeLessThanOrEqual(before.length + 1);
        }),
        runs,
      );
    });

    test('a date is found in a sentence', () => {
      const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
      const styles = ['date', 'day', 'month', 'month-only', 'year', 'weekday'] as const;
      fc.assert(
        fc.property(day, fc.constantFrom(...styles), (date, as) => {
          const text = format(date.toISOString().slice(0, 10), 'date', locale, { as });
          expect(bareAmounts(before + text + after, locale), text).not.toEqual([]);
        }),
        runs,
      );
    });

    test('a count in words is found in a sentence', () => {
      for (let count = 2; count <= 12; count += 1) {
        const text = format(count, 'count', locale, { as: 'words' });
        expect(tokens(before + text + after, locale), text).toEqual([text]);
      }
    });
  });
});

describe('bare amounts are found wherever a reader meets them', () => {
  const mend = 'bind it with <Num id="…" /> to a number of content/claims or an observation, or say it without an amount';

  test.each([
    ['the title', en, 'title: The tank', 'title: Two tanks', 2, 'Two'],
    ['the title', zh, 'title: 水箱', 'title: 两个水箱', 2, '两'],
    ['the takeaway', en, '<Takeaway>The', '<Takeaway>In May the', 5, 'May'],
    ['the takeaway', zh, '<Takeaway>水箱', '<Takeaway>五月，水箱', 5, '五月'],
    ['the objective', en, 'how full', 'to the nearest tenth how full', 7, 'tenth'],
    ['the objective', zh, '有多满', '是否过半', 7, '半'],
    ['a step’s title', en, '"The level"', '"The 3 levels"', 9, '3'],
    ['a step’s title', zh, '"水位"', '"３ 种水位"', 9, '３'],
    ['a later line of a paragraph', en, 'nobody looked', 'a dozen looked', 12, 'dozen'],
    ['a later line of a paragraph', zh, '去看', '看过百分之百', 13, '百分之百'],
    ['emphasis', en, '*lost*', '*lost twice*', 14, 'twice'],
    ['emphasis', zh, '*没有*', '*三次*没有', 15, '三'],
    ['a term', en, '>tank</Term>', '>second of two tanks</Term>', 11, 'two'],
    ['a term', zh, '>水箱</Term>', '>两只水箱</Term>', 11, '两'],
    ['what is said', en, 'at the line first', 'at both, for ten minutes', 17, 'ten'],
    ['what is said', zh, '先看这条线', '先看这条线十分钟', 18, '十'],
    ['what is asked', en, 'Who filled it?', 'Which third filled it?', 18, 'third'],
    ['what is asked', zh, '是谁灌满的', '一亿是谁灌的', 19, '一亿'],
    ['a misunderstanding', en, 'It did not', 'In 2025 it did not', 19, '2025'],
    ['a misunderstanding', zh, '它不会自己满起来', '它不会翻倍', 20, '翻倍'],
    ['a question', en, 'Was the tank full', 'Was the tank half full', 37, 'half'],
    ['a question', zh, '水箱满了吗', '水箱半满了吗', 38, '半'],
    ['an answer', en, 'The bank.', 'Four banks.', 42, 'Four'],
    ['an answer', zh, '<Answer>银行', '<Answer>四家银行', 43, '四'],
    ['the exercise', en, 'Draw the tank', 'Draw 40%', 44, '40%'],
    ['the exercise', zh, '画出水箱', '画出 40%', 45, '40%'],
    ['a solution', en, 'It is round', 'It is a million', 44, 'million'],
    ['a solution', zh, '它是圆的', '它有一万升', 45, '一万'],
    ['what follows a number', en, '<Num id="payment" />', '<Num id="payment" /> billion', 26, 'billion'],
    ['what follows a number', zh, '<Num id="payment" />', '<Num id="payment" />亿', 27, '亿'],
  ])('in %s of %s', (_where, file, from, to, line, token) => {
    expect(found([file, from, to])).toEqual([{ file, line, found: `bare amount "${token}"`, mend }]);
  });

  test('lines stay true after a tag that is broken over lines', () => {
    expect(
      found([en, '<Num id="tga-daily@2025-07-11" as="day" />', '<Num\n  id="tga-daily@2025-07-11"\n  as="day"\n/>'], [en, 'nobody looked', 'two looked']),
    ).toEqual([{ file: en, line: 15, found: 'bare amount "two"', mend }]);
  });

  test('what is inside a number is not prose', () => {
    expect(found([en, '<Num id="payment" />', '<Num id="hands" as="words" />'], [zh, '<Num id="payment" />', '<Num id="hands" as="words" />'])).toEqual([]);
  });
});
