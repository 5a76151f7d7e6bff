import { describe, expect, it } from 'vitest';

import { createPace } from '../../../src/stage/pace.ts';

/** Goes through steps at a speed in steps a second, from a place on, for some frames; gives whether they flew past in the end, and when that was. */
function gone(speed: number, { frames = 30, from = 0, pace = createPace() } = {}) {
  const frame = 1000 / 60;
  for (let n = 0; n < frames; n += 1) pace.move(from + (speed * n * frame) / 1000, 5000 + n * frame);
  const now = 5000 + (frames - 1) * frame;
  return { flings: pace.flings(now), later: pace.flings(now + 150), pace, now };
}

describe('how fast a reader goes', () => {
  it('is no fling at two screens a second, nor where one key follows another', () => {
    expect(gone(2.7).flings).toBe(false);
    expect(gone(4.5).flings).toBe(false);
  });

  it('is a fling where steps fly past, in either direction, and none a moment after the last move', () => {
    for (const speed of [10, -10]) expect(gone(speed, { from: 40 })).toMatchObject({ flings: true, later: false });
  });

  it('is no fling where one jumps, even while one scrolls', () => {
    expect(gone(1, { frames: 1, from: 50 }).flings).toBe(false);
    const { pace, now } = gone(2);
    pace.move(40, now + 16);
    expect(pace.flings(now + 16)).toBe(false);
  });
});
