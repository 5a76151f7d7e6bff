import { attempt } from './attempt.ts';

/** What of a window the address bar needs. */
export type AddressWindow = Pick<Window, 'history' | 'location' | 'performance' | 'setTimeout' | 'clearTimeout' | 'addEventListener'>;

export interface AddressBar {
  /** Where the address is, or will be in a moment. */
  readonly now: URL;
  /** The window's address follows what is shown, and leaves no entry behind. */
  replace(to: string): void;
  /** A jump: Back leads to where one was. */
  push(to: string): void;
  /** Keeps something with this window's entry in the history, under a name. */
  keep(name: string, value: unknown): void;
  /** What is kept there under a name. */
  kept(name: string): unknown;
  /** Writes at once what still waits. */
  flush(): void;
}

/** What is to be written next. */
interface Waiting {
  readonly href?: string;
  readonly push: boolean;
  readonly state: Readonly<Record<string, unknown>>;
}

/** Milliseconds between two writes. Browsers count them: WebKit refuses the hundred-and-first within thirty seconds, or ten. */
const gap = 350;

/** A refused write is tried again after so many milliseconds: together they outlast what browsers count. */
const patience = [1000, 2000, 4000, 8000, 16_000];

/**
 * Writes a window's address for those who change it with every input. The first change is written at once, those that
 * follow a few times a second, and the last one always arrives. Nothing throws: where the browser refuses, what is
 * shown is shown all the same.
 */
export function createAddressBar({ history, location, performance, setTimeout, clearTimeout, addEventListener }: AddressWindow): AddressBar {
  let waiting: Waiting | undefined;
  let due = 0;
  let last = -gap;
  let refused = 0;

  const stateOf = () => (attempt(() => history.state as Waiting['state'] | null, null) ?? {}) as Waiting['state'];

  const write = () => {
    clearTimeout(due);
    due = 0;
    if (!waiting) return;
    const { href, push, state } = waiting;
    last = performance.now();
    try {
      const all = { ...stateOf(), ...state };
      history[push ? 'pushState' : 'replaceState'](Object.keys(all).length > 0 ? all : null, '', href);
      waiting = undefined;
      refused = 0;
    } catch {
      const pause = patience[refused];
      refused += 1;
      if (pause !== undefined) due = setTimeout(write, pause);
    }
  };

  const want = (next: Waiting) => {
    waiting = next;
    // While a refused write waits to be tried again, what comes meanwhile only takes its place.
    if (due) return;
    refused = 0;
    const left = last + gap - performance.now();
    if (left <= 0) write();
    else due = setTimeout(write, left);
  };

  const forget = () => {
    clearTimeout(due);
    due = 0;
    waiting = undefined;
  };

  // Back, Forward and links have said where we are: what was to be written before is of the past. Those who leave by a link
  // leave an entry behind, and it must say where they were.
  addEventListener('popstate', forget);
  addEventListener('pagehide', write);
  addEventListener('click', ({ target }) => (target as Element | null)?.closest?.('a') && write(), { capture: true });

  const full = (to: string) => attempt(() => new URL(to, location.href).href, to);
  return {
    get now() {
      return new URL(waiting?.href ?? location.href);
    },
    replace(to) {
      const href = full(to);
      if (href === (waiting?.href ?? location.href)) return;
      want({ href, push: waiting?.push ?? false, state: waiting?.state ?? {} });
    },
    push(to) {
      // The entry that is left says where one was, and a jump that waits is an entry of its own.
      if (waiting && !waiting.push) write();
      want({ href: full(to), push: true, state: waiting?.state ?? {} });
    },
    keep: (name, value) => want({ push: false, ...waiting, state: { ...waiting?.state, [name]: value } }),
    kept: (name) => ({ ...stateOf(), ...waiting?.state })[name],
    flush: write,
  };
}

let bar: AddressBar | undefined;

/** The address bar of this window. */
export const addressBar = (): AddressBar => (bar ??= createAddressBar(window));
