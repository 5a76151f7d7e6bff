import { compileState, schemas } from '../../../src/figures/schemas.ts';
import { vessels, type VesselsState } from '../../../src/figures/vessels/index.ts';
import { observed } from '../../support/observed.ts';

const none = (id: string): never => {
  throw new Error(`vessels need no number, but ask for ${id}`);
};

/** A state as a script would ask for it. */
export const stateOf = (script: object) => compileState('vessels', schemas.vessels.parse(script), observed, none) as VesselsState;

export const states = {
  waiting: stateOf({ date: '2025-07-09', pour: 0 }),
  poured: stateOf({ date: '2025-07-09' }),
  august: stateOf({ date: '2025-08-27', since: '2025-07-09' }),
  october: stateOf({ date: '2025-10-29', since: '2025-08-27' }),
  whoPaid: stateOf({ date: '2025-10-29', since: '2025-07-09', equation: 'who-paid' }),
  whyReservesFell: stateOf({ date: '2025-10-29', since: '2025-07-09', equation: 'why-reserves-fell' }),
} as const;

/** Each name is the name of its pictures. */
export const programs: Readonly<Record<string, () => VesselsState>> = {
  pouringHalfway: () => vessels.interpolate(states.waiting, states.poured, 0.5),
  aWeekHalfway: () => vessels.interpolate(states.poured, states.august, 0.5),
  whoPaid: () => states.whoPaid,
  whyReservesFell: () => states.whyReservesFell,
};
