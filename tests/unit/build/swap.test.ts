import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { putBack, swap } from '../../../src/build/swap.ts';

/** Folders `site` and `fresh`, each with a page that says which it is. */
function folders(): { site: string; fresh: string; page: () => string } {
  const root = mkdtempSync(join(tmpdir(), 'swap-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [site, fresh] = [join(root, 'site'), join(root, 'fresh')];
  for (const [folder, text] of [
    [site, 'old'],
    [fresh, 'new'],
  ] as const) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), text);
  }
  return { site, fresh, page: () => readFileSync(join(site, 'index.html'), 'utf8') };
}

test('a new site takes the place of the one that is, and of none', () => {
  const { site, fresh, page } = folders();
  swap(site, fresh);
  expect(page()).toBe('new');
  expect([existsSync(fresh), existsSync(`${site}.before`)]).toEqual([false, false]);
  mkdirSync(fresh);
  rmSync(site, { recursive: true });
  swap(site, fresh);
  expect(existsSync(site)).toBe(true);
});

test('where the new one cannot come, the old one is put back by the next build', () => {
  const { site, fresh, page } = folders();
  rmSync(fresh, { recursive: true });
  expect(() => swap(site, fresh)).toThrow();
  expect(existsSync(site)).toBe(false);
  putBack(site);
  expect(page()).toBe('old');
  putBack(site);
  expect(page()).toBe('old');
});
