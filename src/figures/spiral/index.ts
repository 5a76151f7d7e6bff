import type { Figure } from '../figure.ts';
import { concludes, describe, source, note } from './describe.ts';
import { anchors, marks } from './marks.ts';
import { interpolate, type SpiralState } from './state.ts';

export { entriesOf } from './entries.ts';
export { nightCost, runSpiral } from './model.ts';
export type { Run, Settings } from './model.ts';
export type { SpiralState } from './state.ts';

/** A fund with borrowed money: its balance sheet as a bar of squares, and the loop of calls and sales as a staircase. */
export const spiral: Figure<SpiralState> = {
  name: 'spiral',
  example: true,
  interpolate,
  marks,
  describe,
  concludes,
  anchors,
  source: (_state, locale) => source[locale],
  note: (state, locale) => note[locale](state),
};
