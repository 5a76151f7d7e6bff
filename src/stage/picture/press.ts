import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { Piscina } from 'piscina';

import type * as jobs from './jobs.ts';

type Jobs = typeof jobs;

/** Letters and pictures are most of a build's work: threads of their own make them, beside the one that writes pages. */
let threads: Piscina | undefined;

/** What a job makes, from `cache` where it is kept under a name made of `from`, or made now and kept there. */
export async function press<Job extends keyof Jobs>(job: Job, task: Parameters<Jobs[Job]>[0], { cache, from, ending }: { readonly cache: string; readonly from: string; readonly ending: string }): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256').update(from).digest('hex').slice(0, 24);
  const path = join(cache, `${name}.${ending}`);
  if (!existsSync(path)) {
    // A build has its code in one place and this file in another: the jobs are those of the folder it is started in.
    threads ??= new Piscina({ filename: resolve('src/stage/picture/jobs.ts'), minThreads: 0, maxThreads: availableParallelism(), idleTimeout: 1000 });
    const made = (await threads.run(task, { name: job })) as Uint8Array;
    mkdirSync(dirname(path), { recursive: true });
    // Whoever looks for it meanwhile finds all of it or nothing.
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, made);
    renameSync(unfinished, path);
  }
  return new Uint8Array(readFileSync(path));
}
