import type { SeriesData } from '../data.ts';
import type { Figure } from '../figure.ts';
import { drawing } from '../marks/scene.ts';
import { describe } from './told.ts';
import { marksOf } from './marks.ts';
import { interpolate, type SolvencyState } from './state.ts';

export { nowEntries, sheetsOf, thenEntries } from './books.ts';
export type { SolvencyState } from './state.ts';

/** The same balance sheet in two troubles: one loses more than its own money, the other has to pay more for a night’s cash. */
export const solvency: Figure<SolvencyState, SeriesData> = {
  name: 'solvency',
  example: true,
  interpolate,
  marks: drawing(marksOf),
  describe,
  anchors: () => ({}),
  source: (_state, locale) => (locale === 'zh' ? '示意；借款与利差据纽约联储、FRED。' : 'An illustration; loans and gap from the New York Fed and FRED.'),
  note: (_state, locale) => (locale === 'zh' ? '资产与负债为示例。对照出自一位未具名的首席投资官。' : 'What is owned and owed is an example. The comparison is that of an unnamed chief investment officer.'),
};
