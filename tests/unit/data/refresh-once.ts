import { realDisk, replaceAll } from '../../../src/files/index.ts';
import { Fault } from '../../../src/fault/index.ts';
import { refresh, UNFINISHED, world } from '../../../src/data/index.ts';
import { mortal } from '../files/mortal.ts';
import { fetchFrom } from './publishers/server.ts';

/** What a refresh in a process of its own is to do: where, from whom, on which day, and at which act of the disk it is killed. */
export interface Order {
  readonly root: string;
  readonly port: number;
  readonly today: string;
  readonly death?: { readonly act: number; readonly half: boolean };
}

/*
 * One refresh in a process of its own, which may be killed while it writes. Ends with 0 when it has written or had nothing to write, with
 * 3 when another one was under way, else with 1.
 */
const { root, port, today, death } = JSON.parse(process.argv[2]!) as Order;
const disk = mortal(realDisk, death ?? { act: Infinity, half: false }, () => {
  process.kill(process.pid, 'SIGKILL');
  // The signal comes at once; nothing may be done until it has.
  for (;;);
});
try {
  const { written } = await refresh(
    { root },
    { ...world, fetch: fetchFrom(port), now: () => new Date(`${today}T12:00:00Z`), write: (folder, files) => replaceAll(folder, UNFINISHED, files, disk) },
  );
  process.stdout.write(`${JSON.stringify({ written: written.length, acts: disk.acts })}\n`);
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`);
  process.exitCode = error instanceof Fault && error.message.includes('another refresh is under way') ? 3 : 1;
}
