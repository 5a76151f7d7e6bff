/** How everything moves. Shares run from 0 to 1. */

/** Slow, fast, slow: the share of a way at a share of the time. */
export const ease = (share: number): number => share * share * (3 - 2 * share);

/** How far a part of a step has come that runs between two of its shares. */
export const part = (t: number, from: number, to: number): number => Math.min(1, Math.max(0, (t - from) / (to - from)));

/** A number on its way from one to another; where nothing differs, nothing is reckoned. */
export const mix = (a: number, b: number, t: number): number => (a === b ? a : a + (b - a) * t);

/**
 * The shares of a step in which marks change: what is old leaves, what stays moves, and how long a new one takes to come. It comes once
 * what stays has arrived or, where nothing has to arrive first, as soon as the old are gone; new words on a shape that stays travel with it.
 */
export const shares = { leave: [0, 0.3], move: [0.2, 0.8], come: 0.25, afterMove: 0.65, afterLeave: 0.35, travelling: 0.3 } as const;
