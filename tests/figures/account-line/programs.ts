import { compileState, schemas } from '../../../src/figures/schemas.ts';
import { accountLine, type AccountLineState } from '../../../src/figures/account-line/index.ts';
import { observed } from '../../support/observed.ts';

const numbers: Record<string, number> = {
  'refill-target': 850_000,
  'rise-before-shutdown': 608_435,
  'shutdown-rise': 109_834,
  'rise-again': 176_032,
  'reserves-fall': 148_030,
  'gap-widest': 32,
  'gap-under': 2,
};

/** A state as a script would ask for it, with the reader's line when there is one. */
export const stateOf = (script: object, guess = ''): AccountLineState => ({
  ...(compileState('account-line', schemas['account-line'].parse(script), observed, (id) => numbers[id] ?? Number.NaN) as AccountLineState),
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

const winter = { from: '2025-10-13', to: '2026-02-26', top: 1_100_000, lower: 'reserves' };
const winterMarks = [
  { key: 'back', kind: 'rise', from: '2026-01-14', to: '2026-01-28', num: 'rise-again', label: 'after' },
  { key: 'high', on: 'lower', kind: 'point', date: '2026-01-14' },
  { key: 'gone', on: 'lower', kind: 'rise', from: '2026-01-14', to: '2026-01-28', num: 'reserves-fall', label: 'after' },
];
const spring = { from: '2025-06-10', to: '2026-05-08', top: 1_200_000, lower: 'gap' };
const springMarks = [
  { key: 'april', kind: 'point', date: '2026-04-20', place: 'left' },
  { key: 'strain', on: 'lower', kind: 'point', date: '2025-10-31', num: 'gap-widest', place: 'right' },
  { key: 'calm', on: 'lower', kind: 'point', date: '2026-04-20', num: 'gap-under' },
];

export const states = {
  asking: stateOf({ until: '2025-07-09', prompt: true }),
  guessed: stateOf({ until: '2025-07-09', prompt: true }, line),
  shown: stateOf({ until: '2025-11-04', marks: lineMarks }, line),
  refilled: stateOf({ until: '2025-11-04', marks: refillMarks }, line),
  shutDown: stateOf({ until: '2025-11-04', marks: shutdownMarks }),
  winterBefore: stateOf({ until: '2026-01-14', axis: winter }),
  winter: stateOf({ until: '2026-01-28', axis: winter, marks: winterMarks }),
  spring: stateOf({ until: '2026-04-30', axis: spring, marks: springMarks }),
} as const;

/** Each name is the name of its pictures. */
export const programs: Readonly<Record<string, () => AccountLineState>> = {
  asking: () => states.asking,
  guessed: () => states.guessed,
  shownHalfway: () => accountLine.interpolate(states.guessed, states.shown, 0.5),
  shown: () => states.shown,
  refilled: () => states.refilled,
  shutDown: () => states.shutDown,
  winterHalfway: () => accountLine.interpolate(states.winterBefore, states.winter, 0.5),
  winter: () => states.winter,
  spring: () => states.spring,
  guessedTooHigh: () => stateOf({ until: '2025-11-04', marks: lineMarks }, 'fkprtvzUY'),
};
