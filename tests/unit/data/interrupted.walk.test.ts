import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, inject, test } from 'vitest';

import { refresh, UNFINISHED } from '../../../src/data/index.ts';
import { readFacts } from '../../../src/facts/read.ts';
import { aProject, aWorld, bytesOf } from './project.ts';
import { publishers } from './publishers/server.ts';
import type { Publishers } from './publishers/server.ts';
import type { Order } from './refresh-once.ts';
import { truthUntil } from './publishers/truth.ts';

const today = '2026-09-11';

/** How often each is tried: a few in an ordinary run, two hundred in the soak. */
const times = inject('effort') > 1 ? 200 : 3;

/** What a busy machine may take for the processes of one try. */
const patience = times * 60_000;

let server: Publishers;
/** A project that was refreshed a week ago, and what becomes of it when nothing comes between. */
let old: ReturnType<typeof aProject>;
let oldBytes: Record<string, string>;
let newBytes: Record<string, string>;
/** How many revisions there are before and after. */
let revisions: readonly [number, number];

beforeAll(async () => {
  server = await publishers(truthUntil('2026-09-04'));
  old = aProject();
  await refresh({ root: old.root }, aWorld(server.fetch, '2026-09-04'));
  oldBytes = bytesOf(old.root);
  server.truth = truthUntil(today);
  const fresh = aProject(old.root);
  await refresh({ root: fresh.root }, aWorld(server.fetch, today));
  newBytes = bytesOf(fresh.root);
  revisions = [recorded(old.root), recorded(fresh.root)];
  fresh.remove();
});
afterAll(async () => {
  old.remove();
  await server.close();
});

const recorded = (root: string) => readFacts(root).facts.data.revisions!.length;

/** A refresh in a process of its own: how it ended, and what it said. */
function once(order: Omit<Order, 'port' | 'today'>): Promise<{ code: number | null; signal: string | null; said: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'refresh-once.ts'), JSON.stringify({ ...order, port: server.port, today })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += String(data)));
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, said })));
}

test('a week later there is something to write for every series', () => {
  expect(revisions[1] - revisions[0]).toBe(Object.keys(newBytes).filter((path) => path.includes('/latest/')).length);
});

test(
  'a refresh that is killed at a write leaves all old or all new, which the next one makes new, each change recorded once',
  async () => {
    const probe = aProject(old.root);
    const { said } = await once({ root: probe.root });
    probe.remove();
    const { acts } = JSON.parse(said) as { acts: number };
    const ended = { old: 0, new: 0, between: 0 };
    for (let turn = 0; turn < times; turn++) {
      const project = aProject(old.root);
      // Every act comes round, each cut off before it and in its middle.
      const act = times > acts ? turn % acts : Math.floor((turn * acts) / times);
      const { signal } = await once({ root: project.root, death: { act, half: Math.floor(turn / acts) % 2 === 1 || (times < acts && turn % 2 === 1) } });
      expect(signal).toBe('SIGKILL');
      // What lies in the way of a build is a folder that its check names, or nothing.
      const left = Object.fromEntries(Object.entries(bytesOf(project.root)).filter(([path]) => !path.startsWith(`/${UNFINISHED}`)));
      const state = same(left, oldBytes) ? 'old' : same(left, newBytes) ? 'new' : 'between';
      ended[state]++;
      if (state === 'between') expect(existsSync(join(project.root, UNFINISHED, 'journal.json'))).toBe(true);
      expect((await once({ root: project.root })).code).toBe(0);
      expect(bytesOf(project.root)).toEqual(newBytes);
      project.remove();
    }
    console.info(
      `killed ${times} times, over ${acts} acts: ${ended.old} all old, ${ended.new} all new, ${ended.between} between; ended all new ${times} times`,
    );
  },
  patience,
);

test(
  'two at once: one writes, the other is told so or finds nothing to do, and nothing is lost or recorded twice',
  async () => {
    const ends = { refused: 0, idle: 0 };
    for (let turn = 0; turn < times; turn++) {
      const project = aProject(old.root);
      const both = await Promise.all([once({ root: project.root }), once({ root: project.root })]);
      const codes = both.map(({ code }) => code).sort();
      expect(codes[0]).toBe(0);
      expect([0, 3]).toContain(codes[1]);
      ends[codes[1] === 3 ? 'refused' : 'idle']++;
      expect(recorded(project.root)).toBe(revisions[1]);
      expect(bytesOf(project.root)).toEqual(newBytes);
      project.remove();
    }
    console.info(`two at once ${times} times: the second refused ${ends.refused} times, came after and found nothing ${ends.idle} times`);
  },
  patience,
);

const same = (a: Record<string, string>, b: Record<string, string>) =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([path, bytes]) => b[path] === bytes);
