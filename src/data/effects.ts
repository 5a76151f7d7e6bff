import { replaceAll } from '../files/index.ts';

/** Where a refresh prepares what it writes, from the project's root; gone once all of it is. */
export const UNFINISHED = 'content/unfinished-refresh';

/** All that a refresh does to the world. Tests bring their own. */
export interface Effects {
  readonly fetch: typeof fetch;
  /** Replaces files below `root`, path from it → text: all of them or none, whatever happens meanwhile. */
  readonly write: (root: string, files: ReadonlyMap<string, string>) => void;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Called after each answer that has come, or was given up. */
  readonly progress: (done: number, all: number, what: string) => void;
}

/** The real world, telling nobody. */
export const world: Effects = {
  fetch: (input, init) => fetch(input, init),
  write: (root, files) => replaceAll(root, UNFINISHED, files),
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  progress: () => {},
};
