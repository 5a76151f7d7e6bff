/** How everything moves. Shares run from 0 to 1. */

/** Slow, fast, slow: the share of a way at a share of the time. */
export const ease = (share: number): number => share * share * (3 - 2 * share);

/** How far a part of a step has come that runs between two of its shares. */
export const part = (t: number, from: number, to: number): number => Math.min(1, Math.max(0, (t - from) / (to - from)));

/** A number on its way from one to another; where nothing differs, nothing is reckoned. */
export const mix = (a: number, b: number, t: number): number => (a === b ? a : a + (b - a) * t);

/** The way from one state to another: at its ends these themselves, on the way what `made` makes of them. */
export const between =
  <State>(made: (a: State, b: State, t: number) => State) =>
  (a: State, b: State, t: number): State =>
    t <= 0 ? a : t >= 1 ? b : made(a, b, t);

/**
 * The shares of a step in which a picture changes, for every figure: what is old leaves, what stays moves, what draws or counts the data
 * runs behind it, and how long a new mark takes to come. It comes once what stays has arrived, once a run is almost over or, where nothing
 * has to happen first, as soon as the old are gone; new words on a shape that stays travel with it.
 */
const shares = { leave: [0, 0.3], move: [0.2, 0.8], run: [0.3, 0.85], come: 0.25, afterLeave: 0.35, afterMove: 0.65, afterRun: 0.75, travelling: 0.3 } as const;

/**
 * The shares of a handover in which one figure leaves and the next enters, while dots or shapes of money are carried from the one to the
 * other: a shape shows until the marks around its place do. A camera sees more of the one, then of the other.
 */
export const handover = {
  leave: [0, 0.5],
  enter: [0.55, 1],
  carryDots: [0.1, 0.8],
  carryShape: [0.1, 0.7],
  shapeComes: [0, 0.25],
  shapeGoes: [0.66, 0.95],
  worldGoes: [0.45, 0.7],
  detailComes: [0.55, 0.85],
} as const;

/** How much is left, 0…1, of what leaves at a share of the step. */
export const leaving = (t: number): number => 1 - part(t, ...shares.leave);

/** How far what stays has moved. */
export const moving = (t: number): number => ease(part(t, ...shares.move));

/** How far a line, or a count, has run: where something leaves or moves first it waits for that. */
export const running = (t: number, waits = true): number => part(t, waits ? shares.run[0] : 0, shares.run[1]);

/** How far all has come, to the end of the step, that happens once the old has left. */
export const following = (t: number): number => part(t, shares.leave[1], 1);

/** How much is there of what comes, and after what. */
export const coming = (t: number, after: 'afterLeave' | 'afterMove' | 'afterRun' | 'travelling' | number = 'afterLeave'): number => {
  const from = typeof after === 'number' ? after : shares[after];
  return part(t, from, Math.min(1, from + shares.come));
};

/** How much is there of a part of the picture that may leave or come: what leaves is gone before what comes is there. */
export const strength = (a: number, b: number, t: number): number => mix(a, b, b < a ? 1 - leaving(t) : coming(t));

/** What a picture points at, on the way to the next one: the old leave, and the new come when there is what they point at. One that says something else is another, whatever its key. */
export function pointing<One extends { readonly share: number }>(a: readonly One[], b: readonly One[], t: number): One[] {
  const same = (one: One, other: One) => JSON.stringify({ ...one, share: 1 }) === JSON.stringify({ ...other, share: 1 });
  const going = a.filter((one) => !b.some((other) => same(one, other))).map((one) => ({ ...one, share: one.share * leaving(t) }));
  const here = b.map((one) => {
    const before = a.find((other) => same(one, other));
    return { ...one, share: before ? mix(before.share, one.share, t) : one.share * coming(t, 'afterRun') };
  });
  return [...going, ...here].filter(({ share }) => share > 0);
}
