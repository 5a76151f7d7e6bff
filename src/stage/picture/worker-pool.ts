import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';

import { Piscina } from 'piscina';

import type * as jobs from './jobs.ts';
import { keep } from './keep.ts';

type Jobs = typeof jobs;

/** Letters and pictures are most of a build's work: threads of their own make them, beside the one that writes pages. */
let threads: Piscina | undefined;

/** What a job makes of a task, kept in `folder` under a name made of the task: the same task is done once. `ending`: of the file, without its dot. */
export async function runJob<Job extends keyof Jobs>(
  job: Job,
  task: Parameters<Jobs[Job]>[0],
  folder: string,
  ending: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256').update(JSON.stringify(task)).digest('hex').slice(0, 24);
  const path = join(folder, `${name}.${ending}`);
  if (!existsSync(path)) {
    // A build has its code in one place and this file in another: the jobs are those of the folder it is started in.
    threads ??= new Piscina({ filename: resolve('src/stage/picture/jobs.ts'), minThreads: 0, maxThreads: availableParallelism(), idleTimeout: 1000 });
    keep(path, (await threads.run(task, { name: job })) as Uint8Array);
  }
  return new Uint8Array(readFileSync(path));
}
