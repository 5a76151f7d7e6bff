import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing } from '../marks/mark-tween.ts';
import { controls } from './controls.ts';
import { layoutOf } from './layout.ts';
import { marksOf } from './marks.ts';
import { interpolate, type CrowdState } from './state.ts';
import { concludes, describe, source, note } from './describe.ts';

export type { CrowdState } from './state.ts';

/** A hundred funds, each with a leverage of its own: who is called, what they sell, and whether the loop dies or runs through. */
export const crowd: Figure<CrowdState, SeriesData> = {
  name: 'crowd',
  example: true,
  interpolate,
  marks: drawing(marksOf),
  describe,
  concludes,
  anchors: (state, view) => {
    const { x, pitch, floor, high } = layoutOf(view, state);
    return state.run > 0 ? { falling: { x, y: floor - high, width: 100 * pitch, height: high } } : {};
  },
  source: (_state, locale) => source[locale],
  note: (_state, locale) => note[locale],
  controls,
};
