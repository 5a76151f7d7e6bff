import type { Figure } from '../figure.ts';
import { anchors } from './anchors.ts';
import { describe } from './describe.ts';
import { interpolate } from './interpolate.ts';
import type { SheetsState } from './state.ts';
import { marks } from './marks.ts';
import { words } from './words.ts';

export type { SheetsState } from './state.ts';

/** T-accounts with an example transaction posted into them, entry by entry. */
export const sheets: Figure<SheetsState> = {
  name: 'sheets',
  example: true,
  interpolate,
  marks,
  describe,
  anchors,
  source: (_state, locale) => words[locale].source,
};
