import type { Sliders } from '../marks/controls.ts';
import { settled } from '../marks/knobs.ts';
import { resultOf } from './describe.ts';
import { layoutOf } from './layout.ts';
import { swapKnobs } from './play.ts';
import type { SwapState } from './state.ts';
import { equationsOf, outcomesOf, settingsOf } from './settings.ts';
import { text } from './words.ts';

/** The slider of the fixed rate. */
const swap: Sliders<SwapState, 'fixed'> = {
  kind: 'sliders',
  words: (locale) => text[locale].controls,
  ranges: swapKnobs,
  names: (locale) => text[locale].knobs,
  how: (locale) => text[locale].how,
  ready: ({ passed }) => passed === 1,
  values: ({ set }) => settled(swapKnobs, set),
  settings: settingsOf,
  lines: equationsOf,
  result: (state, locale, data) => resultOf[locale](state, locale, data),
  outcomes: outcomesOf,
  box: (_state, view) => layoutOf(view).controls,
};

export const controls = { swap };
