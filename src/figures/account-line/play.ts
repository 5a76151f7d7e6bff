import type { Play } from '../marks/controls.ts';

/** The day the reader's line starts from: the last observed Wednesday before it. */
export const start = '2025-07-09';

/** The days at which the reader sets a level: every second Wednesday, then the day everything fell. */
export const knots = [...['2025-07-23', '2025-08-06', '2025-08-20', '2025-09-03', '2025-09-17'], ...['2025-10-01', '2025-10-15', '2025-10-29', '2025-11-04']];

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One step of a guess, in millions of dollars: coarse enough for one character a knot. */
export const grain = 20_000;

/** Levels in millions of dollars, one a knot; undefined where nothing has been drawn. */
export function decodeGuess(guess: string): (number | undefined)[] {
  return knots.map((_, index) => {
    const at = digits.indexOf(guess.charAt(index) || '-');
    return at < 0 ? undefined : at * grain;
  });
}

export function encodeGuess(levels: readonly (number | undefined)[]): string {
  const text = levels.map((level) => (level === undefined ? '-' : digits.charAt(Math.max(0, Math.min(60, Math.round(level / grain)))))).join('');
  return /[^-]/.test(text) ? text : '';
}

const guess: Play = {
  parse: (text) => (new RegExp(`^[0-9a-zA-Z-]{${knots.length}}$`).test(text) && /[^-]/.test(text) ? text : undefined),
  apply: (state, text) => ({ ...state, guess: text }),
};

export const plays = { guess };
