import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { feeds, patience, refresh, UNFINISHED } from '../../../src/data/index.ts';
import { Fault } from '../../../src/fault/index.ts';
import { faults } from './faults.ts';
import { aProject, aWorld, bytesOf } from './project.ts';
import { publishers } from './publishers/server.ts';
import type { Publishers } from './publishers/server.ts';
import { changed, truthUntil } from './publishers/truth.ts';

const today = '2026-09-04';
const truth = truthUntil(today);
const later = truthUntil('2026-09-11');
/** For who waits in vain; others are given time, as a prompt answer takes some on a busy machine. */
const short = { ...patience, timeout: 150 };

let server: Publishers;
/** A project that has been refreshed once, so that every series has a latest file to lose. */
let refreshed: ReturnType<typeof aProject>;
let project: ReturnType<typeof aProject>;

beforeAll(async () => {
  server = await publishers(truth);
  refreshed = aProject();
  await refresh({ root: refreshed.root }, aWorld(server.fetch, today));
});
beforeEach(() => {
  project = aProject(refreshed.root);
});
afterEach(() => {
  project.remove();
  server.fault = undefined;
  server.truth = truth;
  server.asked.length = 0;
});
afterAll(async () => {
  refreshed.remove();
  await server.close();
});

/** What a refresh says that cannot be made. */
async function refusal(series: string, until: string = today, waiting = patience): Promise<string> {
  const error = await refresh({ root: project.root, series: [series], patience: waiting }, aWorld(server.fetch, until)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Fault);
  return (error as Fault).message;
}

describe('every file stays as it was, byte for byte, and the error says whose answer it was and what to do, when', () => {
  test.each(faults)('$title', async ({ at, does, series, publisher, found }) => {
    const before = bytesOf(project.root);
    server.fault = { at, does };
    // A week later, so that there would be something to write.
    server.truth = later;
    const message = await refusal(series, '2026-09-11', found.source.includes('no whole answer') ? short : patience);
    expect(message).toMatch(found);
    expect(message).toContain(`content/series/latest/${series}.yaml:1  ${publisher}, `);
    expect(message).toContain(series);
    expect(message).toMatch(/https:\/\/(fred\.stlouisfed\.org|markets\.newyorkfed\.org|api\.fiscaldata\.treasury\.gov)\//);
    expect(message).toMatch(/\n {2}mend: \S/);
    expect(bytesOf(project.root)).toEqual(before);
  });
});

describe('publishers that disagree stop the write, when', () => {
  test.each([
    ['the statement and H.4.1 differ on the Treasury’s account', 'tga-daily', 'tga', '2025-10-29', 983_859 + 7],
    ['the New York Fed and FRED differ on ON RRP', 'on-rrp', 'on-rrp', '2025-10-29', 19_504 + 40],
  ])('%s', async (_title, series, changedSeries, day, value) => {
    const before = bytesOf(project.root);
    // The weekly series is FRED's here, the daily one the other publisher's.
    if (changedSeries === 'tga') server.truth = changed(truth, 'tga', { [day]: value });
    else server.fault = { at: 'id=RRPONTSYD', does: (response, body) => void response.end(body.replace(`${day},19.504`, `${day},${value / 1000}`)) };
    expect(await refusal(series)).toMatch(new RegExp(`disagree on ${series} on ${day}: \\d+ and \\d+\\n  mend: .*--accept disagreement`));
    expect(bytesOf(project.root)).toEqual(before);
  });

  test('the New York Fed and FRED differ on SOFR', async () => {
    const before = bytesOf(project.root);
    server.fault = { at: 'id=SOFR', does: (response, body) => void response.end(body.replace('2025-10-28,4.31', '2025-10-28,4.32')) };
    expect(await refusal('sofr')).toContain('New York Fed and FRED SOFR disagree on sofr on 2025-10-28: 4.31 and 4.32');
    expect(bytesOf(project.root)).toEqual(before);
  });
});

test('one wrong answer among many keeps all of them from being written', async () => {
  const before = bytesOf(project.root);
  server.truth = later;
  server.fault = { at: 'id=WRESBAL', does: (response) => void response.end('') };
  await expect(refresh({ root: project.root }, aWorld(server.fetch, '2026-09-11'))).rejects.toThrow(/reserves, https:/);
  expect(bytesOf(project.root)).toEqual(before);
});

test('a disk that takes only part of the files leaves them as they were', async () => {
  const before = bytesOf(project.root);
  const real = aWorld(server.fetch, '2026-09-11');
  server.truth = later;
  const world = {
    ...real,
    write: (root: string, files: ReadonlyMap<string, string>) => real.write(root, new Map([...files, ['content/series', 'a folder is no file']])),
  };
  await expect(refresh({ root: project.root }, world)).rejects.toThrow();
  expect(bytesOf(project.root)).toEqual(before);
});

test('text of a publisher begins no line of its own in a report', async () => {
  server.fault = {
    at: 'operationTypes=Repo',
    does: (response, body) => {
      const value = JSON.parse(body);
      const { operations } = value.repo;
      operations[3].operationId = operations[4].operationId = 'RP 1\n::error::owned\u2028::warning::\u202e';
      response.end(JSON.stringify(value));
    },
  };
  const message = await refusal('srf');
  expect(message.split(/[\n\u2028]/)).toHaveLength(2);
  expect(message).toContain(String.raw`operation "RP 1\n::error::owned\u2028::warning::\u202e" of`);
});

test('sixty thousand days of operations are read in seconds', async () => {
  const operations = Array.from({ length: 60_000 }, (_, index) => ({
    operationId: `RP ${index}`,
    auctionStatus: 'Results',
    operationDate: new Date(864e5 * (20_000 - index)).toISOString().slice(0, 10),
    operationType: 'Repo',
    term: 'Overnight',
    totalAmtAccepted: 1e6,
    details: [{ securityType: 'Treasury', amtAccepted: 1e6, percentOfferingRate: 4 }],
  }));
  const text = JSON.stringify({ repo: { operations } });
  const start = performance.now();
  const { columns } = await feeds.repo.read({ from: '1800-01-01', until: '2030-01-01' }, async () => text);
  expect(columns['amount']).toHaveLength(60_000);
  // Where each day went through all of them it took a minute.
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('a refresh that is started in another folder says so', async () => {
  await expect(refresh({ root: '/nowhere/at/all' }, aWorld(server.fetch, today))).rejects.toThrow(
    'content/series:1  the folder is not there\n  mend: run the refresh in the project’s folder',
  );
});

test.each([
  ['ENOSPC', 'the disk is full\n  mend: make room on it'],
  ['EACCES', 'this user may not read or write here\n  mend: give this user the right'],
  ['EROFS', 'this disk can only be read\n  mend: work in a copy'],
])('a refresh that may not write says so: %s', async (code, told) => {
  const denied = {
    ...aWorld(server.fetch, '2026-09-11'),
    write: () => {
      throw Object.assign(new Error(code), { code });
    },
  };
  server.truth = later;
  await expect(refresh({ root: project.root, series: ['iorb'] }, denied)).rejects.toThrow(`content/series/latest:1  ${told}`);
});

test('a dry run says that an earlier refresh has died, and ends nothing', async () => {
  mkdirSync(join(project.root, UNFINISHED));
  await expect(refresh({ root: project.root, series: ['iorb'], dryRun: true }, aWorld(server.fetch, today))).rejects.toThrow(
    'a refresh has died while it wrote',
  );
  expect(existsSync(join(project.root, UNFINISHED))).toBe(true);
  await refresh({ root: project.root, series: ['iorb'] }, aWorld(server.fetch, today));
  expect(existsSync(join(project.root, UNFINISHED))).toBe(false);
});
