import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's own code for a file that somebody else holds. */
const BUSY = 5;

/**
 * Takes the lock of that name in the project at `root`, and gives what lets it go; nothing where another process, or another part
 * of this one, holds it. It is a lock of the operating system on an empty database, so a process that dies holds nothing.
 */
export function lock(root: string, name: string): (() => void) | undefined {
  const folder = join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, `${name}.lock`), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === BUSY) return undefined;
    throw error;
  }
  return () => database.close();
}
