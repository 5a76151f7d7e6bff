import { addressBar } from '../../browser/index.ts';

/** A stopwatch that a reload does not stop: it is kept with this window's entry in the history, and nowhere else. */
export interface Timer {
  readonly running: boolean;
  /** In minutes. */
  readonly elapsed: number;
  toggle(): void;
  start(): void;
  zero(): void;
}

interface Kept {
  /** Milliseconds before the last start. */
  readonly before: number;
  /** When it was started last, in milliseconds since 1970; undefined while it stands. */
  readonly since?: number;
}

export function createTimer(now: () => number = Date.now): Timer {
  const bar = addressBar();
  const stored = bar.kept('timer') as Kept | undefined;
  let kept: Kept = typeof stored?.before === 'number' ? stored : { before: 0 };
  const keep = (next: Kept) => {
    kept = next;
    bar.keep('timer', kept);
  };
  const passed = () => kept.before + (kept.since === undefined ? 0 : now() - kept.since);
  const start = () => kept.since === undefined && keep({ before: kept.before, since: now() });
  return {
    get running() {
      return kept.since !== undefined;
    },
    get elapsed() {
      return passed() / 60_000;
    },
    start,
    toggle: () => void (kept.since === undefined ? start() : keep({ before: passed() })),
    zero: () => keep(kept.since === undefined ? { before: 0 } : { before: 0, since: now() }),
  };
}
