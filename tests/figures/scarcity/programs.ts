import { compile, schema } from '../../../src/figures/scarcity/schema.ts';
import { scarcity } from '../../../src/figures/scarcity/index.ts';
import type { ScarcityState } from '../../../src/figures/scarcity/index.ts';
import { data } from '../corridor/data.ts';

/** A state as a script would write it; the numbers it names are taken to exist. */
export const parse = (script: unknown): ScarcityState => compile(schema.parse(script), data, () => 0);

export const states = {
  empty: parse({}),
  howScarce: parse({
    until: '2026-04-29',
    fit: '2025-11-05',
    marks: [
      { key: 'july', date: '2025-07-16', place: 'below', num: 'gap-under-in-july' },
      { key: 'october', date: '2025-10-29', place: 'above', num: 'gap-late-october' },
      { key: 'november', date: '2025-11-05', place: 'right' },
      { key: 'december', date: '2025-12-03', place: 'left' },
      { key: 'year-end', date: '2025-12-31', place: 'right', text: 'month-end' },
      { key: 'january', date: '2026-01-28', place: 'below', text: 'later' },
    ],
  }),
  toJanuary: parse({ until: '2026-01-28', fit: '2026-01-28' }),
} as const;

/** Each name is the name of its pictures. */
export const programs: Readonly<Record<string, () => ScarcityState>> = {
  howScarce: () => states.howScarce,
  howScarceThird: () => scarcity.interpolate(states.empty, states.howScarce, 0.33),
  howScarceLate: () => scarcity.interpolate(states.empty, states.howScarce, 0.75),
};
