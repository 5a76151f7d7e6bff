import type { Figure } from '../figure.ts';
import { anchors } from './anchors.ts';
import { describe } from './describe.ts';
import { draw } from './draw.ts';
import { recorded } from '../marks/record.ts';
import { interpolate } from './interpolate.ts';
import type { SheetsState } from './state.ts';
import { words } from './words.ts';

export type { SheetsState } from './state.ts';

/** T-accounts with an example transaction posted into them, entry by entry. */
export const sheets: Figure<SheetsState> = {
  name: 'sheets',
  example: true,
  interpolate,
  marks: recorded(draw),
  describe,
  anchors,
  source: (_state, locale) => words.source[locale],
};
