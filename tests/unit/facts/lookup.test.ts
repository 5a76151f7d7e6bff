import { expect, test } from 'vitest';

import { Fault } from '../../../src/fault/index.ts';
import { lookup } from '../../../src/facts/index.ts';
import { factsWith } from './fixture.ts';

const { facts } = factsWith({});
const at = { file: 'content/chapters/03-the-drain/en.mdx', line: 41 };

const faultOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    if (error instanceof Fault) return error.findings;
    throw error;
  }
  throw new Error('nothing was thrown');
};

test('an observation can be said as a number, with the name, unit, day and colour of its series', () => {
  expect(facts.number('tga-daily@2025-10-30')).toEqual({
    id: 'tga-daily@2025-10-30',
    value: 1_000_632,
    unit: 'usd',
    label: expect.objectContaining({ en: 'tga-daily', zh: '序列', 'zh-hant': '序列' }),
    money: 'tga',
    date: '2025-10-30',
    sources: ['FRED'],
    observations: ['tga-daily@2025-10-30'],
  });
  expect(facts.number('sofr@2025-10-28')).toMatchObject({ value: 4.31, unit: 'percent', digits: 2 });
});

test('an observation on a day that the series does not hold is a Fault where it was asked for', () => {
  const finding = {
    ...at,
    found: 'series "tga-daily" has no observation on 2025-10-29',
    mend: 'take an observed day (the nearest: 2025-07-11, 2025-10-30), or leave the number out',
  };
  expect(faultOf(() => facts.observation('tga-daily', '2025-10-29', at))).toEqual([finding]);
  expect(faultOf(() => facts.number('tga-daily@2025-10-29', at))).toEqual([finding]);
  expect(facts.maybeObservation('tga-daily', '2025-10-29')).toBeUndefined();
  expect(facts.maybeNumber('tga-daily@2025-10-29')).toBeUndefined();
});

test('the last observation may be older than the day asked about, never younger', () => {
  expect(facts.maybeLast('tga-daily', '2025-10-29')).toEqual({ date: '2025-07-11', value: 282_363 });
  expect(facts.maybeLast('tga-daily', '2025-10-30')?.date).toBe('2025-10-30');
  expect(facts.maybeLast('tga-daily', '2025-07-10')).toBeUndefined();
});

test.each([
  ['claim', () => facts.claim('drain-70bn', at), 'write "drain-700bn", or declare "drain-70bn"'],
  ['term', () => facts.term('repo', at), 'declare a term "repo"'],
  ['source', () => facts.source('FREDDY', at), 'write "FRED", or declare "FREDDY"'],
  ['number', () => facts.number('rise', at), 'declare a number "rise"'],
  ['forecast', () => facts.forecast('rain', at), 'declare a forecast "rain"'],
  ['series', () => facts.series('tga-dayly', at), 'write "tga-daily", or declare "tga-dayly"'],
])('a %s that nobody declares is a Fault where it was asked for', (kind, ask, mend) => {
  expect(faultOf(ask)).toMatchObject([{ ...at, found: expect.stringContaining(`no ${kind} "`), mend }]);
});

test('facts survive a journey as text: a browser looks up what the build found', () => {
  const travelled = lookup(JSON.parse(JSON.stringify(facts.data)));
  expect(travelled.data).toEqual(facts.data);
  expect(travelled.number('tga-daily@2025-10-30')).toEqual(facts.number('tga-daily@2025-10-30'));
});
