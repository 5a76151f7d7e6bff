import { describe, expect, test } from 'vitest';

import { chapter, en, fixture, found, foundIn, script, zh } from './fixture.ts';

describe.each([
  { file: en, other: zh, late: 0, otherLate: 1, title: 'The books' },
  { file: zh, other: en, late: 1, otherLate: 0, title: '账本' },
])('in $file', ({ file, other, late, otherLate, title }) => {
  const name = (path: string) => path.split('/').at(-1)!;

  test('a step of the script that is not told is found after the step before it', () => {
    const project = fixture();
    const text = project.read(file);
    const step = text.slice(text.indexOf('<Step id="the-books"'), text.lastIndexOf('</Step>') + 7);
    project.edit(file, step, '');
    expect(foundIn(project)).toEqual([
      {
        file,
        line: 22 + late,
        found: 'step "the-books" is in script.yaml:11 but not here',
        mend: `add <Step id="the-books"> after line ${22 + late}, or remove it from the script and from ${name(other)}:${24 + otherLate}`,
      },
    ]);
  });

  test('a step that no script plays is found where it is', () => {
    const extra = '<Step id="the-leak" title="x">\n\ny\n\n<Notes><Say>a</Say><Ask>b</Ask><Misunderstanding>c</Misunderstanding></Notes>\n\n</Step>\n\n';
    expect(found([file, '<Step id="the-books"', `${extra}<Step id="the-books"`])).toEqual([
      { file, line: 24 + late, found: 'step "the-leak" is here but not in script.yaml', mend: 'add step "the-leak" to script.yaml, or remove it here' },
    ]);
  });

  test('steps told in another order than they are played are found', () => {
    const project = fixture();
    const text = project.read(file);
    const from = text.indexOf('<Step id="the-books"');
    const to = text.lastIndexOf('</Step>') + 7;
    const step = text.slice(from, to);
    project.edit(file, step, '');
    project.edit(file, '<Step id="the-level"', `${step}\n\n<Step id="the-level"`);
    expect(foundIn(project)).toEqual([
      {
        file,
        line: 21,
        found: 'step "the-level" stands after "the-books", but before it in script.yaml:4',
        mend: 'move <Step id="the-level"> before <Step id="the-books"> at line 9, or reorder the script',
      },
    ]);
  });

  test('a step told twice is found at the second', () => {
    expect(found([file, `<Step id="the-books" title="${title}"`, `<Step id="the-level" title="${title}"`])).toContainEqual({
      file,
      line: 24 + late,
      found: 'step "the-level" stands already at line 9',
      mend: 'give one of the two another id, or remove it',
    });
  });

  test('a file that is not there is found', () => {
    const project = fixture();
    project.remove(file);
    expect(foundIn(project)).toEqual([{ file, line: 1, found: 'the file is not there', mend: `write ${file}` }]);
  });
});

test('a step that every language tells and no script plays names the other language too', () => {
  expect(found([script, '  - id: the-books', '  - id: the-book'])).toEqual([
    {
      file: en,
      line: 22,
      found: 'step "the-book" is in script.yaml:11 but not here',
      mend: 'add <Step id="the-book"> after line 22, or remove it from the script',
    },
    {
      file: en,
      line: 24,
      found: 'step "the-books" is here but not in script.yaml',
      mend: 'add step "the-books" to script.yaml, or remove it here and in zh.mdx:25',
    },
    {
      file: zh,
      line: 23,
      found: 'step "the-book" is in script.yaml:11 but not here',
      mend: 'add <Step id="the-book"> after line 23, or remove it from the script',
    },
    {
      file: zh,
      line: 25,
      found: 'step "the-books" is here but not in script.yaml',
      mend: 'add step "the-books" to script.yaml, or remove it here and in en.mdx:24',
    },
  ]);
});

test('without a script the Chinese is still held to the English', () => {
  const project = fixture();
  project.remove(script);
  project.edit(zh, 'id="the-books"', 'id="the-book"');
  expect(foundIn(project).map(({ file, line, found: text }) => `${file}:${line} ${text}`)).toEqual([
    `${script}:1 the file is not there`,
    `${zh}:23 step "the-books" is in en.mdx:24 but not here`,
    `${zh}:25 step "the-book" is here but not in en.mdx`,
  ]);
});

describe('in the script', () => {
  test('a step played twice is found at the second', () => {
    expect(found([script, '  - id: the-books', '  - id: the-level'])).toContainEqual({
      file: script,
      line: 11,
      found: 'step "the-level" stands already at line 4',
      mend: 'give one of the two another id, or remove it',
    });
  });

  test('bad YAML is found on its line', () => {
    expect(found([script, 'uses: [filling, tank-full]', 'uses: [filling'])).toContainEqual({
      file: script,
      line: expect.toSatisfy((line: number) => line >= 6 && line <= 7),
      found: expect.stringMatching(/^this is not YAML: /),
      mend: 'correct the indentation, close what was opened before, or put the text in quotes',
    });
  });

  test('a figure nobody draws is found', () => {
    expect(found([script, 'figure: account-line', 'figure: account-lime'])).toEqual([
      {
        file: script,
        line: 5,
        found: 'step "the-level" is drawn by "account-lime", which is no figure',
        mend: expect.stringMatching(/^write one of vessels, account-line, sheets/),
      },
    ]);
  });

  test('a state that its figure does not take is found at the part that is wrong', () => {
    expect(found([script, '      until: 2025-07-15', '      untill: 2025-07-15'])).toEqual([
      { file: script, line: 8, found: '"steps.0.state.until" is missing', mend: expect.any(String) },
      { file: script, line: 8, found: 'unknown "untill" in steps.0.state', mend: 'remove it, or correct its spelling' },
    ]);
  });

  test('a key nobody knows is found', () => {
    expect(found([script, '    uses: [', '    use: ['])).toContainEqual({
      file: script,
      line: 4,
      found: 'unknown "use" in steps.0',
      mend: 'remove it, or correct its spelling',
    });
  });

  test('a transaction that does not balance is found', () => {
    expect(found([script, '            - { sector: bank, side: net-worth, change: -0.0001 }\n', ''])).toEqual([
      {
        file: script,
        line: 18,
        found: 'transaction "pay-in": the assets of bank change by 0 million, its liabilities and net worth by +0.0001 million',
        mend: 'post -0.0001 million more to the liabilities or net worth of bank, or +0.0001 million more to its assets',
      },
    ]);
  });

  test('a posting to a sector that cannot hold it is found at the posting', () => {
    const findings = found([script, 'side: asset, instrument: deposits', 'side: asset, instrument: reserves']);
    expect(findings).toContainEqual({
      file: script,
      line: 20,
      found: 'transaction "pay-in": household cannot own reserves',
      mend: expect.stringMatching(/^only .* may own reserves$/),
    });
  });

  test('a script of another chapter is found', () => {
    expect(found([script, 'number: 1', 'number: 2'])).toEqual([
      {
        file: script,
        line: 1,
        found: 'the script is of chapter 2 "the-tank", its folder is 01-the-tank',
        mend: 'write chapter: the-tank and number: 1, or rename the folder',
      },
    ]);
  });
});

describe('among the chapters', () => {
  test('a chapter that is twice is found', () => {
    const project = fixture();
    project.copy(chapter, 'content/chapters/02-the-tank');
    project.edit('content/chapters/02-the-tank/script.yaml', 'number: 1', 'number: 2');
    expect(foundIn(project)).toEqual([
      {
        file: 'content/chapters/02-the-tank/script.yaml',
        line: 1,
        found: 'chapter "the-tank" stands already in content/chapters/01-the-tank',
        mend: 'rename one of the two folders, or remove it',
      },
    ]);
  });

  test('a number given twice is found', () => {
    const project = fixture();
    project.copy(chapter, 'content/chapters/01-the-tap');
    project.edit('content/chapters/01-the-tap/script.yaml', 'chapter: the-tank', 'chapter: the-tap');
    expect(foundIn(project)).toEqual([
      {
        file: 'content/chapters/01-the-tap/script.yaml',
        line: 1,
        found: 'chapter number 1 stands already in content/chapters/01-the-tank',
        mend: 'rename one of the two folders, or remove it',
      },
    ]);
  });

  test('a step of another chapter by the same name is found', () => {
    const project = fixture();
    project.copy(chapter, 'content/chapters/02-the-tap');
    project.edit('content/chapters/02-the-tap/script.yaml', 'chapter: the-tank\nnumber: 1', 'chapter: the-tap\nnumber: 2');
    expect(foundIn(project).map(({ file, found, mend }) => ({ file, found, mend }))).toContainEqual({
      file: 'content/chapters/02-the-tap/script.yaml',
      found: 'step "the-level" is also in chapter "the-tank"',
      mend: 'give one of the two another id',
    });
  });

  test('a best step that is no step is found', () => {
    const project = fixture();
    project.edit(`${chapter}/script.yaml`, 'number: 1', 'number: 1\nbest: the-worst');
    expect(foundIn(project).map(({ found }) => found)).toContain('the best step "the-worst" is not among the steps');
  });

  test('a folder that is no chapter, and no chapters at all, are found', () => {
    const project = fixture();
    project.rename(chapter, 'content/chapters/tank');
    expect(foundIn(project)).toEqual([
      { file: 'content/chapters/tank', line: 1, found: '"tank" is no name for a chapter', mend: 'name it NN-slug, such as 03-the-drain' },
    ]);
    project.remove('content/chapters/tank');
    expect(foundIn(project)).toEqual([{ file: 'content/chapters', line: 1, found: 'there are no chapters', mend: 'write content/chapters/01-…' }]);
  });
});
