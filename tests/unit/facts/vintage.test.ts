import { describe, expect, test } from 'vitest';

import { lookup } from '../../../src/facts/index.ts';
import { checksumOf } from '../../../src/facts/read.ts';
import { factsWith, findingsOf, numbersText, numberText, seriesText, sound, spoken } from './fixture.ts';

const latestText = (id: string, points: string) =>
  [
    'id: ' + id,
    'retrieved: 2026-12-01',
    'readFrom: https://example.org/',
    `checksum: ${checksumOf(points)}`,
    'points: |',
    ...points.split('\n').map((line) => `  ${line}`),
    '',
  ].join('\n');

const latest = 'content/series/latest/sofr.yaml';
const { facts, findings } = factsWith({
  [latest]: latestText('sofr', '2025-10-28 4.32\n2025-10-31 4.22\n2026-11-30 3.60'),
  'content/claims/03-the-drain/numbers.yaml': numbersText(numberText('x', 'sofr@2025-10-28', 'percent')),
});

describe('a series that was read again', () => {
  test('stays pinned for everything that is worked out from it', () => {
    expect(findings).toEqual([]);
    expect(facts.observation('sofr', '2025-10-28').value).toBe(4.31);
    expect(facts.number('x').value).toBe(4.31);
    expect(facts.latest.number('x').value).toBe(4.31);
  });

  test('has its newer points in the latest reading, with the day it was read', () => {
    expect(facts.latest.maybeLast('sofr', '2027-01-01')).toEqual({ date: '2026-11-30', value: 3.6 });
    expect(facts.latest.series('sofr')).toMatchObject({ vintage: 'latest', retrieved: '2026-12-01', unit: 'percent' });
    expect([facts.vintage, facts.latest.vintage]).toEqual(['2026-11-22', '2026-12-01']);
  });

  test('comes so out of plain data too', () => {
    const travelled = lookup(JSON.parse(JSON.stringify(facts.data)));
    expect(travelled.latest.observation('sofr', '2025-10-28').value).toBe(4.32);
    expect(travelled.latest.series('iorb').vintage).toBe('pinned');
  });

  test('leaves what the pinned reading did not know behind', () => {
    const pinned = seriesText('sofr', '2025-10-28 4.31', { unit: 'percent' });
    const gaps = (file: string, text: string) => ({
      [file]: JSON.stringify({ ...JSON.parse(spoken(sound)[file]!), sofr: { name: text, definition: text, gaps: text } }),
    });
    const { facts: read } = factsWith({
      ...gaps('content/series/en.yaml', 'Not read later.'),
      ...gaps('content/series/zh.yaml', '之后未读取。'),
      'content/series/sofr.yaml': pinned,
      [latest]: latestText('sofr', '2025-10-28 4.31\n2025-10-29 4.27'),
    });
    expect(read.series('sofr').gaps?.en).toBe('Not read later.');
    expect(read.latest.series('sofr').gaps).toBeUndefined();
  });
});

test('without a newer reading the latest facts are the pinned ones', () => {
  const { facts: pinned } = factsWith({});
  expect(pinned.latest).toBe(pinned);
});

test('a latest file is checked like a pinned one', () => {
  expect(findingsOf({ [latest]: latestText('sofr', '2025-10-31 4.22\n2025-10-28 4.32') })).toEqual([
    `${latest}:7 2025-10-28 comes after 2025-10-31 | put the lines in order of date`,
  ]);
  expect(findingsOf({ [latest]: latestText('sofr', '2025-10-28 4.32').replace('4.32', '4.33') })).toEqual([
    `${latest}:4 the points of "sofr" are not those that were stamped | restore the file, or refresh it with \`npm run data:refresh\``,
  ]);
  expect(findingsOf({ 'content/series/latest/obfr.yaml': latestText('obfr', '2025-10-28 4.1') })[0]).toMatch(/no series "obfr" is known/);
});
