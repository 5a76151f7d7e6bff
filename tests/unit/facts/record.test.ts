import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { scores } from '../../../src/facts/index.ts';
import { parseFacts, readFacts } from '../../../src/facts/read.ts';
import { report } from '../../../src/fault/index.ts';
import { numbersText, numberText, spoken } from './fixture.ts';

const root = join(import.meta.dirname, '../../..');
const { facts, findings } = readFacts(root);
const billions = (millions: number) => Math.round(millions / 100) / 10;

const series = Object.fromEntries(
  readdirSync(join(root, 'content/series'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [`content/series/${name}`, readFileSync(join(root, 'content/series', name), 'utf8')]),
);

/** One formula over the real series, worked out as a chapter's numbers are. */
function worked(formula: string, unit = 'usd'): number {
  const file = 'content/claims/00-a-chapter/numbers.yaml';
  return parseFacts(spoken({ ...series, [file]: numbersText(numberText('x', formula, unit)) })).facts.number('x').value;
}

test('the project’s own facts have nothing to mend', () => {
  expect(report(findings)).toBe('');
});

describe('the balance sheets', () => {
  test.each([
    ['2025-07-09', 6_661_912, 3_330_249, 311_048, 227_273, 2_793_342],
    ['2025-08-27', 6_603_384, 3_224_967, 595_798, 34_744, 2_747_875],
    ['2025-10-29', 6_587_034, 2_848_021, 983_859, 19_504, 2_735_650],
  ])('of %s come out as published, with everything else as what is left', (date, assets, reserves, tga, rrp, other) => {
    expect(facts.weeks()).toContainEqual({ date, assets, reserves, tga, rrp, other });
  });

  test('the four pots hold the Fed’s assets in every week', () => {
    expect(facts.weeks()).toHaveLength(62);
    for (const { assets, reserves, tga, rrp, other } of facts.weeks()) expect(reserves + tga + rrp + other).toBe(assets);
  });

  test('everything else is a series like the others, on the same Wednesdays', () => {
    const { points, money, formula } = facts.series('everything-else');
    expect({ money, formula }).toEqual({ money: 'other', formula: 'fed-assets - tga - on-rrp - reserves' });
    expect(points).toEqual(facts.weeks().map(({ date, other }) => ({ date, value: other })));
  });
});

describe('the drain', () => {
  const change = (id: string, from: string, to: string) => worked(`${id}@${to} - ${id}@${from}`);

  test('the Treasury’s 673 between the Wednesdays is 208 of buffer and 465 of reserves', () => {
    const tga = change('tga', '2025-07-09', '2025-10-29');
    const buffer = -change('on-rrp', '2025-07-09', '2025-10-29');
    expect([tga, buffer, tga - buffer].map(billions)).toEqual([672.8, 207.8, 465]);
  });

  test('reserves lost what the Treasury took, less the buffer, with runoff and everything else', () => {
    const [reserves, assets, other, tga, buffer] = ['reserves', 'fed-assets', 'everything-else', 'tga', 'on-rrp'].map((id) =>
      change(id, '2025-07-09', '2025-10-29'),
    );
    expect([reserves!, assets!, other!].map(billions)).toEqual([-482.2, -74.9, -57.7]);
    expect(reserves).toBe(assets! - other! - tga! - buffer!);
  });

  test('the daily line rises by 718.3, of which the shutdown’s own part is 109.8 and the part before it 85%', () => {
    expect(billions(change('tga-daily', '2025-07-11', '2025-10-30'))).toBe(718.3);
    expect(billions(change('tga-daily', '2025-09-30', '2025-10-30'))).toBe(109.8);
    expect(billions(change('tga-daily', '2025-10-01', '2025-10-30'))).toBe(181.3);
    const before = (day: string) => worked(`(tga-daily@${day} - tga-daily@2025-07-11) / (tga-daily@2025-10-30 - tga-daily@2025-07-11)`, 'percent');
    expect(Math.round(before('2025-09-30'))).toBe(85);
    expect(Math.round(before('2025-10-01'))).toBe(75);
  });

  test('the weekly and the daily balance of the Treasury agree on every Wednesday both hold', () => {
    for (const { date, value } of facts.series('tga').points) {
      expect([date, facts.maybeObservation('tga-daily', date)?.value ?? value]).toEqual([date, value]);
    }
  });
});

describe('the claims', () => {
  test('and the forecasts are counted by the numbers that say how many there are', () => {
    const said = facts.data.numbers.filter(({ id }) => id.startsWith('forecasts-') && id !== 'forecasts-made');
    const counted = scores.map((score) => facts.data.forecasts.filter((forecast) => forecast.score === score).length);
    expect(said.map(({ value }) => value)).toEqual(counted);
    expect(facts.number('forecasts-made').value).toBe(facts.data.forecasts.length);
  });

  test.each([
    ['tga-near-1tn', 'tga-daily@2025-10-30'],
    ['treasury-trillion', 'tga-daily@2025-11-04'],
    ['drain-continued', 'tga-daily@2025-11-04'],
    ['cannot-ease-and-tighten', 'tga-daily@2026-04-20'],
    ['rrp-51bn', 'on-rrp-daily@2025-10-31'],
    ['rrp-lowest-since-2021', 'on-rrp-daily@2025-10-24'],
    ['reserves-2-8tn', 'reserves@2025-10-29'],
    ['srf-record', 'srf@2025-10-31'],
    ['srf-that-week', 'srf@2025-11-03'],
    ['srf-rate-4-5', 'srf-rate@2025-10-31'],
    ['sofr-4-31', 'sofr@2025-10-28'],
  ])('%s has the series’ own value on its record’s side', (claim, observation) => {
    const { value, unit, date } = facts.number(observation);
    expect(facts.claim(claim).record).toMatchObject({ value, unit, date });
  });

  test('the drain’s record and the corridor’s are what the series give', () => {
    expect(facts.claim('drain-700bn').record.value).toBe(worked('tga-daily@2025-10-30 - tga-daily@2025-09-30'));
    expect(facts.claim('sofr-above-corridor').record.value).toBe(worked('sofr@2025-10-31 - target-high@2025-10-31', 'bp'));
  });
});
