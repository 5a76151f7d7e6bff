import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { concludes, describe, source, note } from './describe.ts';
import { anchors, marks } from './marks.ts';
import { interpolate, type CorridorState } from './state.ts';

export { runs } from './runs.ts';
export type { CorridorState } from './state.ts';

/** The price of a night's cash among the rates the Fed sets, and what its facility lent: one point a business day. */
export const corridor: Figure<CorridorState, SeriesData> = {
  name: 'corridor',
  observes: true,
  interpolate,
  marks,
  describe,
  concludes,
  anchors,
  source: (_state, locale) => source[locale],
  note: (_state, locale) => note[locale],
};
