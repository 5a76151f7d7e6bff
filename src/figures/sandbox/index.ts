import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { describe } from './describe.ts';
import { anchors, marks } from './marks.ts';
import { interpolate, type SandboxState } from './state.ts';

export { resultOf as tapResult } from './describe.ts';
export { predict, runTap } from './model.ts';
export type { Curve, Given, Settings as TapSettings, TapWeek } from './model.ts';
export { decodeTap, encodeTap, parseTap, taps, tapsOf, withTap } from './play.ts';
export type { Tap } from './play.ts';
export type { PastGap, SandboxState } from './state.ts';

/** From the last observed week on: the Treasury spends, bonds run off, funds park, and reserves and the price of cash follow. */
export const sandbox: Figure<SandboxState, SeriesData> = {
  name: 'sandbox',
  interpolate,
  marks,
  describe,
  anchors,
  source: (_state, locale) =>
    locale === 'zh' ? '示意；观测：美联储、财政部、纽约联储。' : 'An illustration; observed: Federal Reserve, Treasury, New York Fed.',
  note: (_state, locale) =>
    locale === 'zh' ? '池子之间的加减分毫不差；价格只是过去各周的写照，超出那些周的范围只是顺势延长。' : 'The sum over the pots is exact; the price only describes past weeks, and beyond their reserves the curve is merely extended.',
};
