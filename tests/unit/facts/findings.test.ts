import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { parseFacts, readFacts, stampSeries } from '../../../src/facts/read.ts';
import { claimText, factsWith, findingsOf, numbersText, numberText, seriesText, sound, sourcesText, spoken, termsText } from './fixture.ts';

const TGA = 'content/series/tga-daily.yaml';
const CLAIMS = 'content/claims/03-the-drain/claims.yaml';
const SOURCES = 'content/sources/sources.yaml';
const GLOSSARY = 'content/glossary/glossary.yaml';

const replaced = (file: string, from: string, to: string) => {
  expect(sound[file]).toContain(from);
  return findingsOf({ [file]: sound[file]!.replace(from, to) });
};

test('sound facts have nothing to mend', () => {
  expect(findingsOf({})).toEqual([]);
});

test('text that is not YAML is found where it breaks', () => {
  const [first] = replaced(TGA, 'publisher: Somebody', 'publisher: "Somebody');
  expect(first).toMatch(
    /^content\/series\/tga-daily\.yaml:\d+ this is not YAML: .* \| correct the indentation, close what was opened before, or put the text in quotes$/,
  );
});

test('a unit that is none is found on its line, with those that are', () => {
  expect(replaced(TGA, 'unit: usd-millions', 'unit: usd-billions')).toEqual([`${TGA}:4 "unit" is "usd-billions" | write usd-millions or percent`]);
});

test('a missing field, an unknown one and an address without https are found', () => {
  expect(replaced(TGA, 'publisherId: X\n', '')).toEqual([`${TGA}:1 "publisherId" is missing | write the publisher’s own name for it`]);
  expect(replaced(TGA, 'publisherId: X', 'publisherID: X')).toEqual([
    `${TGA}:1 "publisherId" is missing | write the publisher’s own name for it`,
    `${TGA}:1 unknown "publisherID" in the file | remove it, or correct its spelling`,
  ]);
  expect(replaced(TGA, 'https://', 'http://')).toEqual([`${TGA}:9 "address" is "http://example.org/x" | write an address that begins with https://`]);
});

test('points changed without a stamp are found, and the stamp named', () => {
  expect(replaced(TGA, '939584', '939585')).toEqual([
    `${TGA}:11 the points of "tga-daily" are not those that were stamped | restore them, or run \`npm run content:stamp\` if the change is meant`,
  ]);
});

test('points out of order, twice, without a value or off a Wednesday are found on their own lines', () => {
  const text = (points: string) => ({ 'content/series/s.yaml': seriesText('s', points, { frequency: 'weekly' }) });
  const at = (line: number) => `content/series/s.yaml:${line}`;
  expect(findingsOf(text('2025-07-16 1\n2025-07-09 2'))).toEqual([`${at(13)} 2025-07-09 comes after 2025-07-16 | put the lines in order of date`]);
  expect(findingsOf(text('2025-07-09 1\n2025-07-09 2'))).toEqual([`${at(13)} 2025-07-09 stands twice in "s" | keep one of the two lines`]);
  expect(findingsOf(text('2025-07-09 1\n2025-07-16 -'))).toEqual([
    `${at(13)} "2025-07-16 -" is not an observation | write a day and a value (2025-07-01 367512), or no line for a gap`,
  ]);
  expect(findingsOf(text('2025-07-10 1'))).toEqual([`${at(12)} 2025-07-10 is not a Wednesday | weekly series hold Wednesdays: correct the day`]);
});

test('a series in a file of another name is found', () => {
  expect(findingsOf({ 'content/series/other.yaml': seriesText('s', '2025-07-09 1') })).toEqual([
    'content/series/other.yaml:1 series "s" stands in other.yaml | name the file s.yaml',
  ]);
});

test('a source or a claim that nobody declares is found where it is named', () => {
  expect(replaced(CLAIMS, 'sources: [FRED]', 'sources: [FRED, FRES]')).toEqual([`${CLAIMS}:4 no source "FRES" is known | write "FRED", or declare "FRES"`]);
  const file = 'content/claims/03-the-drain/numbers.yaml';
  const more = '    about: drain-800bn\n    source: [NOBODY]\n';
  expect(findingsOf({ [file]: numbersText(numberText('x', 'tga-daily@2025-10-30', 'usd', more)) })).toEqual([
    `${file}:6 no source "NOBODY" is known | declare a source "NOBODY"`,
    `${file}:5 no claim "drain-800bn" is known | write "drain-700bn", or declare "drain-800bn"`,
  ]);
});

test('an id declared twice is found at the second place, which names the first', () => {
  const file = 'content/claims/04-the-price-of-cash/claims.yaml';
  expect(findingsOf({ [file]: `claims:\n${claimText('drain-700bn')}` })).toEqual([
    `${file}:2 claim "drain-700bn" stands already in ${CLAIMS}:2 | give one of the two another id, or remove it`,
  ]);
  expect(findingsOf({ [SOURCES]: sourcesText + sourcesText })).toEqual([
    `${SOURCES}:5 source "FRED" stands already in ${SOURCES}:1 | give one of the two another id, or remove it`,
  ]);
  expect(findingsOf({ [GLOSSARY]: `${termsText}${termsText}` })[0]).toContain(`term "tga" stands already in ${GLOSSARY}:1`);
});

test('a verdict that is none is found, and the sound claim beside it stays', () => {
  const text = `claims:\n${claimText('wrong').replace('matches', 'true')}${claimText('right')}`;
  const { facts, findings } = factsWith({ [CLAIMS]: text });
  expect(findings).toMatchObject([{ file: CLAIMS, line: 3, found: '"claims.0.verdict" is true' }]);
  expect(facts.data.claims.map(({ id }) => id)).toEqual(['right']);
});

test('an unknown list and a missing file are found', () => {
  expect(findingsOf({ 'content/claims/04-x/claims.yaml': 'claim: []\n' })).toEqual([
    'content/claims/04-x/claims.yaml:1 unknown list "claim" | write one of claims, numbers, forecasts',
  ]);
  const { [GLOSSARY]: _, ...rest } = sound;
  expect(parseFacts(spoken(rest)).findings).toEqual([{ file: GLOSSARY, line: 1, found: 'the file is not there', mend: `write ${GLOSSARY}` }]);
});

test('one run lists all findings of all files', () => {
  const found = findingsOf({
    [TGA]: sound[TGA]!.replace('939584', '939585'),
    [SOURCES]: sourcesText.replace('2026-11-22', 'lately'),
    'content/claims/03-the-drain/numbers.yaml': numbersText(numberText('x', 'y'), numberText('z', '3')),
  });
  const places = found.map((line) => line.split(' ')[0]);
  expect(places).toEqual(
    expect.arrayContaining([`${TGA}:11`, `${SOURCES}:4`, 'content/claims/03-the-drain/numbers.yaml:3', 'content/claims/03-the-drain/numbers.yaml:6']),
  );
});

test('stamping mends the checksum of changed points and touches nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'facts-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const files = spoken({ ...sound, [TGA]: sound[TGA]!.replace('939584', '939585') });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  expect(readFacts(root).findings).toHaveLength(1);
  expect(stampSeries(root)).toEqual([TGA]);
  expect(readFacts(root).findings).toEqual([]);
  expect(stampSeries(root)).toEqual([]);
  expect(readFileSync(join(root, TGA), 'utf8').replace(/sha256-\w+/, '')).toBe(files[TGA]!.replace(/sha256-\w+/, ''));
});
