import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

import { Fault } from '../fault/index.ts';
import { realDisk } from './disk.ts';
import type { Disk } from './disk.ts';

/** What is to become of the files: each its new text, or each its old one again. */
interface Journal {
  readonly to: 'new' | 'old';
  /** Paths from the root, and whether a file stood there before. */
  readonly files: readonly { readonly path: string; readonly old: boolean }[];
}

const JOURNAL = 'journal.json';

/**
 * Replaces files together: `files` maps paths from `root` to texts. All new and old texts are on the disk in `folder`, beside a
 * journal, before the first file is replaced. Where one cannot be replaced, those before it get their old bytes back and the error
 * is thrown; where the process dies, `finishReplacing` ends what was begun.
 */
export function replaceAll(root: string, folder: string, files: ReadonlyMap<string, string>, disk: Disk = realDisk): void {
  const place = join(root, folder);
  const list = [...files];
  let journal: Journal | undefined;
  try {
    disk.makeFolder(place);
    const entries = list.map(([path, text], index) => {
      const old = existsSync(join(root, path));
      disk.write(join(place, `${index}.new`), Buffer.from(text));
      if (old) disk.write(join(place, `${index}.old`), readFileSync(join(root, path)));
      return { path, old };
    });
    journal = note(place, { to: 'new', files: entries }, disk);
    carryOut(root, place, journal, disk);
  } catch (error) {
    if (journal) carryOut(root, place, note(place, { ...journal, to: 'old' }, disk), disk);
    disk.remove(place);
    throw error;
  }
  disk.remove(place);
}

/**
 * Ends what a process that died had begun in `folder`: from the moment its journal is written the new texts come, before that the old
 * ones stay. Says which it was, or nothing where nothing was begun.
 */
export function finishReplacing(root: string, folder: string, disk: Disk = realDisk): 'new' | 'old' | undefined {
  const place = join(root, folder);
  if (!existsSync(place)) return undefined;
  const journal = readJournal(place, join(folder, JOURNAL));
  if (journal) carryOut(root, place, journal, disk);
  disk.remove(place);
  return journal?.to ?? 'old';
}

function note(place: string, journal: Journal, disk: Disk): Journal {
  disk.write(join(place, `${JOURNAL}.new`), Buffer.from(JSON.stringify(journal)));
  disk.rename(join(place, `${JOURNAL}.new`), join(place, JOURNAL));
  return journal;
}

/** May be done again from any point: a text that is no longer beside the journal is in its place. The journal goes last. */
function carryOut(root: string, place: string, { to, files }: Journal, disk: Disk): void {
  files.forEach(({ path, old }, index) => {
    const target = join(root, path);
    const staged = join(place, `${index}.${to}`);
    if (to === 'old' && !old) disk.remove(target);
    else if (existsSync(staged)) {
      if (!existsSync(dirname(target))) disk.makeFolder(dirname(target));
      disk.rename(staged, target);
    }
  });
  disk.remove(join(place, JOURNAL));
}

function readJournal(place: string, file: string): Journal | undefined {
  if (!existsSync(join(place, JOURNAL))) return undefined;
  try {
    const journal = JSON.parse(readFileSync(join(place, JOURNAL), 'utf8')) as Journal;
    const sound = (journal.to === 'new' || journal.to === 'old') && journal.files.every(({ path }) => !/^(\/|\w:|\.\.)/.test(normalize(path)));
    if (sound) return journal;
  } catch {
    // Said below: a journal is written whole or not at all, so this is no longer ours.
  }
  throw new Fault({
    file,
    line: 1,
    found: 'this is no journal that was written here',
    mend: 'look at the files beside it, put those of content back from git, and remove the folder',
  });
}
