import type { Sliders } from '../marks/controls.ts';
import { settled } from '../marks/knobs.ts';
import { resultOf } from './describe.ts';
import { layoutOf } from './layout.ts';
import { multipleKnobs, type Knob } from './play.ts';
import type { MultipleState } from './state.ts';
import { equationsOf, outcomesOf, settingsOf } from './settings.ts';
import { text } from './words.ts';

/** The sliders of the multiple and of the years. */
const multiple: Sliders<MultipleState, Knob> = {
  kind: 'sliders',
  words: (locale) => text[locale].controls,
  ranges: multipleKnobs,
  names: (locale) => text[locale].knobs,
  how: (locale) => text[locale].how,
  ready: ({ passed }) => passed === 1,
  values: ({ set }) => settled(multipleKnobs, set),
  settings: settingsOf,
  lines: equationsOf,
  result: (state, locale) => resultOf[locale](state, locale),
  outcomes: outcomesOf,
  box: (_state, view) => layoutOf(view).controls,
};

export const controls = { multiple };
