import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { finishReplacing, realDisk, replaceAll } from '../../../src/files/index.ts';
import { mortal } from './mortal.ts';

const unfinished = 'unfinished';
const before = { a: 'old a', b: 'old b' };
const after = { a: 'new a', 'deep/c': 'new c', b: 'new b' };
const change = new Map(Object.entries(after));

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'replace-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(before)) writeFileSync(join(root, path), text);
  return root;
}

/** Every file below a folder with its text. */
const textsIn = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );

class Killed extends Error {}
const die = () => {
  throw new Killed();
};

/** How many acts it takes to replace them all. */
const acts = (() => {
  const root = mkdtempSync(join(tmpdir(), 'replace-'));
  const disk = mortal(realDisk, { act: Infinity, half: false }, die);
  replaceAll(root, unfinished, change, disk);
  rmSync(root, { recursive: true });
  return disk.acts;
})();

test('files are replaced together, and nothing is left beside them', () => {
  const root = folder();
  replaceAll(root, unfinished, change);
  expect(textsIn(root)).toEqual(after);
  expect(existsSync(join(root, unfinished))).toBe(false);
  expect(finishReplacing(root, unfinished)).toBeUndefined();
});

describe('a process that dies at any act', () => {
  test.each(Array.from({ length: acts }, (_, act) => [act]))('leaves what the next one makes all old or all new: act %i', (act) => {
    for (const half of [false, true]) {
      const root = folder();
      // After death there is no disk: whatever the dying process would clean up, it cannot.
      let dead = false;
      const disk = mortal(realDisk, { act, half }, () => {
        dead = true;
        throw new Killed();
      });
      const grave = Object.fromEntries(
        Object.entries(disk).map(([name, act_]) => [
          name,
          typeof act_ === 'function' ? (...args: never[]) => (dead ? die() : (act_ as (...all: never[]) => void)(...args)) : act_,
        ]),
      ) as unknown as typeof realDisk;
      expect(() => replaceAll(root, unfinished, change, grave)).toThrow(Killed);
      const staged = existsSync(join(root, unfinished, 'journal.json'));
      const done = finishReplacing(root, unfinished);
      const texts = textsIn(root);
      const isNew = staged || texts['deep/c'] !== undefined;
      expect(texts).toEqual(isNew ? after : before);
      if (staged) expect(done).toBe('new');
      expect(existsSync(join(root, unfinished))).toBe(false);
    }
  });

  test('and whose successor dies too, at any act, still leaves all old or all new', () => {
    for (let first = 0; first < acts; first++) {
      for (let second = 0; ; second++) {
        const root = folder();
        const once = mortal(realDisk, { act: first, half: false }, die);
        // The error that stands for the first death must not be tidied up after: only what was done before it counts.
        const silent = {
          ...once,
          remove: (path: string) => (once.acts > first ? die() : once.remove(path)),
          write: (path: string, bytes: Uint8Array) => (once.acts > first ? die() : once.write(path, bytes)),
          rename: (from: string, to: string) => (once.acts > first ? die() : once.rename(from, to)),
        };
        expect(() => replaceAll(root, unfinished, change, silent)).toThrow(Killed);
        let over = true;
        try {
          finishReplacing(root, unfinished, mortal(realDisk, { act: second, half: true }, die));
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
          over = false;
        }
        finishReplacing(root, unfinished);
        expect([before, after]).toContainEqual(textsIn(root));
        if (over) break;
      }
    }
  });
});

test('where a file cannot be replaced, those before it get their old bytes back', () => {
  const root = folder();
  mkdirSync(join(root, 'folder/full'), { recursive: true });
  const act = () => replaceAll(root, unfinished, new Map([...change, ['folder', 'a folder is no file']]));
  expect(act).toThrow();
  expect(textsIn(root)).toEqual(before);
});

test('a rename that fails in the middle is undone, and so is a file that was new', () => {
  const root = folder();
  let renames = 0;
  const disk = {
    ...realDisk,
    rename: (from: string, to: string) => {
      // The first is the journal's; the last file's fails once.
      if (++renames === 4) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
      realDisk.rename(from, to);
    },
  };
  expect(() => replaceAll(root, unfinished, change, disk)).toThrow('no room');
  expect(textsIn(root)).toEqual(before);
});

test('a journal that leads out of the folder is not followed', () => {
  const root = folder();
  mkdirSync(join(root, unfinished));
  writeFileSync(join(root, unfinished, 'journal.json'), JSON.stringify({ to: 'new', files: [{ path: '../elsewhere', old: false }] }));
  writeFileSync(join(root, unfinished, '0.new'), 'x');
  expect(() => finishReplacing(root, unfinished)).toThrow('this is no journal that was written here');
  expect(textsIn(root)).toMatchObject(before);
});
