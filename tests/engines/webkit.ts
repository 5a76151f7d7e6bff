import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import { clicking, middleOf, pressing, type Engine, type Window } from './engine.ts';

/** Whether there is a display to show windows on; without one they are shown on one of xvfb's. */
export const display = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Starts WebKit by its driver (W3C WebDriver over HTTP). It needs a display: where there is none, a virtual one. */
export async function startWebKit(program: string): Promise<Engine> {
  const port = await freePort();
  const line = [program, `--port=${port}`];
  const [command, ...args] = display ? line : ['xvfb-run', '--auto-servernum', '--server-args=-screen 0 1600x1200x24', ...line];
  // A group of its own, so that the display ends with the driver.
  const child = spawn(command!, args, { stdio: 'ignore', detached: true, env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' } });
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${command} ended`)));
  });
  ended.catch(() => {});

  const ask = async <T = unknown>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
  await Promise.race([ended, untilIt(() => ask('GET', '/status'))]);
  const options = { binary: process.env['WEBKIT_BROWSER'], args: ['--automation'] };
  const capabilities = { alwaysMatch: options.binary ? { 'webkitgtk:browserOptions': options } : {} };
  const { sessionId, capabilities: got } = await ask<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '/session', { capabilities });
  const at = `/session/${sessionId}`;
  await ask('POST', `${at}/timeouts`, { script: 30_000, pageLoad: 60_000 });
  const problems: string[] = [];
  const opened: string[] = [];
  let front = '';
  const to = async (handle: string) => {
    if (front !== handle) await ask('POST', `${at}/window`, { handle });
    front = handle;
  };
  const runIn =
    (handle: string): Window['run'] =>
    async (inside, ...args) => {
      await to(handle);
      const script = `const done = arguments[1]; (async (args) => (${inside.toString()})(...JSON.parse(args)))(arguments[0]).then((value) => done(JSON.stringify({ value: value ?? null })), (error) => done(JSON.stringify({ error: String(error) })));`;
      const { value, error } = JSON.parse(await ask<string>('POST', `${at}/execute/async`, { script, args: [JSON.stringify(args)] }));
      if (error) throw new Error(error);
      return value;
    };

  return {
    version: `WebKit ${got.browserVersion}`,
    async problems() {
      for (const handle of opened) problems.push(...(await runIn(handle)(harvest)));
      return problems;
    },
    async window(width, height) {
      const { handle } = await ask<{ handle: string }>('POST', `${at}/window/new`, { type: 'window' });
      opened.push(handle);
      await to(handle);
      await ask('POST', `${at}/window/rect`, { width, height });
      const run = runIn(handle);
      const act = async (actions: object) => {
        await to(handle);
        await ask('POST', `${at}/actions`, { actions });
      };
      return {
        run,
        async go(url) {
          problems.push(...(await run(harvest)));
          await ask('POST', `${at}/url`, { url });
          await run(watch);
        },
        press: (...names) => act(pressing(names)),
        click: async (selector) => act(clicking(await run(middleOf, selector))),
      };
    },
    async close() {
      await ask('DELETE', at).catch(() => {});
      child.removeAllListeners('exit');
      if (child.pid) process.kill(-child.pid);
    },
  };
}

/** Runs in the page: this driver tells of no console, so the page keeps what goes wrong from its load on. */
function watch(): void {
  const wrong: string[] = [];
  Object.assign(window, { wrong });
  const { error } = console;
  console.error = (...said: unknown[]) => {
    wrong.push(said.join(' '));
    error(...said);
  };
  addEventListener('error', ({ message }) => wrong.push(message));
  addEventListener('unhandledrejection', ({ reason }) => wrong.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => wrong.push(`policy: ${effectiveDirective} ${blockedURI}`));
}

const harvest = () => (window as unknown as { wrong?: string[] }).wrong?.splice(0) ?? [];

async function untilIt(works: () => Promise<unknown>): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    if (
      await works().then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
