import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing, interpolate } from '../marks/mark-tween.ts';
import { controls } from './controls.ts';
import { concludes, describe, source, note } from './describe.ts';
import { marks } from './marks.ts';
import type { SortingState } from './state.ts';

export { cardsOf, groupsOf } from './layout.ts';
export type { SortingState } from './state.ts';

/** Cards in named groups: falls, voices, bets, forecasts and readings, sorted by the article, the record or the reader. */
export const sorting: Figure<SortingState, SeriesData> = {
  name: 'sorting',
  interpolate,
  marks: drawing(marks),
  describe: (state, locale) => describe[locale](state, locale),
  concludes: (state, locale) => concludes[locale](state, locale),
  anchors: () => ({}),
  source: (state, locale) => source[locale](state, locale),
  note: (state, locale) => note[locale](state, locale),
  controls,
};
