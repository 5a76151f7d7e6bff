import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { controls } from './controls.ts';
import { describe, note, resultOf, source } from './describe.ts';
import { anchors, marks } from './marks.ts';
import { interpolate, type SandboxState } from './state.ts';

export { predict, runTap } from './model.ts';
export type { Curve, Given, Settings as TapSettings, TapWeek } from './model.ts';
export type { PastGap, SandboxState } from './state.ts';

/** From the last observed week on: the Treasury spends, bonds run off, funds park, and reserves and the price of cash follow. */
export const sandbox: Figure<SandboxState, SeriesData> = {
  name: 'sandbox',
  observes: true,
  interpolate,
  marks,
  describe,
  concludes: resultOf,
  anchors,
  source: (_state, locale) => source[locale],
  note: (_state, locale) => note[locale],
  controls,
};
