import { settingsPlay, type Ranges, type Settings } from '../marks/knobs.ts';

/** What the reader sets: how far shares move together and how far the premium supposed it, in percent, and whether they rise. */
export type Knob = 'together' | 'paid' | 'rises';

export const dispersionKnobs: Ranges<Knob> = { together: [0, 100, 5], paid: [0, 100, 5], rises: [0, 1, 1] };

export type DispersionSet = Settings<Knob>;

export const plays = { dispersion: settingsPlay(dispersionKnobs) };
