import { settingsPlay, type Ranges, type Settings } from '../marks/knobs.ts';

/** What the reader sets: the multiple to which it falls, and after how many years. */
export type Knob = 'multiple' | 'years';

export const multipleKnobs: Ranges<Knob> = { multiple: [10, 31, 1], years: [1, 10, 1] };

export type MultipleSet = Settings<Knob>;

export const plays = { multiple: settingsPlay(multipleKnobs) };
