import type { Sliders } from '../marks/controls.ts';
import { resultOf } from './describe.ts';
import { equationsOf, settingsOf } from './settings.ts';
import { layoutOf } from './layout.ts';
import { taps, tapsOf, type Tap } from './play.ts';
import type { SandboxState } from './state.ts';
import { text } from './words.ts';

/** How fast and how far the Treasury spends, when runoff ends and what money funds park. */
const tap: Sliders<SandboxState, Tap> = {
  kind: 'sliders',
  words: (locale) => text[locale].controls,
  ranges: taps,
  names: (locale) => text[locale].tapsNarrow,
  how: (locale) => text[locale].how,
  ready: ({ run, given }) => run > 0.9 * given.horizon,
  values: tapsOf,
  settings: ({ settings, start }, locale, { weeks }) => settingsOf(settings, weeks[start]?.date ?? '', locale),
  lines: ({ given }, locale) => equationsOf(given.curve, locale),
  result: resultOf,
  box: (state, view) => layoutOf(view, state).controls,
};

export const controls = { tap };
