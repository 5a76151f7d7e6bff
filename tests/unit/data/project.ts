import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { world } from '../../../src/data/index.ts';
import type { Effects } from '../../../src/data/index.ts';

const root = join(import.meta.dirname, '../../..');

/** A project of its own with the pinned series, or a copy of another such project. */
export function aProject(from?: string): { readonly root: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'sold-off-'));
  if (from) cpSync(join(from, 'content'), join(folder, 'content'), { recursive: true });
  else cpSync(join(root, 'content/series'), join(folder, 'content/series'), { recursive: true, filter: (path) => !path.includes('latest') });
  return { root: folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Every file of a project’s content with its bytes, by path. */
export function bytesOf(folder: string): Record<string, string> {
  const paths = readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );
}

/** The world of a test: a fixed day, no real waiting, and what was waited for. */
export function aWorld(fetch: typeof globalThis.fetch, today: string): Effects & { readonly waits: number[] } {
  const waits: number[] = [];
  return { ...world, fetch, now: () => new Date(`${today}T12:00:00Z`), sleep: async (milliseconds) => void waits.push(milliseconds), waits };
}
