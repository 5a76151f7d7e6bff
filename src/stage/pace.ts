/** So many steps a second are passed and not read: the words of one are on the screen for a sixth of a second. */
const fling = 6;
/** More than these are a jump, whose picture is wanted at once. */
const jump = 60;
/** So long after the last move a movement is over; milliseconds. */
const over = 100;

/** How fast a reader goes through the steps. */
export interface Pace {
  /** Hears of every place that is asked for: the index of a step, and how far the next has come; the time in milliseconds. */
  move(place: number, now: number): void;
  /** Whether steps fly past. */
  flings(now: number): boolean;
}

export function createPace(): Pace {
  let at = 0;
  let movedAt = -Infinity;
  /** Steps a second, a running mean of some frames: between two steps nothing moves for one or two. */
  let pace = 0;
  return {
    move(place, now) {
      const since = now - movedAt;
      const rate = (1000 * Math.abs(place - at)) / Math.max(8, since);
      pace = since > over || rate > jump ? 0 : pace + 0.3 * (rate - pace);
      at = place;
      movedAt = now;
    },
    flings: (now) => pace > fling && now - movedAt < over,
  };
}
