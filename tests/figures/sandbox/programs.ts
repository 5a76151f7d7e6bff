import { compile, schema } from '../../../src/figures/sandbox/schema.ts';
import { sandbox } from '../../../src/figures/sandbox/index.ts';
import { plays } from '../../../src/figures/sandbox/play.ts';
import type { SandboxState } from '../../../src/figures/sandbox/index.ts';
import { fitScarcity, scarcityWeeks } from '../../../src/figures/scarcity/index.ts';
import { data } from '../corridor/data.ts';

const weeks = scarcityWeeks(data);

/** What the figure of scarcity knows of the weeks up to one of them. */
const upTo = (until: string) => {
  const { parameters, spread } = fitScarcity(weeks.filter(({ date, monthEnd }) => date <= until && !monthEnd));
  return { curve: { ...parameters, spread }, weeks };
};

export const scarcity = upTo('2025-11-05');

const numbers: Readonly<Record<string, number>> = { 'tap-spending': 25_000, 'yearend-plan': 850_000, 'tap-parking': 5_000 };

const usual = {
  start: '2025-11-12',
  from: '2025-10-01',
  pace: ['2025-07-09', '2025-10-29'],
  fit: '2025-11-05',
  spend: 'tap-spending',
  target: 'yearend-plan',
  runoff: 3,
  parking: 'tap-parking',
};

/** A state as a script would write it. */
export const parse = (script: object): SandboxState => compile(schema.parse({ ...usual, ...script }), data, (id) => numbers[id] as number);

export const states = { entering: parse({ run: 0 }), turnTheTap: parse({}) } as const;

/** Each name is the name of its pictures. */
export const programs: Readonly<Record<string, () => SandboxState>> = {
  entering: () => states.entering,
  halfway: () => sandbox.interpolate(states.entering, states.turnTheTap, 0.5),
  turnTheTap: () => states.turnTheTap,
  allOpen: () => plays.tap.apply(states.turnTheTap, '100-300-0-0'),
  muchParked: () => plays.tap.apply(states.turnTheTap, '0-900-11-300'),
};
