import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { lock } from '../../../src/files/index.ts';

const door = join(import.meta.dirname, '../../../src/files/index.ts');

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** A process that holds the lock until it is ended; resolves once it does. */
async function holder(root: string) {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { lock } from ${JSON.stringify(door)}; globalThis.held = lock(${JSON.stringify(root)}, 'x'); console.log(typeof globalThis.held); setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = await new Promise<string>((resolve) => child.stdout.once('data', (data: Buffer) => resolve(String(data).trim())));
  expect(said).toBe('function');
  return { kill: () => new Promise<void>((resolve) => (child.once('exit', () => resolve()), child.kill('SIGKILL'))) };
}

test('a lock is held once, in one process too, until it is let go', () => {
  const root = folder();
  const release = lock(root, 'x')!;
  expect(lock(root, 'x')).toBeUndefined();
  const other = lock(root, 'y');
  expect(other).toBeTypeOf('function');
  release();
  const again = lock(root, 'x');
  expect(again).toBeTypeOf('function');
  again!();
  other!();
});

test('a lock that another process holds cannot be taken, and is free the moment that process is dead', async () => {
  const root = folder();
  const { kill } = await holder(root);
  expect(lock(root, 'x')).toBeUndefined();
  await kill();
  const release = lock(root, 'x');
  expect(release).toBeTypeOf('function');
  release!();
});
