import type { Figure } from './figure.ts';
import { anchors } from './sheets/anchors.ts';
import { describe } from './sheets/describe.ts';
import { draw } from './sheets/draw.ts';
import { interpolate } from './sheets/interpolate.ts';
import type { SheetsState } from './sheets/state.ts';
import { words } from './sheets/words.ts';

export type { SheetsState } from './sheets/state.ts';

/** T-accounts with an example transaction posted into them, entry by entry. */
export const sheets: Figure<SheetsState> = {
  name: 'sheets',
  example: true,
  interpolate,
  draw,
  describe,
  anchors,
  source: (_state, locale) => words.source[locale],
};
