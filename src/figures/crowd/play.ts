import { settingsPlay, type Ranges, type Settings } from '../marks/knobs.ts';

/** What the reader sets: mean leverage as a multiple, spread and haircut in percent, depth in dollars of the funds’ $100. */
export type Knob = 'mean' | 'spread' | 'depth' | 'haircut';

export const crowdKnobs: Ranges<Knob> = { mean: [1.5, 8, 0.5], spread: [0, 90, 10], depth: [1, 10, 0.5], haircut: [5, 30, 1] };

/** Which lender renews no loan; 0 when all of them renew. */
export const lenderKnobs: Ranges<'refuses'> = { refuses: [0, 10, 1] };

export type CrowdSet = Settings<Knob | 'refuses'>;

export const plays = { crowd: settingsPlay(crowdKnobs), lender: settingsPlay(lenderKnobs) };
