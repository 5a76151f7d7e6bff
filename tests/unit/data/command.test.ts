import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { isLanguageFile } from '../../../src/facts/read.ts';
import { parseCommand, plans, progressOn } from '../../../src/data/index.ts';

describe('the command line', () => {
  test('takes series, days, a dry run and what is accepted', () => {
    expect(parseCommand(['--series', 'sofr,tga', '--from', '2025-06-01', '--until', '2026-12-31', '--dry-run', '--accept', 'shorter'])).toEqual({
      series: ['sofr', 'tga'],
      from: '2025-06-01',
      until: '2026-12-31',
      dryRun: true,
      accept: ['shorter'],
    });
  });

  test('may be empty: then all series are read, each from its first day', () => {
    expect(parseCommand([])).toEqual({ dryRun: false, accept: [] });
  });

  test.each([
    [['--from', '1 June'], '--from 1 June is not a day: write it as YYYY-MM-DD'],
    [['--until', '2026-02-30'], '--until 2026-02-30 is not a day: write it as YYYY-MM-DD'],
    [['--from', '2026-01-01', '--until', '2025-01-01'], '--from 2026-01-01 is after --until 2025-01-01'],
    [['--accept', 'anything'], '--accept anything is unknown: write disagreement or shorter'],
    [['--serie', 'sofr'], expect.stringContaining('--serie')],
  ])('says what is wrong with %j', (args, wrong) => {
    expect(parseCommand(args)).toEqual({ wrong });
  });
});

describe('npm run data:refresh', () => {
  const root = join(import.meta.dirname, '../../..');
  const run = (...args: string[]) => spawnSync(process.execPath, ['src/data/main.ts', ...args], { cwd: root, encoding: 'utf8' });

  test('explains itself', () => {
    const { status, stdout } = run('--help');
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'npm run data:refresh -- [options]']);
  });

  test('ends with 2 for a wrong command line, with 1 when nothing can be refreshed', () => {
    expect(run('--from', 'June')).toMatchObject({ status: 2, stderr: expect.stringContaining('--from June is not a day') });
    expect(run('--series', 'sofa')).toMatchObject({ status: 1, stderr: expect.stringMatching(/no series "sofa" can be refreshed[^]*nothing was written/) });
  });
});

describe('progress', () => {
  const shown = (isTTY: boolean) => {
    const out = { isTTY, columns: 60, text: '', write: (text: string) => (out.text += text) };
    const tell = progressOn(out);
    tell(7, 14, 'FRED: IORB');
    tell(14, 14, 'New York Fed: repo');
    return out.text;
  };

  test('is a bar on a terminal, gone when all is done', () => {
    expect(shown(true)).toBe('\r\u001B[2K████████████░░░░░░░░░░░░  7/14 FRED: IORB\r\u001B[2K');
  });

  test('is lines elsewhere', () => {
    expect(shown(false)).toBe(' 7/14 FRED: IORB\n14/14 New York Fed: repo\n');
  });
});

test('every series that has a file can be refreshed', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../content/series')).filter(
    (name) => name.endsWith('.yaml') && !isLanguageFile(`content/series/${name}`),
  );
  expect(plans.map(({ series }) => `${series}.yaml`).sort()).toEqual(files.sort());
});
