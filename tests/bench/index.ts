import { once } from 'node:events';
import { cp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

import { launch, serve } from '../browser/harness/index.ts';
import { readArguments } from './arguments.ts';
import { measureAudit } from './audit.ts';
import { measureBeside } from './beside.ts';
import { writeCompared } from './compared.ts';
import { measureFirstFigure } from './first-figure.ts';
import { measureGrowth } from './growth.ts';
import { measureInput } from './input.ts';
import { writeMeasured } from './measured.ts';
import type { Part, Sample } from './measures.ts';
import { measureMemory } from './memory.ts';
import { measureScroll } from './scroll.ts';
import type { Subject } from './subject.ts';
import { table } from './table.ts';
import { measureWeight } from './weight.ts';

/** What each part does to a page; see the file of each for how. */
const parts: Record<Part, (subject: Subject) => Promise<Sample>> = {
  weight: measureWeight,
  audit: measureAudit,
  figure: measureFirstFigure,
  scroll: measureScroll,
  input: measureInput,
  memory: measureMemory,
  beside: measureBeside,
  growth: measureGrowth,
};

/** What the pages to compare with are measured for too. */
const shared: readonly Part[] = ['weight', 'audit', 'figure', 'scroll'];
/** What is the same in every round but for its noise, and takes long: measured in the first. */
const firstOnly: readonly Part[] = ['growth'];

const options = readArguments(process.argv.slice(2));
const home = join(import.meta.dirname, '../..');
const built = join(home, '.cache/bench');
await rm(built, { recursive: true, force: true });
// A copy, so that a build started meanwhile does not change what is measured.
await cp(join(home, 'dist'), built, { recursive: true });
const compared = await writeCompared(built, options.path);

const port = await freePort();
const browser = await launch({ port });
const story = await subject(built, options.path);
const floor = await subject(compared.floor, '/');
const plain = await subject(compared.plain, '/');
const other = options.against && (await subject(resolve(options.against), options.path));
const pages = { story, ...(other && { against: other }), floor, plain };
type Name = 'story' | 'against' | 'floor' | 'plain';
const samples = Object.fromEntries(Object.keys(pages).map((name) => [name, [] as Sample[]])) as Record<Name, Sample[]>;

for (let round = 0; round < options.rounds; round++) {
  // Whatever warms or tires the machine during a round should not always meet the same page first.
  const order = Object.entries(pages) as [Name, Subject][];
  if (round % 2 === 1) order.reverse();
  const sample = Object.fromEntries(order.map(([name]) => [name, {}])) as Record<Name, Sample>;
  for (const part of options.only) {
    if (round > 0 && firstOnly.includes(part)) continue;
    for (const [name, page] of order) {
      if ((name !== 'plain' && name !== 'floor') || shared.includes(part)) Object.assign(sample[name], await parts[part](page));
    }
  }
  for (const [name] of order) samples[name].push(sample[name]);
  if (!options.json) process.stderr.write(`round ${round + 1} of ${options.rounds}\n`);
}

await browser.close();
await Promise.all(Object.values(pages).map((page) => page.close()));
console.log(options.json ? JSON.stringify(samples, null, 2) : table(samples));
if (options.write) writeMeasured(table(samples));

async function subject(root: string, path: string): Promise<Subject & { close: () => Promise<void> }> {
  const sent: Subject['sent'] = [];
  const site = await serve({ root, strong: true, sent: (name, type, bytes) => sent.push({ path: name, type, bytes }) });
  return { browser, port, url: new URL(path.replace(/^\//, ''), site.url).href, sent, close: site.close };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: free } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return free;
}
