import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** All that replacing files does to a disk, one act each. Tests bring their own, to die between any two of them. */
export interface Disk {
  /** Writes a whole file, and returns once the disk holds it. */
  readonly write: (path: string, bytes: Uint8Array) => void;
  readonly rename: (from: string, to: string) => void;
  readonly makeFolder: (path: string) => void;
  /** Removes a file or a folder with all that is in it; what is not there is removed already. */
  readonly remove: (path: string) => void;
}

export const realDisk: Disk = {
  write(path, bytes) {
    const file = openSync(path, 'w');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  rename(from, to) {
    renameSync(from, to);
    settle(dirname(to));
  },
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};

/** A new name is on the disk once its folder is; Windows knows no such wish. */
function settle(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
