import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

const home = join(import.meta.dirname, '../../..');
const astro = join(home, 'node_modules/astro/bin/astro.mjs');

/**
 * A small Astro project that is built as ours is: one page, which takes a moment to write itself. What is to be mended in it is in
 * `findings.json`.
 */
function project(): { root: string; page: () => string | undefined; set: (file: string, text: string) => void } {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  symlinkSync(join(home, 'node_modules'), join(root, 'node_modules'));
  for (const room of ['build', 'files', 'fault']) cpSync(join(home, 'src', room), join(root, 'src', room), { recursive: true });
  mkdirSync(join(root, 'src/pages'));
  const set = (file: string, text: string) => writeFileSync(join(root, file), text);
  set('package.json', '{"type":"module"}');
  set('findings.json', '[]');
  set('text.txt', 'first');
  set(
    'src/pages/index.astro',
    "---\nimport { readFileSync } from 'node:fs';\nconst text = readFileSync('text.txt', 'utf8');\nawait new Promise((resolve) => setTimeout(resolve, 1500));\nif (text === 'broken') throw new Error('a page broke');\n---\n<p>{text}</p>\n",
  );
  set(
    'astro.config.mjs',
    "import { readFileSync } from 'node:fs';\nimport { demandCache, wholeBuild } from './src/build/index.ts';\ndemandCache(import.meta.dirname);\nexport default { integrations: [wholeBuild(import.meta.dirname, () => JSON.parse(readFileSync('findings.json', 'utf8')))], devToolbar: { enabled: false } };\n",
  );
  const html = join(root, 'dist/index.html');
  return { root, page: () => (existsSync(html) ? /<p>(.*?)<\/p>/.exec(readFileSync(html, 'utf8'))?.[1] : undefined), set };
}

const options = (root: string) => ({ cwd: root, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } });
const build = (root: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], { ...options(root), encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('a build', () => {
  test('that fails leaves the last good site, and says what to mend without a trace', { timeout: 120_000 }, () => {
    const { root, page, set } = project();
    expect(build(root).status).toBe(0);
    expect(page()).toBe('first');
    expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);

    set('text.txt', 'broken');
    expect(build(root)).toMatchObject({ status: 1, stdout: expect.anything() });
    expect(page()).toBe('first');

    set('findings.json', '[{"file":"content/a.yaml","line":3,"found":"a slip","mend":"write it otherwise"}]');
    const { status, stderr } = build(root);
    expect([status, stderr]).toEqual([1, 'content/a.yaml:3  a slip\n  mend: write it otherwise\n']);
    expect(page()).toBe('first');

    set('findings.json', '[]');
    set('text.txt', 'second');
    expect(build(root).status).toBe(0);
    expect(page()).toBe('second');
    expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  test('waits for another one in its folder, and is not held up by one that is dead', { timeout: 120_000 }, async () => {
    const { root, page, set } = project();
    const start = () => {
      const child = spawn(process.execPath, [astro, 'build'], options(root));
      let said = '';
      child.stdout.on('data', (data: Buffer) => (said += String(data)));
      onTestFinished(() => void child.kill('SIGKILL'));
      return { child, said: () => said, over: new Promise<number | null>((resolve) => child.once('exit', resolve)) };
    };
    const [one, other] = [start(), start()];
    expect(await Promise.all([one.over, other.over])).toEqual([0, 0]);
    expect([one, other].filter(({ said }) => said().includes('another build is under way in this folder'))).toHaveLength(1);
    expect(page()).toBe('first');

    const dying = start();
    await expect.poll(() => existsSync(join(root, 'dist.building')), { timeout: 30_000 }).toBe(true);
    dying.child.kill('SIGKILL');
    await dying.over;
    expect(page()).toBe('first');
    set('text.txt', 'second');
    expect(build(root).status).toBe(0);
    expect(page()).toBe('second');
  });

  test('says at once that its folder of kept parts cannot be written', { timeout: 60_000 }, () => {
    const { root, set } = project();
    set('.cache', 'a file in its place');
    const { status, stderr } = build(root);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^\.cache:1 {2}.*\n {2}mend: .*\n$/)]);
  });
});
