import { settled } from '../marks/knobs.ts';
import type { Panel } from '../marks/panel.ts';
import { resultOf } from './describe.ts';
import { layoutOf } from './marks.ts';
import { dispersionKnobs, type Knob } from './play.ts';
import type { DispersionState } from './state.ts';
import { equationsOf, settingsOf } from './settings.ts';
import { text } from './words.ts';

/** The sliders of the two correlations and of the direction. */
export const dispersionPanel: Panel<DispersionState, Knob> = {
  play: 'dispersion',
  figure: 'dispersion',
  ranges: dispersionKnobs,
  names: (locale) => text[locale].knobs,
  how: (locale) => text[locale].how,
  ready: ({ passed }) => passed === 1,
  values: ({ set }) => settled(dispersionKnobs, set),
  settings: settingsOf,
  lines: equationsOf,
  result: (state, locale) => resultOf[locale](state, locale),
  box: (_state, view) => layoutOf(view).controls,
};
