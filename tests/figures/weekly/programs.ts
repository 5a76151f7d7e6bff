import { compileState, schemas } from '../../../src/figures/schemas.ts';
import { weekly, type WeeklyState } from '../../../src/figures/weekly/index.ts';
import { observed } from '../../observed.ts';

const numbers: Record<string, number> = { 'refill-target': 850_000, 'rise-before-shutdown': 608_435, 'shutdown-rise': 109_834 };

/** A state as a script would ask for it, with the reader's line when there is one. */
export const stateOf = (script: object, guess = ''): WeeklyState => ({
  ...(compileState('weekly', schemas.weekly.parse(script), observed, (id) => numbers[id] ?? Number.NaN) as WeeklyState),
  guess,
});

const line = 'fhjmprtvx';
const low = { key: 'low', kind: 'point', date: '2025-07-11', place: 'below' };
const refill = { key: 'refill', kind: 'band', from: '2025-07-11', to: '2025-09-30', text: 'refill' };
const lineMarks = [low, { key: 'peak', kind: 'point', date: '2025-10-30', place: 'left' }];
const refillMarks = [
  refill,
  low,
  { key: 'target', kind: 'level', num: 'refill-target' },
  { key: 'before', kind: 'rise', from: '2025-07-11', to: '2025-09-30', num: 'rise-before-shutdown' },
];
const shutdownMarks = [
  refill,
  { key: 'shutdown', kind: 'band', from: '2025-09-30', to: '2025-11-04', text: 'shutdown' },
  { key: 'during', kind: 'rise', from: '2025-09-30', to: '2025-10-30', num: 'shutdown-rise', label: 'from' },
];

export const states = {
  asking: stateOf({ until: '2025-07-09', prompt: true }),
  guessed: stateOf({ until: '2025-07-09', prompt: true }, line),
  shown: stateOf({ until: '2025-11-04', marks: lineMarks }, line),
  refilled: stateOf({ until: '2025-11-04', marks: refillMarks }, line),
  shutDown: stateOf({ until: '2025-11-04', marks: shutdownMarks }),
} as const;

/** Each name is the name of its pictures. */
export const programs: Readonly<Record<string, () => WeeklyState>> = {
  asking: () => states.asking,
  guessed: () => states.guessed,
  shownHalfway: () => weekly.interpolate(states.guessed, states.shown, 0.5),
  shown: () => states.shown,
  refilled: () => states.refilled,
  shutDown: () => states.shutDown,
  guessedTooHigh: () => stateOf({ until: '2025-11-04', marks: lineMarks }, 'fkprtvzUY'),
};
