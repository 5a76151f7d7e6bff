import type { Disk } from '../../../src/files/index.ts';

/** Which act of a disk is the last: it is not done at all, or where it writes a file only the first half of it. */
export interface Death {
  readonly act: number;
  readonly half: boolean;
}

/** A disk that dies at an act: `die` is called in its place and must not come back. Counts its acts. */
export function mortal(disk: Disk, { act, half }: Death, die: () => never): Disk & { acts: number } {
  const step = (go: () => void, begin?: () => void) => {
    if (counted.acts++ === act) {
      if (half) begin?.();
      die();
    }
    go();
  };
  const counted: Disk & { acts: number } = {
    acts: 0,
    write: (path, bytes) =>
      step(
        () => disk.write(path, bytes),
        () => disk.write(path, bytes.subarray(0, bytes.length / 2)),
      ),
    rename: (from, to) => step(() => disk.rename(from, to)),
    makeFolder: (path) => step(() => disk.makeFolder(path)),
    remove: (path) => step(() => disk.remove(path)),
  };
  return counted;
}
