import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { written } from '../../src/i18n/index.ts';
import { checkContent } from '../../src/story/content/index.ts';
import { claimTexts, en, fixture, script, terms, zh, type Fixture } from './fixture.ts';

const pinned = 'content/pinned.yaml';
const series = 'content/series/tga-daily.yaml';
const program = join(import.meta.dirname, '../../src/story/content/stamp.ts');

/** `npm run content:stamp` in a project. */
function stamp({ root }: Fixture): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { cwd: root, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const write = ({ root }: Fixture, file: string, text: string) => writeFileSync(join(root, file), text);

/** A project that has been stamped once. */
function stamped(): Fixture {
  const project = fixture();
  expect(stamp(project).status).toBe(0);
  return project;
}

describe('a stamp changes its stamps and nothing else', () => {
  test.each([
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['lines that end as Windows ends them', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('in files with %s', (_title, made) => {
    const project = stamped();
    const files = [en, zh, script, series, pinned, claimTexts.en, claimTexts.zh, terms.zh];
    for (const file of files) write(project, file, made(project.read(file)));
    const before = Object.fromEntries(files.map((file) => [file, project.read(file)]));
    expect(stamp(project)).toEqual({ status: 0, said: '' });
    for (const [file, text] of Object.entries(before)) expect(project.read(file)).toBe(text);

    project.edit(en, 'nobody looked', 'everybody looked');
    project.edit(series, '2025-07-15 327937', '2025-07-15 327938');
    project.edit(claimTexts.en, 'hands on the tap', 'hands on every tap');
    project.edit(terms.zh, '  en: "5ca3a055"', '  # by hand');
    expect(stamp(project).status).toBe(0);
    expect(project.read(zh).replace(/en="[0-9a-f]{8}"/g, '')).toBe(before[zh]!.replace(/en="[0-9a-f]{8}"/g, ''));
    const unstamped = (text: string) => text.replace(/en: "[0-9a-f]{8}"/g, '');
    expect(unstamped(project.read(claimTexts.zh))).toBe(unstamped(before[claimTexts.zh]!));
    expect(unstamped(project.read(terms.zh)).replace(/ {2}# by hand\r?\n/, '')).toBe(unstamped(before[terms.zh]!));
    expect(project.read(series).replace(/sha256-\w+/, '')).toBe(before[series]!.replace(/sha256-\w+/, '').replace('327937', '327938'));
    const others = (text: string) => text.split(/\r?\n/).filter((line) => !line.includes('filling') && !line.includes('2025-07-15'));
    expect(others(project.read(pinned))).toEqual(others(before[pinned]!));
    expect(/\r/.test(project.read(pinned))).toBe(/\r/.test(before[pinned]!));
    expect(project.read(pinned).startsWith('\ufeff')).toBe(before[pinned]!.startsWith('\ufeff'));
    expect(checkContent(project.root)).toEqual([]);
  });
});

describe('a pin is never dropped without a word', () => {
  test.each([
    ['a tab in a script', script, '  - id: the-level', '\t- id: the-level'],
    ['a tag that does not close', zh, '</Takeaway>', ''],
    ['a series that is gone from a head', series, 'unit: usd-millions', 'unit: pounds'],
    ['a formula that does not hold', 'content/claims/01-the-tank/claims.yaml', 'tga-daily@2025-07-15 - ', 'tga-weekly@2025-07-15 - '],
  ])('%s stops the stamp, which says so, and the pins stay', (_title, file, from, to) => {
    const project = stamped();
    const before = project.read(pinned);
    project.edit(file, from, to);
    const { status, said } = stamp(project);
    expect([status, said]).toEqual([1, expect.stringMatching(new RegExp(`^${file}:\\d+  .*\\n  mend: `, 'm'))]);
    expect(project.read(pinned)).toBe(before);
  });

  test('a number that nobody declares any more is said to be gone', () => {
    const project = stamped();
    project.edit('content/claims/01-the-tank/claims.yaml', '  - id: hands\n    value: 2\n    unit: count\n    example: true\n', '');
    for (const texts of written.map((locale) => claimTexts.en.replace('en.yaml', `${locale}.yaml`)))
      project.edit(texts, /  hands:[^]*/.exec(project.read(texts))![0], '');
    expect(stamp(project)).toEqual({ status: 0, said: 'content/pinned.yaml  hands: 2 → gone: nothing declares or says it\n' });
  });

  test('a file of pins that was emptied stops the build, until a stamp says that the sentences were read', () => {
    const project = stamped();
    write(project, pinned, '# What every number was.\n');
    expect(checkContent(project.root)).toEqual([{ file: pinned, line: 1, found: 'the file holds no number', mend: expect.stringContaining('content:stamp') }]);
    expect(stamp(project).status).toBe(0);
    expect(checkContent(project.root)).toEqual([]);
  });

  test('a file of pins that is none stops the stamp and the build', () => {
    const project = stamped();
    write(project, pinned, 'filling: [1]\n');
    expect(stamp(project)).toEqual({ status: 1, said: expect.stringContaining(`${pinned}:1  `) });
    expect(project.read(pinned)).toBe('filling: [1]\n');
    expect(checkContent(project.root)).toContainEqual(expect.objectContaining({ file: pinned, line: 1 }));
  });
});

test('a stamp in a folder that is no project says so', () => {
  const project = fixture();
  project.remove('content');
  expect(stamp(project)).toEqual({ status: 1, said: expect.stringMatching(/^the file is not there: .*\n {2}mend: .*project’s folder/) });
});
