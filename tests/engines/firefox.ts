import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { clicking, middleOf, pressing, type Engine, type Window } from './engine.ts';

/** Starts Firefox without a display and speaks WebDriver BiDi with it, which it does by itself: no driver is needed. */
export async function startFirefox(program: string, prefs: Readonly<Record<string, number | boolean>> = {}): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'engines-'));
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(prefs)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});\n`)
      .join(''),
  );
  const child = spawn(program, ['--headless', '--remote-debugging-port=0', '--profile', profile, '--no-remote', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.on('exit', () => reject(new Error(`${program} ended:\n${said}`)));
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
  });
  const socket = new WebSocket(`${url}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });

  const waiting = new Map<number, (answer: Answer) => void>();
  const problems: string[] = [];
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const answer = JSON.parse(data) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else if (answer.method === 'log.entryAdded' && answer.params?.level === 'error') problems.push(answer.params.text ?? '');
  };
  let count = 0;
  const send = async <T = unknown>(method: string, params: object = {}): Promise<T> => {
    const id = (count += 1);
    const answer = await new Promise<Answer>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${method}: Firefox did not answer in half a minute`)), 30_000);
      waiting.set(id, (said) => (clearTimeout(late), resolve(said)));
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result as T;
  };

  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });

  const run: (context: string) => Window['run'] =
    (context) =>
    async (inside, ...args) => {
      const { type, result, exceptionDetails } = await send<Called>('script.callFunction', {
        functionDeclaration: `async (args) => JSON.stringify((await (${inside.toString()})(...JSON.parse(args))) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      if (type !== 'success') throw new Error(exceptionDetails?.text);
      return JSON.parse(result!.value);
    };

  return {
    version: `Firefox ${capabilities.browserVersion}`,
    problems: async () => problems,
    async window(width, height) {
      const { context } = await send<{ context: string }>('browsingContext.create', { type: 'window' });
      // A window behind another draws once in a second.
      await send('browsingContext.activate', { context });
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
      const inside = run(context);
      return {
        run: inside,
        async go(to) {
          // A page that writes its address just as it is left makes Firefox forget to say that the next one has come: the page is asked.
          await send('browsingContext.navigate', { context, url: to, wait: 'none' });
          const came = () =>
            inside((there) => document.readyState === 'complete' && location.href.split('#')[0] === there, to.split('#')[0]!).catch(() => false);
          for (let ask = 0; !(await came()); ask += 1) {
            if (ask > 600) throw new Error(`${to} has not come in half a minute`);
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        },
        press: async (...names) => void (await send('input.performActions', { context, actions: pressing(names) })),
        click: async (selector) => void (await send('input.performActions', { context, actions: clicking(await inside(middleOf, selector)) })),
      };
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.removeAllListeners('exit').once('exit', () => {});
      await send('browser.close').catch(() => child.kill());
      socket.close();
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
      child.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly message?: string;
  readonly result?: unknown;
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}

interface Called {
  readonly type: string;
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}
