import { describe, expect, it } from 'vitest';

import { createAddressBar, type AddressWindow } from '../../../src/browser/index.ts';

type Listener = (event: { readonly target: unknown }) => void;

/** A window whose clock is turned by hand, whose history refuses whenever `refuses` says so, and which counts what it is asked. */
function windowAt(href: string, refuses: (now: number, before: readonly number[]) => boolean = () => false) {
  let now = 0;
  let timers: { readonly id: number; readonly at: number; readonly work: () => void }[] = [];
  let ids = 0;
  const entries: { href: string; state: unknown }[] = [{ href, state: null }];
  const writes: number[] = [];
  const listeners = new Map<string, Listener>();
  const write = (state: unknown, to: string | undefined, push: boolean) => {
    if (refuses(now, writes)) throw new DOMException('The operation is insecure.', 'SecurityError');
    writes.push(now);
    if (!push) entries.pop();
    entries.push({ href: to ?? href, state });
  };
  const view = {
    location: {
      get href() {
        return entries.at(-1)!.href;
      },
    },
    history: {
      get state() {
        return entries.at(-1)!.state;
      },
      replaceState: (state: unknown, _: string, to?: string) => write(state, to ?? entries.at(-1)!.href, false),
      pushState: (state: unknown, _: string, to?: string) => write(state, to ?? entries.at(-1)!.href, true),
    },
    performance: { now: () => now },
    setTimeout: (work: () => void, pause: number) => (timers.push({ id: (ids += 1), at: now + pause, work }), ids),
    clearTimeout: (id: number) => (timers = timers.filter((timer) => timer.id !== id)),
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
  } as unknown as AddressWindow;
  return {
    view,
    entries,
    writes,
    tell: (type: string, target?: unknown) => listeners.get(type)!({ target }),
    pass: (time: number) => {
      const until = now + time;
      for (;;) {
        const due = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers = timers.filter((timer) => timer !== due);
        now = due.at;
        due.work();
      }
      now = until;
    },
    waits: () => timers.length > 0,
  };
}

const home = 'https://example.org/embed/';
const hashes = (entries: readonly { readonly href: string }[]) => entries.map(({ href }) => new URL(href).hash);

describe('an address bar', () => {
  it('writes a first change at once, a flood a few times a second, and the last one always', () => {
    const { view, entries, writes, pass, waits } = windowAt(home);
    const bar = createAddressBar(view);
    for (let at = 0; at < 2000; at += 1) {
      bar.replace(`#${at}`);
      expect(bar.now.hash).toBe(`#${at}`);
      pass(10);
    }
    expect(writes[0]).toBe(0);
    for (let from = 0; from < 20_000; from += 500) expect(writes.filter((time) => time >= from && time < from + 1000).length).toBeLessThanOrEqual(3);
    pass(1000);
    expect(hashes(entries)).toEqual(['#1999']);
    expect(waits()).toBe(false);
  });

  it('is never refused by a browser that takes a hundred writes in thirty seconds', () => {
    const { view, writes, pass } = windowAt(home, (now, before) => before.filter((time) => time > now - 30_000).length >= 100);
    const bar = createAddressBar(view);
    let refused = 0;
    for (let at = 0; at < 9000; at += 1) {
      bar.replace(`#${at}`);
      pass(10);
      if (writes.length > 0 && writes.at(-1)! < at * 10 - 1000) refused += 1;
    }
    expect(refused).toBe(0);
    expect(writes.length).toBeGreaterThan(200);
  });

  it('throws nothing when it is refused, and writes the last address once the browser takes it again', () => {
    const { view, entries, pass, waits } = windowAt(home, (now) => now < 9000);
    const bar = createAddressBar(view);
    for (let at = 0; at < 50; at += 1) bar.replace(`#${at}`);
    bar.keep('timer', 5);
    pass(20_000);
    expect(hashes(entries)).toEqual(['#49']);
    expect(entries[0]!.state).toEqual({ timer: 5 });
    expect(waits()).toBe(false);
  });

  it('gives up on a browser that never takes any, and still says where it would be', () => {
    const { view, entries, pass, waits } = windowAt(home, () => true);
    const bar = createAddressBar(view);
    bar.replace('#a');
    bar.push('#b');
    pass(60_000);
    expect(hashes(entries)).toEqual(['']);
    expect(bar.now.hash).toBe('#b');
    expect(waits()).toBe(false);
  });

  it('leaves an entry for each jump, behind it the place that was left', () => {
    const { view, entries, pass } = windowAt(home);
    const bar = createAddressBar(view);
    bar.replace('#one');
    bar.replace('#two');
    bar.push('#three');
    pass(1000);
    bar.replace('#four');
    pass(1000);
    expect(hashes(entries)).toEqual(['#two', '#four']);
  });

  it('keeps what belongs to an entry beside its address, whatever is written', () => {
    const { view, entries, pass } = windowAt(home);
    const bar = createAddressBar(view);
    bar.keep('timer', 1);
    bar.keep('timer', 2);
    bar.replace('#one');
    expect(bar.kept('timer')).toBe(2);
    pass(1000);
    bar.push('#two');
    pass(1000);
    expect(entries).toEqual([
      { href: `${home}#one`, state: { timer: 2 } },
      { href: `${home}#two`, state: { timer: 2 } },
    ]);
  });

  it('forgets what waits when Back or a link says otherwise, and writes it before a link is followed', () => {
    const { view, entries, tell, pass } = windowAt(home);
    const bar = createAddressBar(view);
    bar.replace('#one');
    bar.replace('#two');
    tell('popstate');
    pass(1000);
    expect(hashes(entries)).toEqual(['#one']);
    bar.replace('#three');
    bar.replace('#four');
    tell('click', { closest: () => ({}) });
    expect(hashes(entries)).toEqual(['#four']);
  });
});
