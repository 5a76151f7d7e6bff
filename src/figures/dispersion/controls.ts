import type { Sliders } from '../marks/controls.ts';
import { settled } from '../marks/knobs.ts';
import { resultOf } from './describe.ts';
import { layoutOf } from './layout.ts';
import { dispersionKnobs, type Knob } from './play.ts';
import type { DispersionState } from './state.ts';
import { equationsOf, outcomesOf, settingsOf } from './settings.ts';
import { text } from './words.ts';

/** The sliders of the two correlations and of the direction. */
const dispersion: Sliders<DispersionState, Knob> = {
  kind: 'sliders',
  words: (locale) => text[locale].controls,
  ranges: dispersionKnobs,
  names: (locale) => text[locale].knobs,
  how: (locale) => text[locale].how,
  ready: ({ passed }) => passed === 1,
  values: ({ set }) => settled(dispersionKnobs, set),
  settings: settingsOf,
  lines: equationsOf,
  result: (state, locale) => resultOf[locale](state, locale),
  outcomes: outcomesOf,
  box: (_state, view) => layoutOf(view).controls,
};

export const controls = { dispersion };
