import type { Figure } from '../figure.ts';
import { describe } from './describe.ts';
import { anchors, marks } from './marks.ts';
import { interpolate, type SpiralState } from './state.ts';

export { entriesOf } from './entries.ts';
export { nightCost, runSpiral } from './model.ts';
export type { Run, Settings } from './model.ts';
export { decodeSpiral, encodeSpiral, knobs as spiralKnobs, knobsOf, parseSpiral, withSpiral } from './play.ts';
export type { Knob, Knobs } from './play.ts';
export type { SpiralState } from './state.ts';

/** A fund with borrowed money: its balance sheet as a bar of squares, and the loop of calls and sales as a staircase. */
export const spiral: Figure<SpiralState> = {
  name: 'spiral',
  example: true,
  interpolate,
  marks,
  describe,
  anchors,
  source: (_state, locale) => (locale === 'zh' ? '示意，不含实测数据。' : 'An illustration, no data.'),
  note: (state, locale) => (state.stairs > 0 ? (locale === 'zh' ? '一只基金代表所有同样借钱、持有同样资产的基金。' : 'One fund stands for all that hold the same assets and borrow alike.') : ''),
};
