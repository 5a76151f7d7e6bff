import type { Line } from '../marks/controls.ts';
import { plotOf } from './layout.ts';
import { decodeGuess, encodeGuess, grain, knots, start } from './play.ts';
import type { AccountLineState } from './state.ts';
import { text } from './words.ts';

/** The reader’s own line of the Treasury’s account, drawn before the account’s own is seen. */
const guess: Line<AccountLineState> = {
  kind: 'line',
  words: (locale) => text[locale].controls,
  ready: ({ prompt }) => prompt > 0.9,
  days: knots,
  grain,
  from: ({ days }) => days.find(({ date }) => date === start)?.tga ?? 0,
  plot: ({ axis }, view) => ({ ...plotOf(axis, view), most: axis.top }),
  levels: (state) => decodeGuess(state?.guess ?? ''),
  write: encodeGuess,
};

export const controls = { guess };
