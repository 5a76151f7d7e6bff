import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { stampSeries } from '../../src/facts/read.ts';
import { checkContent } from '../../src/story/content/index.ts';
import { chapter, claimTexts, en, fixture, found, foundIn, script, zh, type Fixture } from './fixture.ts';

const series = 'content/series/tga-daily.yaml';
const claims = 'content/claims/01-the-tank/claims.yaml';

/** What is found after one edit, as `file:line found`. */
const said = (file: string, from: string, to: string) => found([file, from, to]).map((one) => `${one.file}:${one.line} ${one.found}`);

/** The same, stamped: an author has said that the change is meant. */
function stamped(file: string, from: string, to: string): readonly string[] {
  const project = fixture();
  project.edit(file, from, to);
  stampSeries(project.root);
  return foundIn(project).map((one) => `${one.file}:${one.line} ${one.found}`);
}

/** Puts bytes in the place of a file. */
function put(project: Fixture, file: string, bytes: string | Uint8Array): void {
  mkdirSync(join(project.root, file, '..'), { recursive: true });
  writeFileSync(join(project.root, file), bytes);
}

describe('in a stamped series', () => {
  test.each([
    ['a day far ahead', '2025-07-15 327937', '2099-07-15 327937', `${series}:15 2099-07-15 is after 2026-11-22, when "tga-daily" was read`],
    ['a holiday', '2025-07-11 282363', '2025-07-04 282363', `${series}:13 2025-07-04 is no business day`],
    ['a Saturday', '2025-07-11 282363', '2025-07-12 282363', `${series}:13 2025-07-12 is no business day`],
    ['a thousandfold', '282363', '282363000', `${series}:13 282363000 on 2025-07-11 is outside of 5000 to 3000000`],
    ['less than nothing', '282363', '-282363', `${series}:13 -282363 on 2025-07-11 is outside of 5000 to 3000000`],
    ['four hundred digits', '282363', '9'.repeat(400), `${series}:13 ${'9'.repeat(20)}… (400 digits) on 2025-07-11 is outside of 5000 to 3000000`],
    ['a band upside down', '[5000, 3000000]', '[3000000, 5000]', `${series}:16 "within" has the wrong shape`],
    ['a band without an end', '[5000, 3000000]', '[5000, .inf]', `${series}:16 "within.1" is null`],
  ])('%s is found', (_title, from, to, wanted) => {
    expect(stamped(series, from, to)).toContain(wanted);
  });
});

describe('in claims', () => {
  test.each([
    [
      'a verdict that rests on nothing',
      'verdict: imprecise\n    sources: [DTS]',
      'verdict: matches\n    sources: []',
      `${claims}:17 "claims.0.sources" has the wrong shape`,
    ],
    ['digits without end', 'value: 0.0001\n    unit: usd', 'value: 0.0001\n    unit: usd\n    digits: 400', `${claims}:9 "numbers.1.digits" is 400`],
    ['an amount beyond all money', 'value: 0.0001', 'value: 1000000000000', `${claims}:7 the value would be 1000000000000 in usd`],
    ['an amount of four hundred digits', 'value: 0.0001', `value: '${'9'.repeat(400)}'`, `${claims}:7 the value would be Infinity in usd`],
    ['a formula of brackets alone', 'value: 0.0001', `value: '${'('.repeat(5000)}'`, `${claims}:7 the formula has 5000 signs`],
  ])('%s is found', (_title, from, to, wanted) => {
    expect(said(claims, from, to)).toContain(wanted);
  });

  test('a text that begins with a star, or is of a kind of its own, is found on its line', () => {
    expect(said(claimTexts.zh, '水箱满了。', '*强调*')).toContain(`${claimTexts.zh}:4 "*强调*" stands for a part of the file that is not there`);
    expect(said(claimTexts.en, 'The tank was full.', '!!js The tank')).toContain(`${claimTexts.en}:3 "tag:yaml.org,2002:js" says of what kind this is`);
  });

  test('a list that is none is found', () => {
    expect(said(claims, 'claims:\n  - id: tank-full', 'forecasts: soon\nclaims:\n  - id: tank-full')).toContain(`${claims}:14 forecasts is no list`);
  });

  test('lines that stand for one another without end are found', () => {
    const project = fixture();
    const bomb = [
      'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]',
      ...[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]`),
    ].join('\n');
    put(project, 'content/claims/02-bomb/claims.yaml', bomb);
    expect(foundIn(project)).toContainEqual(
      expect.objectContaining({ file: 'content/claims/02-bomb/claims.yaml', found: 'parts of the file stand for one another too often' }),
    );
    put(project, 'content/claims/02-bomb/claims.yaml', `${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(foundIn(project).some(({ found: what }) => /without end|not YAML/.test(what))).toBe(true);
  });

  test('numbers that overlap without end are found', () => {
    const project = fixture();
    const chain = Array.from(
      { length: 3000 },
      (_, index) => `  - {id: n-${index}, value: ${index === 2999 ? '1' : `n-${index + 1} + 0 * hands`}, unit: count, example: true}`,
    );
    put(project, 'content/claims/02-chain/numbers.yaml', `numbers:\n${chain.join('\n')}\n`);
    for (const [locale, label] of [
      ['en', 'a'],
      ['zh', '甲'],
    ])
      put(project, `content/claims/02-chain/${locale}.yaml`, `numbers:\n${chain.map((_, index) => `  n-${index}: {label: ${label}}`).join('\n')}\n`);
    expect(foundIn(project).map(({ found: what }) => what)).toContain('more than 100 numbers stand on one another here');
  });
});

describe('in a script', () => {
  const plays = (names: string) => said(script, '    uses: [filling, tank-full]', `    uses: [filling, tank-full]\n    plays: [${names}]`);

  test('a play that is none, one of another figure, and one that is named twice are found', () => {
    expect(plays('guess')).toEqual([]);
    expect(plays('guesss')).toEqual([`${script}:7 step "the-level" plays "guesss", which is no interactive of account-line`]);
    expect(plays('tap')).toEqual([`${script}:7 step "the-level" plays "tap", which is no interactive of account-line`]);
    expect(plays('guess, guess')).toEqual([`${script}:7 step "the-level" plays "guess" twice`]);
  });

  const mark = '        - { key: filling, kind: rise, from: 2025-07-11, to: 2025-07-15, num: filling }';

  test('a mark after the end of the line, or before the axis begins, is found', () => {
    expect(said(script, 'until: 2025-07-15\n', 'until: 2025-07-14\n')).toEqual([
      `${script}:10 2025-07-15 is outside of what is drawn (2025-06-16 to 2025-07-14)`,
    ]);
    expect(said(script, 'from: 2025-07-11, to', 'from: 2025-06-02, to')).toContain(
      `${script}:10 2025-06-02 is outside of what is drawn (2025-06-16 to 2025-07-15)`,
    );
  });

  const posting = '            - { sector: household, side: asset, instrument: deposits, change: 0.0001 }\n';

  test('two parts of one name are found', () => {
    expect(said(script, mark, `${mark}\n${mark}`)).toEqual([`${script}:11 "filling" stands already further up in marks`]);
    expect(
      said(script, '        - id: pay-in', `        - id: pay-in\n          postings:\n${posting}${posting.replace('0.0001', '-0.0001')}        - id: pay-in`),
    ).toContain(`${script}:22 "pay-in" stands already further up in transactions`);
  });
});

describe('in prose', () => {
  test.each([
    ['a table', '| a | b |\n|---|---|\n| c | d |', 15, 'a table in prose'],
    ['what is struck out', 'It was ~~never~~ full.', 14, '"~~" in prose'],
    ['a footnote', 'It was full[^a].', 14, 'a footnote in prose'],
    ['an address', 'See https://example.org/.', 14, 'an address in prose'],
    ['emphasis that does not close', 'It **was full.', 14, 'emphasis that does not close in prose'],
    ['Chinese', '路上没有漏掉什么。', 14, 'Chinese in a text of another language ("路上没有漏掉什么")'],
    ['what runs', '{globalThis.process?.env?.HOME}', 14, 'the expression {globalThis.process?.env?.HOME} in prose'],
    ['what runs between two comments', '{/* a */ globalThis.process /* b */}', 14, 'the expression {/* a */ globalThis.process /* b */} in prose'],
  ])('%s is found, stamped or not', (_title, text, line, wanted) => {
    expect(said(en, 'Nothing was *lost* on the way.', text)).toContain(`${en}:${line} ${wanted}`);
  });

  test('a comment passes, and so does the Chinese name of a unit', () => {
    expect(said(en, 'Nothing was *lost* on the way.', '{/* later */}\n\nNothing was *lost* in 亿 on the way.')).toEqual([]);
  });

  test('a module that is brought in is found', () => {
    expect(said(en, '<Takeaway>', 'import fs from "node:fs"\n\n<Takeaway>').join()).toContain('there is prose straight in the chapter');
  });
});

describe('a file', () => {
  test.each([
    [en, 'a chapter'],
    [claims, 'claims'],
    [script, 'a script'],
    ['content/sources/sources.yaml', 'sources'],
    ['content/glossary/glossary.yaml', 'a glossary'],
    [series, 'a series'],
    [claimTexts.en, 'the texts of claims'],
    [claimTexts.zh, 'their translation'],
  ])('that is no UTF-8, holds a NUL, or is a folder is found where it stands: %s', (file) => {
    for (const [bytes, wanted] of [
      [Buffer.from('caf\xe9: 1\n', 'latin1'), 'this is not UTF-8'],
      ['a: "\u0000"\n', 'there is a control sign (U+0000) in the text'],
    ] as const) {
      const project = fixture();
      put(project, file, bytes);
      expect(checkContent(project.root)).toContainEqual(expect.objectContaining({ file, line: 1, found: wanted }));
    }
    const project = fixture();
    project.remove(file);
    mkdirSync(join(project.root, file));
    expect(checkContent(project.root)).toContainEqual(expect.objectContaining({ file, line: 1, found: 'there is a folder where a file should be' }));
  });

  test('with a byte-order mark is read like one without', () => {
    const project = fixture();
    for (const file of [en, zh, script, claims, claimTexts.en, claimTexts.zh, series]) put(project, file, `\ufeff${project.read(file)}`);
    expect(checkContent(project.root)).toEqual([]);
  });

  test('that nobody reads is found, wherever it lies', () => {
    const project = fixture();
    for (const file of ['content/notes.md', `${chapter}/notes.txt`, 'content/claims/old/01.yaml', 'content/series/tga.csv']) put(project, file, 'x');
    expect(foundIn(project)).toEqual(
      ['content/claims/old/01.yaml', 'content/notes.md', 'content/series/tga.csv', `${chapter}/notes.txt`]
        .toSorted((a, b) => a.localeCompare(b))
        .map((file) => ({ file, line: 1, found: 'nobody reads this file', mend: 'correct its name or its folder, or remove it' })),
    );
  });

  test('that a refresh left behind is found, with what ends it', () => {
    const project = fixture();
    put(project, 'content/unfinished-refresh/0.new', 'x');
    expect(foundIn(project)).toEqual([
      {
        file: 'content/unfinished-refresh',
        line: 1,
        found: 'a refresh has died while it wrote',
        mend: 'run `npm run data:refresh`: it ends what was begun, first of all',
      },
    ]);
  });
});

describe('what is after the story', () => {
  const back = { en: '## About\n\nIt is *plain*. See <cite lang="zh-Hans">《深入解读11月4日流动性冲击》</cite>.\n', zh: '## 关于\n\n平铺直叙。\n' };
  const foundAfter = (changes: Partial<typeof back>) => {
    const project = fixture();
    for (const [locale, text] of Object.entries({ ...back, ...changes })) put(project, `content/back/${locale}.mdx`, text);
    return foundIn(project).map((one) => `${one.file}:${one.line} ${one.found}`);
  };

  test('may be headings, paragraphs, emphasis and works that are cited', () => {
    expect(foundAfter({})).toEqual([]);
  });

  test.each([
    ['an amount', '## About\n\nIt was 700 billion.\n', ['content/back/en.mdx:3 bare amount "700 billion"']],
    [
      'what runs',
      '## About\n\nIt is {globalThis.process?.env?.HOME}.\n',
      ['content/back/en.mdx:3 the expression {globalThis.process?.env?.HOME} after the story'],
    ],
    [
      'what runs on a line of its own',
      '## About\n\nPlain.\n\n{globalThis.process.exit()}\n',
      ['content/back/en.mdx:5 "globalThis.process.exit()" after the story'],
    ],
    ['a module', 'import fs from "node:fs"\n\n## About\n\nPlain.\n', ['content/back/en.mdx:1 "import fs from "node:fs"" after the story']],
    ['an element', '## About\n\nIt is <b onClick={x}>plain</b>.\n', ['content/back/en.mdx:3 <b> after the story']],
    ['a cited work that runs', '## About\n\nIt is <cite lang={x}>plain</cite>.\n', ['content/back/en.mdx:3 <cite> holds more than a title']],
    ['a list', '## About\n\n- plain\n', ['content/back/en.mdx:3 a list after the story', 'content/back/zh.mdx:3 a paragraph here has none like it in en.mdx']],
    ['Chinese', '## About\n\n平铺直叙，如此。\n', ['content/back/en.mdx:3 Chinese in a text of another language ("平铺直叙")']],
    ['a paragraph more', '## About\n\nPlain.\n\nMore.\n', ['content/back/zh.mdx:3 a paragraph at en.mdx:5 has none like it here']],
    ['a tag that does not close', '## About\n\n<b>Plain.\n', [expect.stringContaining('content/back/en.mdx:3 this is not MDX')]],
  ])('%s is found', (_title, text, wanted) => {
    expect(foundAfter({ en: text })).toEqual(wanted);
  });

  test('a language that is missing is found by its file', () => {
    const project = fixture();
    put(project, 'content/back/en.mdx', back.en);
    expect(foundIn(project)).toEqual([{ file: 'content/back/zh.mdx', line: 1, found: 'the file is not there', mend: 'write content/back/zh.mdx' }]);
  });
});
