import { settled } from '../marks/knobs.ts';
import type { Panel } from '../marks/panel.ts';
import { layoutOf } from './layout.ts';
import { crowdKnobs, lenderKnobs, type Knob } from './play.ts';
import type { CrowdState } from './state.ts';
import { resultOf } from './describe.ts';
import { equationsOf, settingsOf } from './settings.ts';
import { text } from './words.ts';

const shared = {
  figure: 'crowd',
  names: (locale) => text[locale].knobs,
  how: (locale) => text[locale].how,
  settings: settingsOf,
  lines: equationsOf,
  result: (state, locale) => resultOf[locale](state, locale),
  box: (state, view) => layoutOf(view, state).controls!,
} satisfies Partial<Panel<CrowdState, Knob | 'refuses'>>;

/** The sliders of the crowd, and the one that pulls a lender. */
export const crowdPanel: Panel<CrowdState, Knob> = { ...shared, play: 'crowd', ranges: crowdKnobs, ready: ({ controls, run }) => controls === 'crowd' && run === 1, values: ({ set }) => settled(crowdKnobs, set) };

export const lenderPanel: Panel<CrowdState, 'refuses'> = { ...shared, play: 'lender', ranges: lenderKnobs, ready: ({ controls, run }) => controls === 'lender' && run === 1, values: ({ set }) => settled(lenderKnobs, set) };
