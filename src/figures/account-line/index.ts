import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { describe, source } from './describe.ts';
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
  describe: (state, locale, data) => describe[locale](state, locale, data),
  anchors,
  // With others beside it the account is named more briefly: the line under a picture has room for two lines on a phone.
  source: (state, locale) => source[locale](state, locale),
  controls,
};
