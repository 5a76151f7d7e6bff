import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { feeds, plans, refresh, summaryText } from '../../../src/data/index.ts';
import type { Options } from '../../../src/data/index.ts';
import { parseFacts, readFacts } from '../../../src/facts/read.ts';
import { aProject, aWorld, bytesOf } from './project.ts';
import { publishers } from './publishers/server.ts';
import type { Publishers } from './publishers/server.ts';
import { changed, truthUntil } from './publishers/truth.ts';

let server: Publishers;
let project: ReturnType<typeof aProject>;

beforeAll(async () => {
  server = await publishers(truthUntil('2026-09-04'));
});
beforeEach(() => {
  project = aProject();
});
afterEach(() => {
  project.remove();
  server.fault = undefined;
  server.truth = truthUntil('2026-09-04');
  server.asked.length = 0;
  server.connections = 0;
});
afterAll(() => server.close());

const run = (options: Partial<Options> = {}, today = '2026-09-04') => refresh({ root: project.root, ...options }, aWorld(server.fetch, today));
const latest = (id: string) => bytesOf(project.root)[`/content/series/latest/${id}.yaml`];

describe('a refresh', () => {
  test('of a year of all series takes at most five seconds and four connections', async () => {
    const start = performance.now();
    const { changes } = await run({ from: '2025-09-04', until: '2026-09-04' });
    const seconds = (performance.now() - start) / 1000;
    expect(changes.map(({ series }) => series)).toEqual(plans.map(({ series }) => series));
    expect(seconds).toBeLessThanOrEqual(5);
    expect(server.connections).toBeLessThanOrEqual(4);
    console.info(`a year of all series: ${seconds.toFixed(2)} s, ${server.asked.length} requests, ${server.connections} connections`);
  });

  test('leaves the pinned files alone and writes what it read beside them', async () => {
    const before = bytesOf(project.root);
    const { written } = await run({ series: ['sofr'] });
    const after = bytesOf(project.root);
    expect(written).toEqual(['content/series/latest/sofr.yaml', 'content/record/revisions.yaml']);
    for (const [path, bytes] of Object.entries(before)) expect(after[path]).toBe(bytes);
    expect(latest('sofr')).toContain('\n  2026-09-04 3.66\n');
    expect(latest('sofr')).toContain('readFrom: "https://markets.newyorkfed.org/api/rates/secured/sofr/search.json?');
  });

  test('that is made again, on another day, changes nothing', async () => {
    await run();
    const before = bytesOf(project.root);
    const { written } = await run({ until: '2026-09-04' }, '2026-09-09');
    expect(written).toEqual([]);
    expect(bytesOf(project.root)).toEqual(before);
  });

  test('that is only tried writes nothing and says the same', async () => {
    const before = bytesOf(project.root);
    const { changes, written } = await run({ series: ['sofr'], dryRun: true });
    expect(changes[0]!.added).toHaveLength(89);
    expect(written).toEqual([]);
    expect(bytesOf(project.root)).toEqual(before);
  });

  test('of some series asks for those, and for who else gives the same', async () => {
    await run({ series: ['sofr', 'iorb'] });
    expect(server.asked.map(({ url }) => `${url.host} ${url.searchParams.get('id') ?? url.pathname}`).sort()).toEqual([
      'fred.stlouisfed.org IORB',
      'fred.stlouisfed.org SOFR',
      'markets.newyorkfed.org /api/rates/secured/sofr/search.json',
    ]);
  });

  test('of some days keeps the others', async () => {
    const { changes } = await run({ series: ['effr'], from: '2026-02-02', until: '2026-02-27' });
    expect(changes[0]).toMatchObject({ unchanged: 0, withdrawn: [] });
    expect(changes[0]!.added).toHaveLength(19);
    expect(changes[0]!.points).toHaveLength(146 + 19);
  });

  test('says who is asking', async () => {
    await run({ series: ['iorb'], agent: 'a-name/1.0 (data refresh)' });
    expect(server.asked[0]!.headers['user-agent']).toBe('a-name/1.0 (data refresh)');
  });

  test('reads the statement page by page', async () => {
    await run({ series: ['tga-daily'] });
    expect(
      server.asked
        .filter(({ url }) => url.host.startsWith('api'))
        .map(({ url }) => url.searchParams.get('page[number]'))
        .sort(),
    ).toEqual(['1', '2', '3']);
  });

  test('tells how far it is', async () => {
    const told: string[] = [];
    await refresh({ root: project.root }, { ...aWorld(server.fetch, '2026-09-04'), progress: (done, all) => told.push(`${done}/${all}`) });
    const all = Object.keys(feeds).length;
    expect(told).toEqual(Array.from({ length: all }, (_, index) => `${index + 1}/${all}`));
  });

  test('that is asked for an unknown series says which ones there are', async () => {
    await expect(run({ series: ['sofa'] })).rejects.toThrow(/no series "sofa" can be refreshed\n {2}mend: write --series with some of reserves, tga/);
  });
});

describe('a publisher that changes its mind', () => {
  test('is shown with the old and the new value, and recorded', async () => {
    await run({ series: ['effr'] });
    server.truth = changed(server.truth, 'effr', { '2025-11-03': 3.88 });
    const summary = await run({ series: ['effr'] }, '2026-09-05');
    expect(summary.changes[0]!.revised).toEqual([{ day: '2025-11-03', before: 3.87, after: 3.88 }]);
    expect(summaryText(summary)).toMatch(/effr {2}0 added, 1 revised, 296 unchanged.*\n {2}revised 2025-11-03: 3.87 → 3.88/);
    const { data } = readFacts(project.root).facts;
    expect(data.revisions!.map(({ series, run: day, added, revised }) => ({ series, day, added, revised }))).toEqual([
      { series: 'effr', day: '2026-09-04', added: { count: 151, from: '2026-02-02', to: '2026-09-04' }, revised: [] },
      { series: 'effr', day: '2026-09-05', added: undefined, revised: [{ day: '2025-11-03', before: 3.87, after: 3.88 }] },
    ]);
  });

  test('moves the latest reading and never the pinned one', async () => {
    server.truth = changed(server.truth, 'effr', { '2025-11-03': 3.88 });
    await run({ series: ['effr'] });
    const { facts } = readFacts(project.root);
    expect(facts.observation('effr', '2025-11-03').value).toBe(3.87);
    expect(facts.latest.observation('effr', '2025-11-03').value).toBe(3.88);
    expect([facts.vintage, facts.latest.series('effr').vintage, facts.latest.series('iorb').vintage]).toEqual(['2026-11-22', 'latest', 'pinned']);
  });

  test('by withdrawing days is believed only when that is accepted', async () => {
    await run({ series: ['srf'] });
    server.truth = changed(server.truth, 'srf', { '2026-03-03': undefined });
    await expect(run({ series: ['srf'] })).rejects.toThrow(/1 of 297 days that are held are gone \(2026-03-03\)/);
    const { changes } = await run({ series: ['srf'], accept: ['shorter'] });
    expect(changes[0]!.withdrawn).toEqual(['2026-03-03']);
    expect(latest('srf')).not.toContain('2026-03-03');
  });

  test('and disagrees with another is believed only when that is accepted', async () => {
    server.truth = changed(server.truth, 'tga-daily', { '2026-06-10': 700_000 });
    await expect(run({ series: ['tga-daily'] })).rejects.toThrow(/disagree on tga-daily on 2026-06-10/);
    const summary = await run({ series: ['tga-daily'], accept: ['disagreement'] });
    expect(summaryText(summary)).toContain('tga-daily 2026-06-10: US Treasury Fiscal Data says 700000, FRED WDTGAL ');
    expect(latest('tga-daily')).toContain('2026-06-10 700000');
  });
});

describe('units', () => {
  test('come out as millions from billions, millions and dollars alike', async () => {
    await run({ series: ['on-rrp', 'on-rrp-daily', 'tga', 'srf'] });
    expect(latest('on-rrp')).toContain('  2025-10-29 19504\n');
    expect(latest('on-rrp-daily')).toContain('  2025-10-29 19504\n');
    expect(latest('tga')).toContain('  2025-10-29 983859\n');
    expect(latest('srf')).toContain('  2025-10-31 50350\n');
  });

  test('of the weekly series are those of Wednesdays, of the administered rates those of business days', async () => {
    await run({ series: ['on-rrp', 'iorb'] });
    expect(latest('on-rrp')!.match(/^ {2}2026-09-\d\d/gm)).toEqual(['  2026-09-02']);
    expect(latest('iorb')!.match(/^ {2}2026-09-\d\d/gm)).toEqual(['  2026-09-01', '  2026-09-02', '  2026-09-03', '  2026-09-04']);
  });
});

test('what a refresh writes has nothing to mend', async () => {
  await run();
  const files = bytesOf(project.root);
  const texts = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path.slice(1), Buffer.from(bytes, 'latin1').toString('utf8')]));
  const found = parseFacts(texts).findings.filter(({ file }) => /latest|record/.test(file));
  expect(found).toEqual([]);
  expect(readFacts(project.root).facts.latest.weeks().at(-1)!.date).toBe('2026-09-02');
  expect(readFacts(project.root).facts.weeks().at(-1)!.date).toBe('2026-08-26');
});
