import { describe, expect, test } from 'vitest';

import { claimTexts, en, fixture, found, foundIn, script, terms, zh } from './fixture.ts';

const claims = 'content/claims/01-the-tank/claims.yaml';
const glossary = 'content/glossary/glossary.yaml';

describe.each([
  { file: en, late: 0 },
  { file: zh, late: 1 },
])('what $file asks of the facts', ({ file, late }) => {
  const line = 26 + late;
  const payment = '<Num id="payment" />';

  test('a number nobody declared is found', () => {
    expect(found([file, payment, '<Num id="paymint" />'])).toContainEqual({
      file,
      line,
      found: 'no number "paymint" is known',
      mend: 'write "payment", or declare "paymint"',
    });
  });

  test('a day on which the series has no value is found, with the days around it', () => {
    expect(found([file, payment, `${payment} <Num id="tga-daily@2025-07-13" />`])).toContainEqual({
      file,
      line,
      found: 'series "tga-daily" has no observation on 2025-07-13',
      mend: 'take an observed day (the nearest: 2025-07-11, 2025-07-14), or leave the number out',
    });
  });

  test('a term that the glossary lacks is found', () => {
    expect(found([file, '<Term id="tank">', '<Term id="tanker">'])).toContainEqual({
      file,
      line: 11,
      found: 'no term "tanker" is known',
      mend: 'write "tank", or declare "tanker"',
    });
  });

  test('a number that cannot be written as a date, or in words, is found', () => {
    expect(found([file, payment, '<Num id="payment" as="month" />'])).toEqual([
      {
        file,
        line,
        found: 'number "payment" is to be written as month, but it is an amount without a date',
        mend: 'leave out as="month", or name a date or an observation',
      },
    ]);
    expect(found([file, payment, '<Num id="payment" as="words" />'])).toEqual([
      { file, line, found: 'number "payment" is an amount and cannot be written in words', mend: 'leave out as="words", or give it the unit count' },
    ]);
  });

  test('a unit said again after its number is found', () => {
    const unit = file === en ? ' dollars' : '美元';
    expect(found([file, payment, `${payment}${unit}`])).toEqual([
      { file, line, found: `"${unit.trim()}" after number "payment", which is written with its unit`, mend: `remove "${unit.trim()}"` },
    ]);
  });
});

describe('what a script asks of the facts', () => {
  test('a number or claim nobody declared is found', () => {
    expect(found([script, 'uses: [filling, tank-full]', 'uses: [filling, tank-fool]'])).toEqual([
      { file: script, line: 4, found: 'step "the-level": no number "tank-fool" is known', mend: 'declare a number "tank-fool"' },
    ]);
  });

  test('a day that the picture needs and the series lacks is found at the state', () => {
    expect(found([script, 'until: 2025-07-15\n', 'until: 2025-07-16\n'])).toEqual([
      {
        file: script,
        line: 8,
        found: 'step "the-level": 2025-07-16 has no published close in the series tga-daily',
        mend: 'take a day that was observed, or a number that is declared',
      },
    ]);
  });

  test('a number that the picture needs and nobody declared is found at the state', () => {
    const level = '{ key: brim, kind: level, num: brim }\n        - { key: filling';
    expect(found([script, '{ key: filling', level])).toEqual([
      { file: script, line: 8, found: 'step "the-level": no number "brim" is known', mend: 'declare a number "brim"' },
    ]);
  });
});

describe('what the facts ask of one another', () => {
  test('findings of the facts come in the same run', () => {
    expect(found([claims, '    about: tank-full\n', '    about: tank-fool\n'], [claims, 'sources: [DTS]', 'sources: [DTX]'])).toEqual([
      { file: claims, line: 5, found: 'no claim "tank-fool" is known', mend: 'write "tank-full", or declare "tank-fool"' },
      { file: claims, line: 17, found: 'no source "DTX" is known', mend: expect.stringContaining('declare') },
    ]);
  });

  test.each([
    ['number', claims, '  - id: hands', '  - id: filling', 11, `${claims}:3`],
    ['term', glossary, undefined, undefined, 2, `${glossary}:1`],
    ['claim', claims, undefined, undefined, 18, `${claims}:15`],
  ])('a %s declared twice is found at the second', (kind, file, from, to, line, first) => {
    const project = fixture();
    if (from && to) {
      project.edit(file, from, to);
      for (const texts of Object.values(claimTexts)) project.edit(texts, /  hands:[^]*/.exec(project.read(texts))![0], '');
    } else {
      const text = project.read(file);
      const again = kind === 'term' ? text : text.slice(text.indexOf('  - id: tank-full'));
      project.edit(file, again, again + again);
    }
    const id = kind === 'number' ? 'filling' : kind === 'term' ? 'tank' : 'tank-full';
    expect(foundIn(project)).toEqual([
      { file, line, found: `${kind} "${id}" stands already in ${first}`, mend: 'give one of the two another id, or remove it' },
    ]);
  });

  test('a claim that no number answers is not an error', () => {
    expect(found([claims, '    about: tank-full\n', ''], [script, 'uses: [filling, tank-full]', 'uses: [filling]'])).toEqual([]);
  });

  test('a glossary that says an amount is found, in either language', () => {
    expect(found([terms.en, 'until someone wants it', 'for two days'], [terms.zh, '用来盛水', '用来盛三桶水'])).toEqual([
      { file: terms.en, line: 4, found: 'bare amount "two" in term "tank"', mend: 'say it without an amount: a glossary cannot hold a <Num>' },
      { file: terms.zh, line: 4, found: 'bare amount "三" in term "tank"', mend: 'say it without an amount: a glossary cannot hold a <Num>' },
    ]);
  });
});

describe('braces', () => {
  test('in the glossary are found at the text', () => {
    expect(found([terms.zh, '用来盛水。', '盛 {payment}。'])).toContainEqual({
      file: terms.zh,
      line: 4,
      found: '"tank.short" is "盛 {payment}。"',
      mend: 'write it without braces: nothing is filled into this text',
    });
  });

  test('anywhere else are found at the text', () => {
    expect(found([claimTexts.en, 'what flowed in', 'what {filling} flowed in'])).toContainEqual({
      file: claimTexts.en,
      line: 11,
      found: '"numbers.filling.label" is "what {filling} flowed in"',
      mend: 'write it without braces: nothing is filled into this text',
    });
  });
});

describe('sources', () => {
  const sources = 'content/sources/sources.yaml';

  test('that nothing cites are found', () => {
    expect(found([sources, '- id: DTS\n', '- id: OLD\n  publisher: Somebody\n  title: Something\n  retrieved: 2026-11-22\n- id: DTS\n'])).toEqual([
      { file: sources, line: 1, found: 'nothing cites the source "OLD"', mend: 'cite it where it is used, or remove it' },
    ]);
  });

  test('that begin after what they are to hold, or hold another quantity, are found at the number', () => {
    const add = (unit: string, value: string) => `  - id: hands\n    value: ${value}\n    unit: ${unit}\n    source: [DTS]\n  - id: feet\n`;
    const series = 'retrieved: 2026-11-22\n  from: 2022-04-18\n  unit: usd\n';
    expect(found([sources, 'retrieved: 2026-11-22\n', series], [claims, '  - id: hands\n', add('date', '2021-03-01')])).toContainEqual({
      file: claims,
      line: expect.any(Number),
      found: '"hands" is of 2021-03-01, before DTS begins',
      mend: 'cite a source that reaches back so far',
    });
    expect(found([sources, 'retrieved: 2026-11-22\n', series], [claims, '  - id: hands\n', add('percent', '4')])).toContainEqual({
      file: claims,
      line: expect.any(Number),
      found: '"hands" is in percent, which DTS does not hold',
      mend: 'cite a source of that quantity',
    });
  });
});

test('a declared number that cannot be worked out is found where it is, and nowhere that it is used', () => {
  expect(found([claims, 'tga-daily@2025-07-15 - tga-daily@2025-07-11', 'tga-daily@2025-07-15 - tga-daily@2025-07-13'])).toMatchObject([
    { file: claims, line: 3, found: 'series "tga-daily" has no observation on 2025-07-13' },
  ]);
});

test('mistakes of every kind, in every file, come in one run', () => {
  const findings = found(
    [claims, '    about: tank-full\n', '    about: tank-fool\n'],
    [terms.en, 'until someone', 'for two days until someone'],
    [claimTexts.zh, '  filling:', '  feet: {label: 脚}\n  filling:'],
    [script, 'uses: [filling, tank-full]', 'uses: [full]'],
    [en, 'Nothing was', 'Half of it was'],
    [zh, '先看这条线', '先看两条线'],
  );
  expect(findings.map(({ file, line }) => `${file}:${line}`)).toEqual([
    `${en}:14`,
    `${script}:4`,
    `${zh}:18`,
    `${claims}:5`,
    `${claimTexts.zh}:11`,
    `${terms.en}:4`,
  ]);
});
