import type { Sliders } from '../marks/controls.ts';
import { settled } from '../marks/knobs.ts';
import { resultOf } from './describe.ts';
import { layoutOf } from './layout.ts';
import { crowdKnobs, lenderKnobs, type Knob } from './play.ts';
import type { CrowdState } from './state.ts';
import { equationsOf, outcomesOf, settingsOf } from './settings.ts';
import { text } from './words.ts';

const shared = {
  kind: 'sliders',
  words: (locale) => text[locale].controls,
  names: (locale) => text[locale].knobs,
  how: (locale) => text[locale].how,
  settings: settingsOf,
  lines: equationsOf,
  result: resultOf,
  box: (state, view) => layoutOf(view, state).controls!,
} satisfies Partial<Sliders<CrowdState, Knob | 'refuses'>>;

/** The sliders of the crowd, and the one that pulls a lender. */
const crowd: Sliders<CrowdState, Knob> = {
  ...shared,
  ranges: crowdKnobs,
  ready: ({ controls, run }) => controls === 'crowd' && run === 1,
  values: ({ set }) => settled(crowdKnobs, set),
  outcomes: outcomesOf,
};

const lender: Sliders<CrowdState, 'refuses'> = {
  ...shared,
  words: (locale) => text[locale].lenderControls,
  ranges: lenderKnobs,
  ready: ({ controls, run }) => controls === 'lender' && run === 1,
  values: ({ set }) => settled(lenderKnobs, set),
};

export const controls = { crowd, lender };
