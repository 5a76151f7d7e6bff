/** Where the steps stand in the document, in CSS pixels. */
export interface Geometry {
  /** Document positions of the steps' tops, in reading order. */
  readonly tops: readonly number[];
  /** Distance of a step's top from the top of the window when it is read. */
  readonly rest: number;
  /** The way over which a step's text approaches its reading position. */
  readonly approach: number;
}

/** The step that is being read or approached, and how far it has come, 0…1. Pure: the same place is always the same cue. */
export function placeAt({ tops, rest, approach }: Geometry, scrollTop: number): { index: number; t: number } {
  let index = 0;
  let t = 0;
  for (const [at, top] of tops.entries()) {
    const share = 1 - (top - rest - scrollTop) / way(tops, at, approach);
    if (share <= 0) break;
    index = at;
    // A page stops on whole pixels: within one of them, at rest is at rest.
    t = 1 - share < 1.5 / way(tops, at, approach) ? 1 : share;
  }
  return { index, t };
}

/** The scroll position at which a step has come the share t of its way. */
export function scrollFor({ tops, rest, approach }: Geometry, index: number, t: number): number {
  return (tops[index] ?? 0) - rest - way(tops, index, approach) * (1 - t);
}

// A step can only begin its way where the one before has come to rest.
const way = (tops: readonly number[], index: number, approach: number) =>
  Math.max(1, Math.min(approach, index > 0 ? tops[index]! - tops[index - 1]! : approach));
