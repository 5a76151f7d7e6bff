import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

import { expect, onTestFinished, test } from 'vitest';

import { root } from '../support/observed.ts';

/** Takes a port, unless something else has it already. */
async function take(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.once('error', () => resolve()).listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
}

test('the story is shown at the next free port where something else answers at its own', async () => {
  await take(4321);
  const child = spawn(process.execPath, ['tests/browser/harness/preview.ts'], { cwd: root, env: { ...process.env, BASE_PATH: '' } });
  onTestFinished(() => void child.kill());
  const said: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (line.startsWith('http')) break;
  }
  expect(said[0]).toBe('Something else answers at port 4321.');
  const address = /^http:\/\/localhost:(?!4321)\d+\//.exec(said.at(-1)!)?.[0];
  expect(address).toBeDefined();
  expect(await (await fetch(address!)).text()).toContain('<title>Everything Sold Off');
});
