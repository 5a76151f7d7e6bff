import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { answersOf, sourceAnswer } from '../../../../src/faces/shared/answers/answers.ts';
import { differenceOf } from '../../../../src/faces/shared/answers/difference.ts';
import { footnotesOf } from '../../../../src/faces/shared/answers/footnotes.ts';
import { claimsInWords } from '../../../../src/faces/shared/answers/claims-in-words.ts';
import { reasons } from '../../../../src/faces/shared/wording.ts';
import { workingOf } from '../../../../src/faces/shared/answers/working.ts';
import { differs } from '../../../../src/facts/index.ts';
import { readFacts } from '../../../../src/facts/read.ts';
import { inEach, locales } from '../../../../src/i18n/index.ts';

const { facts } = readFacts(join(import.meta.dirname, '../../../..'));
const working = (id: string, locale: 'en' | 'zh' = 'en') => workingOf(facts.number(id), facts, locale);
const answers = inEach((locale) => answersOf(facts, locale));

describe('a derived number shows its working', () => {
  it('as the formula in amounts, each with what it is', () => {
    expect(working('nvidia-loss')).toEqual({
      formula: '$4.83 tn × 3.96% ÷ 96.04%',
      parts: [
        { value: '$4.83 tn', label: 'Nvidia’s market value after the fall' },
        { value: '3.96%', label: 'fall of Nvidia’s share on 4 November 2025' },
        { value: '96.04%', label: 'what remained of the value of the day before' },
      ],
    });
    expect(working('out-of-reserves')?.formula).toBe('$672.8 bn − $207.8 bn');
    expect(working('widest-gap')?.formula).toBe('4.22% − 3.90%');
  });

  it('with the brackets that its order needs, and no others', () => {
    expect(working('share-before-first-close')?.formula).toBe('($819.4 bn − $282.4 bn) ÷ $718.3 bn');
    expect(working('fund-assets-after')?.formula).toBe('$100 − $100 × 5%');
  });

  it('in Chinese units for Chinese readers', () => {
    expect(working('out-of-reserves', 'zh')?.formula).toBe('6,728 亿 − 2,078 亿');
    expect(working('announced-before-sell-off', 'zh')?.formula).toBe('从 2025 年 10 月 29 日到 2025 年 11 月 4 日');
  });

  it('with “about” where the rounded amounts do not quite add up', () => {
    expect(working('rise-to-peak')).toMatchObject({ formula: '$1,000.6 bn − $282.4 bn', about: true });
    expect(working('out-of-reserves')?.about).toBeUndefined();
  });

  it('only where there is something to work out', () => {
    expect(working('peak')).toBeUndefined();
    expect(working('article-rise')).toBeUndefined();
    expect(working('sp500-fall')).toBeUndefined();
  });
});

describe('the answers of a page', () => {
  it('hold every number, claim, forecast and term, in every language', () => {
    const { numbers, claims, forecasts, terms, series } = facts.data;
    for (const locale of locales) {
      expect(Object.keys(answers[locale].numbers)).toEqual(numbers.map(({ id }) => id));
      expect(Object.keys(answers[locale].claims)).toEqual(claims.map(({ id }) => id));
      expect(Object.keys(answers[locale].forecasts)).toEqual(forecasts.map(({ id }) => id));
      expect(Object.keys(answers[locale].terms)).toEqual(terms.map(({ id }) => id));
      expect(Object.keys(answers[locale].series)).toEqual(series.map(({ id }) => id));
    }
  });

  it('say of every number what it is, its amount, its unit and where it is from', () => {
    for (const locale of locales) {
      for (const [id, { is, value, of, sources = [], more }] of Object.entries(answers[locale].numbers)) {
        expect(
          [is, value, of].every((text) => text && text.length > 0),
          id,
        ).toBe(true);
        expect(sources.length > 0 || more !== undefined, `${id} has a source or is an example`).toBe(true);
        for (const source of sources) expect(answers[locale].sources[source], `${id} from ${source}`).toBeDefined();
      }
    }
  });

  it('name the copy that was read and the day, beside the publisher', () => {
    expect(answers.en.sources['DTS-B']!.read).toMatch(/^read on 22 November 2026 from GitHub /);
    expect(answers.zh.sources['DTS-B']!.read).toMatch(/^2026 年 11 月 22 日读取自 GitHub /);
    for (const { read } of Object.values(answers.zh.sources)) expect(read).not.toMatch(/\b(?:a copy|a summary|at|also|of|the|after|column)\b|[;,] /);
    expect(answers.en.sources['sofr']!.title).toBe('Federal Reserve Bank of New York: SOFR');
    for (const { address } of Object.values(answers.en.sources)) if (address) expect(new URL(address).protocol).toBe('https:');
  });

  it('say that the article says otherwise where the record differs in fact, and only there', () => {
    const marked = facts.data.claims.filter(({ id }) => answers.en.claims[id]!.says!.differs);
    expect(marked).toEqual(facts.data.claims.filter(differs));
    expect(answers.en.claims['rrp-51bn']!.says).toEqual({
      head: 'The article says otherwise: another day',
      lines: [
        ['The article', '$51 billion.'],
        ['The record', facts.claim('rrp-51bn').record.text.en],
      ],
      differs: true,
    });
  });

  it('end their Chinese with Chinese marks', () => {
    for (const { says } of Object.values(answers.zh.claims)) for (const [, line] of says!.lines) expect(line).toMatch(/[。”）？！]$/);
  });
});

describe('the difference between article and record', () => {
  const difference = (id: string, locale: 'en' | 'zh' = 'en') => differenceOf(facts.claim(id), locale);

  it('is told in the unit of both', () => {
    expect(difference('tga-near-1tn')).toBe('+$632 m');
    expect(difference('nasdaq-minus-1-6')).toBe('−0.44 percentage points');
    expect(difference('srf-rate-4-5', 'zh')).toBe('−0.50 个百分点');
  });

  it('is a multiple where it is a slip between units', () => {
    expect(difference('nvda-1-99tn')).toBe('The article has 10.0 times as much.');
    expect(difference('crypto-liq-12bn', 'zh')).toBe('原文是记录的 9.4 倍。');
  });

  it('is not there where one side is no number, or nothing differs', () => {
    expect(difference('everything-sold')).toBeUndefined();
    expect(difference('shutdown-35-days')).toBeUndefined();
  });
});

describe('the title of a source', () => {
  it('stays in its own language, and says which where that is not the page’s', () => {
    const fed = facts.data.sources.find(({ title }) => title === 'Effective federal funds rate')!;
    const article = facts.data.sources.find(({ title }) => /\p{Script=Han}/u.test(title))!;
    expect([sourceAnswer(fed, 'zh').lang, sourceAnswer(fed, 'en').lang]).toEqual(['en', undefined]);
    expect([sourceAnswer(article, 'en').lang, sourceAnswer(article, 'zh').lang]).toEqual(['zh-Hans', undefined]);
    expect(sourceAnswer(fed, 'zh').title).toContain('Effective federal funds rate');
  });
});

describe('claims told in words alone', () => {
  it('are known, and none is both told and left out', () => {
    for (const id of [...Object.keys(claimsInWords), ...Object.keys(reasons.en)]) expect(facts.maybeClaim(id), id).toBeDefined();
    expect(Object.keys(reasons.en).filter((id) => id in claimsInWords)).toEqual([]);
  });
});

describe('notes on paper', () => {
  it('are one for each number, marked where it is first said', () => {
    const num = (id: string) => ({ kind: 'num' as const, id, line: 1 });
    const [first, second, again] = [num('a'), num('b'), num('a')];
    const { ids, marks } = footnotesOf([[first, second], [again]]);
    expect(ids).toEqual(['a', 'b']);
    expect([marks.get(first), marks.get(second), marks.get(again)]).toEqual([1, 2, undefined]);
  });
});

describe('addresses on the page of claims', () => {
  it('are one for each thing that can be asked about', () => {
    const { claims, forecasts, numbers } = facts.data;
    const ids = [...claims, ...forecasts, ...numbers.filter(({ claim }) => claim === undefined)].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
