import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing } from '../marks/mark-tween.ts';
import { controls } from './controls.ts';
import { layoutOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { interpolate, type SwapState } from './state.ts';
import { describe, note, resultOf, source } from './describe.ts';

export type { SwapState } from './state.ts';

/** A swap against SOFR as it then ran: each night between the fixed rate and the floating one, and their sum. */
export const swap: Figure<SwapState, SeriesData> = {
  name: 'swap',
  observes: true,
  interpolate,
  marks: drawing(marksOf),
  describe: (state, locale, data) => describe[locale](state, locale, data),
  concludes: (state, locale, data) => resultOf[locale](state, locale, data),
  anchors: (_state, view) => ({ falling: layoutOf(view).rates }),
  source: (state, locale) => source[locale](state, locale),
  note: (state, locale) => note[locale](state, locale),
  controls,
};
