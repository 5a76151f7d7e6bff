import { settingsPlay, type Ranges, type Settings } from '../marks/knobs.ts';

/** The fixed rate that the reader receives, in percent. No quoted rate is known, so it is the reader's to set. */
export const swapKnobs: Ranges<'fixed'> = { fixed: [3.5, 4.3, 0.01] };

export type SwapSet = Settings<'fixed'>;

export const plays = { swap: settingsPlay(swapKnobs) };
