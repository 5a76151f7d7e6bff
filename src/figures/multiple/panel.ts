import { settled } from '../marks/knobs.ts';
import type { Panel } from '../marks/panel.ts';
import { resultOf } from './describe.ts';
import { layoutOf } from './marks.ts';
import { multipleKnobs, type Knob } from './play.ts';
import type { MultipleState } from './state.ts';
import { equationsOf, settingsOf } from './settings.ts';
import { text } from './words.ts';

/** The sliders of the multiple and of the years. */
export const multiplePanel: Panel<MultipleState, Knob> = {
  play: 'multiple',
  figure: 'multiple',
  ranges: multipleKnobs,
  names: (locale) => text[locale].knobs,
  how: (locale) => text[locale].how,
  ready: ({ passed }) => passed === 1,
  values: ({ set }) => settled(multipleKnobs, set),
  settings: settingsOf,
  lines: equationsOf,
  result: (state, locale) => resultOf[locale](state, locale),
  box: (_state, view) => layoutOf(view).controls,
};
