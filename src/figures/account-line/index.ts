import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { concludes, describe, source } from './describe.ts';
import { anchors, marks } from './marks.ts';
import { interpolate, type AccountLineState } from './state.ts';

export type { Mark, LowerPanel, AccountLineState } from './state.ts';
export { lowerPanelValue } from './state.ts';

/** The Treasury's account over time: a line of published closes, and the line a reader draws before seeing it. */
export const accountLine: Figure<AccountLineState, SeriesData> = {
  name: 'account-line',
  observes: true,
  interpolate,
  marks,
  describe,
  concludes,
  anchors,
  source: (state, locale) => source[locale](state),
  controls,
};
