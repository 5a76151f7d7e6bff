/** Where the steps are in the document, in CSS pixels. */
export interface Geometry {
  /** Document positions of the steps' tops, in reading order. */
  readonly tops: readonly number[];
  /** Distance of a step's top from the top of the window when it is read. */
  readonly rest: number;
  /** The way over which a step's text approaches its reading position. */
  readonly approach: number;
  /** The size of the window it was read in. */
  readonly window?: string;
}

/** A place in the reading, whatever the layout: the same place in another layout is another scroll position. */
export interface Place {
  /** The step that is being read or approached. */
  readonly index: number;
  /** How far it has come, 0…1. */
  readonly t: number;
  /** Where nothing moves, in the opening and while a step is read: the share of that stretch that has been read. */
  readonly read: number;
}

/** Whether something that was kept is a place. */
export function isPlace(kept: unknown): kept is Place {
  const { index, t, read } = (kept ?? {}) as Partial<Record<keyof Place, unknown>>;
  return [index, t, read].every((part) => typeof part === 'number' && Number.isFinite(part) && part >= 0) && (t as number) <= 1;
}

/** The place at a scroll position. Pure: the same position is always the same place. */
export function placeAt(geometry: Geometry, scrollTop: number): Place {
  const { tops } = geometry;
  let index = 0;
  let t = 0;
  for (const at of tops.keys()) {
    const share = 1 - (scrollFor(geometry, { index: at, t: 1 }) - scrollTop) / way(geometry, at);
    if (share <= 0) break;
    index = at;
    // A page stops on whole pixels: within one of them, at rest is at rest.
    t = 1 - share < 1.5 / way(geometry, at) ? 1 : share;
  }
  const [from, length] = stretch(geometry, index, t);
  return { index, t, read: Math.max(0, (scrollTop - from) / length) };
}

/** The scroll position of a place. */
export function scrollFor(geometry: Geometry, { index, t, read = 0 }: Omit<Place, 'read'> & { read?: number }): number {
  const [, length] = stretch(geometry, index, t);
  if (index === 0 && t === 0) return read * length;
  return (geometry.tops[index] ?? 0) - geometry.rest - way(geometry, index) * (1 - t) + (t === 1 ? read * length : 0);
}

/** Where the stretch of a place begins and how long it is: the opening, or from a step at rest until the next sets out. */
function stretch(geometry: Geometry, index: number, t: number): [from: number, length: number] {
  const { tops, rest, approach } = geometry;
  const top = (tops[index] ?? 0) - rest;
  if (index === 0 && t === 0) return [0, Math.max(1, top - way(geometry, 0))];
  const next = tops[index + 1];
  return [top, next === undefined ? approach : Math.max(1, next - rest - way(geometry, index + 1) - top)];
}

// A step can only begin its way where the one before has come to rest.
function way({ tops, approach }: Geometry, index: number): number {
  return Math.max(1, Math.min(approach, index > 0 ? tops[index]! - tops[index - 1]! : approach));
}
