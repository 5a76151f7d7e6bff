import { describe, expect, test } from 'vitest';

import { checkContent } from '../../src/story/content/index.ts';
import { chapter, en, fixture, found, inOrder, own, zh } from './fixture.ts';

describe('every language binds the same numbers and terms', () => {
  test('a number that only the English binds is found at the Chinese step', () => {
    expect(found([zh, '得到 <Num id="payment" />', '得到一笔钱'])).toEqual([
      {
        file: zh,
        line: 25,
        found: 'number "payment" is in step "the-books" at en.mdx:26 but not here',
        mend: 'bind it in step "the-books" with <Num>, or take it out of the English',
      },
    ]);
  });

  test('a number that only the Chinese binds is found where it is', () => {
    expect(found([zh, '得到 <Num id="payment" />', '得到 <Num id="payment" />和 <Num id="filling" />'])).toEqual([
      {
        file: zh,
        line: 27,
        found: 'number "filling" is in step "the-books" here but not at en.mdx:24',
        mend: 'take it out, or bind it in the English with <Num>',
      },
    ]);
  });

  test('a term that only one of them binds is found', () => {
    expect(found([zh, '<Term id="tank">水箱</Term>里有', '水箱里有'])).toEqual([
      {
        file: zh,
        line: 9,
        found: 'term "tank" is in step "the-level" at en.mdx:11 but not here',
        mend: 'bind it in step "the-level" with <Term>, or take it out of the English',
      },
    ]);
    expect(found([en, 'the <Term id="tank">tank</Term> held', 'the tank held'])).toEqual([
      { file: zh, line: 11, found: 'term "tank" is in step "the-level" here but not at en.mdx:9', mend: 'take it out, or bind it in the English with <Term>' },
    ]);
  });

  test('a number in the notes does not stand for one in the text', () => {
    expect(found([zh, '得到 <Num id="payment" />', '得到一笔钱'], [zh, '银行少了这一笔', '银行少了 <Num id="payment" />'])).toEqual([
      expect.objectContaining({ file: zh, line: 25, found: 'number "payment" is in step "the-books" at en.mdx:26 but not here' }),
      expect.objectContaining({ file: zh, line: 32, found: 'number "payment" is in the notes of step "the-books" here but not at en.mdx:24' }),
    ]);
  });

  test('takeaway, questions and exercise are held to it too', () => {
    const parts = found(
      [zh, '水箱多了 <Num id="filling" />', '水箱多了水'],
      [zh, '到 <Num id="tga-daily@2025-07-15" as="date" />，', ''],
      [zh, '它是圆的', '它装得下 <Num id="filling" />'],
    );
    expect(parts.map(({ found: text }) => text)).toEqual([
      'number "filling" is in the takeaway at en.mdx:5 but not here',
      'number "tga-daily@2025-07-15" is in question 1 at en.mdx:39 but not here',
      'number "filling" is in the exercise here but not at en.mdx:44',
    ]);
  });

  test('each language may write a number in its own way and more than once', () => {
    const twice = '得到 <Num id="payment" />，就是 <Num id="payment" as="label" digits="2" />';
    expect(found([zh, '得到 <Num id="payment" />', twice])).toEqual([]);
  });
});

describe('a Chinese step says which English it was written against', () => {
  const see = (line: number) => `see that it says what en.mdx:${line} says, then run npm run content:stamp`;

  test('a stale hash is found once the English changes', () => {
    const project = fixture();
    project.edit(en, 'nobody looked', 'everybody looked');
    expect(inOrder(own(checkContent(project.root)))).toEqual([
      { file: zh, line: 9, found: expect.stringMatching(/^step "the-level" was written against English 1eb0bd15, which is now [0-9a-f]{8}$/), mend: see(9) },
    ]);
  });

  test('a missing hash is found', () => {
    const project = fixture();
    project.edit(zh, ' en="852ef28b"', '');
    expect(inOrder(own(checkContent(project.root)))).toEqual([
      { file: zh, line: 25, found: 'step "the-books" does not say which English it was written against', mend: see(24) },
    ]);
  });

  test('notes are part of the English that it was written against', () => {
    const project = fixture();
    project.edit(en, 'Who is richer?', 'Who is poorer?');
    expect(inOrder(own(checkContent(project.root))).map(({ line }) => line)).toEqual([25]);
  });

  test('breaking an English line elsewhere makes nothing stale', () => {
    const project = fixture();
    project.edit(en, 'A bank pays interest, and', 'A bank pays\n  interest, and');
    expect(checkContent(project.root)).toEqual([]);
  });

  test('an English step that carries a hash is found', () => {
    expect(found([en, 'title="The books"', 'title="The books" en="852ef28b"'])).toContainEqual({
      file: en,
      line: 24,
      found: 'a step of the English text has an "en" hash',
      mend: 'remove it: only translated steps say which English they were written against',
    });
  });
});

test('findings name files from the root of the project', () => {
  expect(found([en, 'Nothing was', 'Half was'])[0]?.file).toBe(`${chapter}/en.mdx`);
});
