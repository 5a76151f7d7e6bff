import type { Store } from '../../browser/index.ts';

/** A stopwatch that runs on while its window is reloaded, or closed and opened again: it is kept on this device, and for some hours. */
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
  /** When it was started last, in milliseconds since 1970; undefined while it is stopped. */
  readonly since?: number;
  /** When it was written. */
  readonly at: number;
}

/** After these many milliseconds a clock is of another lesson. */
const old = 6 * 3_600_000;

export function createTimer(store: Store, now: () => number = Date.now): Timer {
  const read = (): Kept => parse(store.read(), now()) ?? { before: 0, at: now() };
  let kept = read();
  const keep = (next: Omit<Kept, 'at'>) => {
    kept = { ...next, at: now() };
    store.write(JSON.stringify(kept));
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
    zero() {
      if (kept.since === undefined) {
        kept = { before: 0, at: now() };
        store.clear();
      } else keep({ before: 0, since: now() });
    },
  };
}

function parse(text: string | undefined, now: number): Kept | undefined {
  try {
    const { before, since, at } = JSON.parse(text ?? '') as Partial<Kept>;
    if (typeof before !== 'number' || typeof at !== 'number' || now - at > old || at > now) return undefined;
    return { before, at, ...(typeof since === 'number' && since <= now && { since }) };
  } catch {
    return undefined;
  }
}
