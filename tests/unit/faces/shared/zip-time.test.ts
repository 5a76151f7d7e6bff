import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../..');

/** A zip as we make them, in hex, by a process in that time zone. */
function zipIn(zone: string): string {
  const code = `import { zipSync } from 'fflate'; import { zipTime } from ${JSON.stringify(join(root, 'src/faces/shared/zip-time.ts'))}; process.stdout.write(Buffer.from(zipSync({ a: [new Uint8Array([1]), { mtime: zipTime('2026-11-22') }] }, { mtime: zipTime('2026-11-22') })).toString('hex'));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
}

test('a zip is the same wherever it is made', () => {
  const here = zipIn('UTC');
  expect(here).toMatch(/^504b0304/);
  for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Chatham', 'Pacific/Kiritimati', 'Asia/Kolkata']) expect(zipIn(zone)).toBe(here);
});

test('no zip of ours has another time', () => {
  const makers = globSync('src/**/*.ts', { cwd: root }).filter((file) => /\bzipSync\(/.test(readFileSync(join(root, file), 'utf8')));
  expect(makers.length).toBeGreaterThan(2);
  expect(makers.filter((file) => !/mtime: zipTime\(/.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
