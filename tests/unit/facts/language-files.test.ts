import { describe, expect, test } from 'vitest';

import { parseFacts } from '../../../src/facts/read.ts';
import { written } from '../../../src/i18n/index.ts';
import { claimText, factsWith, findingsOf, numbersText, numberText, sound, spoken } from './fixture.ts';

const folder = 'content/claims/03-the-drain';
const [en, zh, claims] = [`${folder}/en.yaml`, `${folder}/zh.yaml`, `${folder}/claims.yaml`];
const english =
  'claims:\n  drain-700bn:\n    text: It fell.\n    article:\n      text: It fell, it says.\n    record:\n      text: So it did.\n    note: And rose.\n';
const chinese =
  'claims:\n  drain-700bn:\n    text: 降了。\n    article:\n      text: 文章说降了。\n    record:\n      text: 确实如此。\n    note: 后来又升了。\n';
const texts = { [en]: english, [zh]: chinese };

/** What is found after one edit of a language's file. */
const after = (file: string, from: string, to: string) => {
  expect(texts[file]).toContain(from);
  return findingsOf({ ...texts, [file]: texts[file]!.replace(from, to) });
};

test('texts come from the file of each language, into the entry of their id, and beside what has no language', () => {
  const dated = `claims:\n${claimText('drain-700bn', '    article:\n      date: 2025-07-11\n')}`;
  const { facts, findings } = factsWith({ ...texts, [claims]: dated });
  expect(findings).toEqual([]);
  expect(facts.claim('drain-700bn')).toMatchObject({
    file: claims,
    line: 2,
    text: { en: 'It fell.', zh: '降了。' },
    article: { date: '2025-07-11', text: { en: 'It fell, it says.' } },
    note: { zh: '后来又升了。' },
  });
});

test('claims and numbers of a chapter, which are in two files, have one file for each language', () => {
  const numbers = numbersText(numberText('x', 'tga-daily@2025-10-30'));
  const both = {
    [`${folder}/numbers.yaml`]: numbers,
    [en]: `${english}numbers:\n  x:\n    label: a peak\n`,
    [zh]: `${chinese}numbers:\n  x:\n    label: 高点\n`,
  };
  expect(findingsOf(both)).toEqual([]);
  expect(factsWith(both).facts.number('x').label).toMatchObject({ en: 'a peak', zh: '高点' });
});

describe('in the file of a language', () => {
  test.each([
    [
      'a text that is missing',
      zh,
      '      text: 文章说降了。\n',
      '      text:\n',
      `${zh}:5 "claims.drain-700bn.article.text" is missing | write the Chinese text`,
    ],
    ['a text that only another language has', zh, '    note: 后来又升了。\n', '', `${zh}:3 "claims.drain-700bn.note" is missing | write the Chinese text`],
    ['a text that only this language has', en, '    note: And rose.\n', '', `${en}:3 "claims.drain-700bn.note" is missing | write the English text`],
    [
      'punctuation of the other width',
      zh,
      '文章说降了。',
      '文章说,降了。',
      `${zh}:5 "claims.drain-700bn.article.text" is "文章说,降了。" | write full-width punctuation in Chinese`,
    ],
    [
      'braces',
      en,
      'It fell.',
      'It fell {x}.',
      `${en}:3 "claims.drain-700bn.text" is "It fell {x}." | write it without braces: nothing is filled into this text`,
    ],
    ['a number where a text should be', en, 'And rose.', '7', `${en}:8 "claims.drain-700bn.note" is 7 | write the English text`],
    [
      'an id that nothing has',
      zh,
      '    note:',
      '  drain-800bn:\n    note:',
      `${zh}:9 no file of this folder has an entry "drain-800bn" | correct the id, or remove the texts`,
    ],
    ['a name that is no list', en, 'claims:', 'notes: {}\nclaims:', `${en}:1 unknown list "notes" | write one of claims, numbers, forecasts`],
    [
      'what has no language',
      en,
      '    note:',
      '    verdict: matches\n    note:',
      `${en}:8 "claims.drain-700bn.verdict" is said in a file without language too | write it once, where the other entries have it`,
    ],
    [
      'texts where another language has one',
      en,
      '    text: It fell.',
      '    text:\n      short: It fell.',
      `${zh}:3 "claims.drain-700bn.text" is a text in one place and holds texts in another | write it once, where the other entries have it`,
    ],
    [
      'a list where texts should be',
      en,
      english,
      '- It fell.\n',
      `${en}:1 the file holds no texts by their ids | write an id and a colon, and below it each text after its name`,
    ],
    [
      'a text where an entry should be',
      en,
      english,
      'claims:\n  drain-700bn: It fell.\n',
      `${en}:2 "claims.drain-700bn" is a text | write its texts below it, each after its name`,
    ],
    [
      'a list where entries should be',
      en,
      english,
      'claims:\n  - It fell.\n',
      `${en}:2 "claims" holds no texts by their ids | write an id and a colon, and below it each text after its name`,
    ],
  ])('%s is found on its line', (_title, file, from, to, wanted) => {
    expect(after(file, from, to)).toContain(wanted);
  });

  test('a name that is none is found, and the text that it should have been is missing', () => {
    expect(after(zh, '    note:', '    mote:')).toEqual([
      `${zh}:3 "claims.drain-700bn.note" is missing | write the Chinese text`,
      `${zh}:8 unknown text "claims.drain-700bn.mote" | remove it, or correct its spelling`,
    ]);
    expect(after(en, '    record:', '    records:')).toContain(`${en}:7 unknown text "claims.drain-700bn.records" | remove it, or correct its spelling`);
  });

  test.each([
    ['is not there', undefined, 'the file is not there'],
    ['is not YAML', 'claims: [', 'this is not YAML'],
  ])('that %s, one finding says so, and its texts are not missed one by one', (_title, text, wanted) => {
    const { [zh]: _, ...rest } = spoken({ ...sound, ...texts });
    const { findings } = parseFacts({ ...rest, ...(text !== undefined && { [zh]: text }) });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ file }) => file)).toEqual(findings.map(() => zh));
    expect(findings[0]!.found).toContain(wanted);
  });

  test('names of every object’s own are names like others', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(after(en, '    note:', `    ${name}: a\n    note:`), name).toEqual([
        `${en}:8 unknown text "claims.drain-700bn.${name}" | remove it, or correct its spelling`,
      ]);
  });
});

test('a text in a file without language is found there, and named as missing where it is nowhere', () => {
  const mend = `write it beside this file, in ${written.map((locale) => `${locale}.yaml`).join(' and ')}`;
  expect(findingsOf({ ...texts, [claims]: `claims:\n${claimText('drain-700bn', '    text: {en: It fell., zh: 降了。}\n')}` })).toContain(
    `${claims}:5 "claims.0.text" has the wrong shape | ${mend}`,
  );
  const nowhere = (text: string) => text.replace(/ {4}text: .*\n/, '');
  expect(findingsOf({ [en]: nowhere(english), [zh]: nowhere(chinese) })).toEqual([`${claims}:2 "claims.0.text" is missing | ${mend}`]);
});

test('a derived language says what its own file says, where it has one', () => {
  const { facts, findings } = factsWith({ ...texts, [`${folder}/zh-hant.yaml`]: 'claims:\n  drain-700bn:\n    text: 跌了。\n' });
  expect(findings).toEqual([]);
  expect(facts.claim('drain-700bn')).toMatchObject({ text: { zh: '降了。', 'zh-hant': '跌了。' }, note: { 'zh-hant': '後來又升了。' } });
});

test('a translation says which state of the reference it was written against, and is stale when that changes', () => {
  const stale = (changes: Readonly<Record<string, string>>) => factsWith({ ...texts, ...changes }).stale.filter(({ file }) => file === zh);
  const [unsaid] = stale({});
  expect(unsaid).toEqual({
    file: zh,
    line: 3,
    found: '"drain-700bn" does not say which English it was written against',
    mend: 'see that it says what en.yaml:3 says, then run npm run content:stamp',
  });
  const stamped = chinese.replace('    text: 降', '    en: "5a1e85b7"\n    text: 降');
  expect(stale({ [zh]: stamped })).toEqual([]);
  expect(stale({ [zh]: stamped, [en]: english.replace('text: It fell.', 'text:\n      It\n      fell.') })).toEqual([]);
  expect(stale({ [zh]: stamped, [en]: english.replace('It fell.', 'It rose.') })).toEqual([
    expect.objectContaining({
      file: zh,
      line: 3,
      found: expect.stringMatching(/^"drain-700bn" was written against English 5a1e85b7, which is now [0-9a-f]{8}$/),
    }),
  ]);
});
