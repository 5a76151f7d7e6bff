import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { interpolate } from '../marks/mark-tween.ts';
import { anchors, door, grains } from './anchors.ts';
import { describe, source, note } from './describe.ts';
import { marks } from './marks.ts';
import type { MapState } from './state.ts';

export type { MapState } from './state.ts';

/** The way from the Treasury to reserves to markets: who is where, what runs between them, and how well each link is founded. */
export const map: Figure<MapState, SeriesData> = {
  name: 'map',
  observes: true,
  opens: true,
  interpolate,
  marks,
  describe,
  anchors,
  door,
  grains,
  source: (state, locale) => source[locale](state),
  note: (state, locale) => note[locale](state),
};
