import { describe, expect, it } from 'vitest';

import { createTimer } from '../../../../src/faces/present/timer.ts';

function storeOf() {
  let text: string | undefined;
  return { read: () => text, write: (next: string) => void (text = next), clear: () => void (text = undefined) };
}

const hour = 3_600_000;

describe('the clock of a lesson', () => {
  it('runs on while its window is closed, stops when it was stopped, and begins anew', () => {
    const store = storeOf();
    let now = 1_000_000_000_000;
    const open = () => createTimer(store, () => now);
    open().toggle();
    now += 5 * 60_000;
    const again = open();
    expect([again.running, again.elapsed]).toEqual([true, 5]);
    again.toggle();
    now += hour;
    expect([open().running, open().elapsed]).toEqual([false, 5]);
    open().zero();
    expect(open().elapsed).toBe(0);
    expect(store.read()).toBeUndefined();
  });

  it('of an earlier day, of the future, or spoilt, is not this lesson’s', () => {
    const store = storeOf();
    let now = 1_000_000_000_000;
    createTimer(store, () => now).toggle();
    now += 7 * hour;
    expect(createTimer(store, () => now).elapsed).toBe(0);
    for (const text of ['', '{', 'null', '{"before":"5","at":1}', JSON.stringify({ before: 60_000, at: now + hour })]) {
      store.write(text);
      expect(createTimer(store, () => now).elapsed, text).toBe(0);
    }
  });
});
