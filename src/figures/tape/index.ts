import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing, interpolate } from '../marks/mark-tween.ts';
import { concludes, describe, source, note } from './describe.ts';
import { anchors, marks } from './marks.ts';
import type { TapeState } from './state.ts';

export type { TapeState } from './state.ts';

/** The day's prices, each drawn as what is known of it; and what was closed out in crypto, as areas. */
export const tape: Figure<TapeState, SeriesData> = {
  name: 'tape',
  interpolate,
  marks: drawing(marks),
  describe: (state, locale) => describe[locale](state, locale),
  concludes: (state, locale) => concludes[locale](state, locale),
  anchors,
  source: (state, locale) => source[locale](state, locale),
  note: (state, locale) => note[locale](state, locale),
};
