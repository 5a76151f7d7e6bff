import { writeAll } from './write-all.ts';

/** All that a refresh does to the world. Tests bring their own. */
export interface Effects {
  readonly fetch: typeof fetch;
  /** Replaces files, path → text: all of them or none. */
  readonly write: (files: ReadonlyMap<string, string>) => Promise<void>;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Told after each answer that has come, or was given up. */
  readonly progress: (done: number, all: number, what: string) => void;
}

/** The real world, telling nobody. */
export const world: Effects = {
  fetch: (input, init) => fetch(input, init),
  write: writeAll,
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  progress: () => {},
};
