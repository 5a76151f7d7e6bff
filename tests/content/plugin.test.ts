import { setTimeout as sleep } from 'node:timers/promises';

import { build, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { describe, expect, onTestFinished, test } from 'vitest';

import { report } from '../../src/fault/index.ts';
import { checkContent, storyPlugin, type StoryOptions } from '../../src/story/content/index.ts';
import { en, fixture, foundIn, type Fixture } from './fixture.ts';

const options: StoryOptions = {
  compile: (root) => ({ 'virtual:story': `export default ${JSON.stringify(root)}`, 'virtual:words': 'export default "words"' }),
  ids: ['virtual:story', 'virtual:words'],
};

const entry = {
  name: 'entry',
  resolveId: (id: string) => (id === 'entry' ? id : undefined),
  load: (id: string) => (id === 'entry' ? 'import story from "virtual:story"; import words from "virtual:words"; console.log(story, words)' : undefined),
};

describe('in a build', () => {
  const run = ({ root }: Fixture) =>
    build({ root, configFile: false, logLevel: 'silent', plugins: [storyPlugin(options), entry], build: { write: false, rollupOptions: { input: 'entry' } } });

  test('sound content gives its modules', async () => {
    const project = fixture();
    const built = await run(project);
    expect(JSON.stringify(built)).toContain(project.root);
    expect(JSON.stringify(built)).toContain('words');
  });

  test('unsound content stops it with the whole report', async () => {
    const project = fixture();
    project.edit(en, 'Nothing was', 'Half of it was');
    project.edit(en, 'The bank.', 'Four banks.');
    const expected = report(foundIn(project));
    expect(expected).toContain(`${en}:14  bare amount "Half"\n  mend: bind it`);
    await expect(run(project)).rejects.toThrow(expected);
  });
});

describe('in dev', () => {
  test('a bad save shows the report, a mended one reloads the page', async () => {
    const project = fixture();
    const { server, sent, logged } = await dev(project);
    expect((await server.ssrLoadModule('virtual:story'))['default']).toBe(project.root);

    project.edit(en, 'Nothing was', 'Half of it was');
    foundIn(project);
    const expected = report(checkContent(project.root));
    const error = await once(() => sent.find(({ type }) => type === 'error'));
    expect(error).toEqual({
      type: 'error',
      err: { message: expected, stack: '', plugin: 'story', id: `${project.root}/${en}`, loc: { file: `${project.root}/${en}`, line: 14, column: 1 } },
    });
    expect(logged).toContain(expected);
    await expect(server.ssrLoadModule('virtual:story')).rejects.toThrow(expected);

    sent.length = 0;
    project.edit(en, 'Half of it was', 'Nothing was');
    foundIn(project);
    expect(await once(() => sent.find(({ type }) => type === 'full-reload'))).toEqual({ type: 'full-reload' });
    await once(async () => (await server.ssrLoadModule('virtual:story'))['default']);
  });

  test('a server starts on unsound content and says why its pages cannot be shown', async () => {
    const project = fixture();
    project.remove('content/glossary');
    const { server } = await dev(project);
    await expect(server.ssrLoadModule('virtual:words')).rejects.toThrow('content/glossary/glossary.yaml:1  the file is not there');
  });
});

/** A dev server without a browser, with what it would have told one. */
async function dev({ root }: Fixture): Promise<{ server: ViteDevServer; sent: HotPayload[]; logged: string[] }> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    cacheDir: `${root}/.vite`,
    server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 30 } },
    plugins: [storyPlugin(options)],
  });
  onTestFinished(() => server.close());
  const sent: HotPayload[] = [];
  const logged: string[] = [];
  server.environments.client.hot.send = (payload: unknown) => void sent.push(payload as HotPayload);
  server.config.logger.error = (message) => void logged.push(message);
  // The watcher must have seen the files once before it can see them change.
  await once(() => Object.keys(server.watcher.getWatched()).some((path) => path.endsWith('01-the-tank')) || undefined);
  await sleep(200);
  return { server, sent, logged };
}

/** What a question gives once it gives anything; a test's own patience ends the wait. */
async function once<T>(ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null) return answer;
    await sleep(20);
  }
}
