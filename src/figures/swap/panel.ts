import { settled } from '../marks/knobs.ts';
import type { Panel } from '../marks/panel.ts';
import { resultOf } from './describe.ts';
import { layoutOf } from './marks.ts';
import { swapKnobs } from './play.ts';
import type { SwapState } from './state.ts';
import { equationsOf, settingsOf } from './settings.ts';
import { text } from './words.ts';

/** The slider of the fixed rate. */
export const swapPanel: Panel<SwapState, 'fixed'> = {
  play: 'swap',
  figure: 'swap',
  ranges: swapKnobs,
  names: (locale) => text[locale].knobs,
  how: (locale) => text[locale].how,
  ready: ({ passed }) => passed === 1,
  values: ({ set }) => settled(swapKnobs, set),
  settings: settingsOf,
  lines: equationsOf,
  result: (state, locale, data) => resultOf[locale](state, locale, data),
  box: (_state, view) => layoutOf(view).controls,
};
