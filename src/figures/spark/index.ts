import type { Ink } from '../../tokens/index.ts';
import type { SeriesData } from '../data.ts';
import type { Box, Figure, View } from '../figure.ts';
import { heading } from '../marks/lettering.ts';
import { drawing, interpolate, type Mark } from '../marks/scene.ts';
import { multipleMarks, resultMarks, sliceBoxes, sliceMarks } from './areas.ts';
import { dayMarks } from './days.ts';
import { describe, source, note } from './describe.ts';
import type { SparkState } from './state.ts';
import { text } from './words.ts';

export type { SparkState } from './state.ts';

/** What is said to have set the day off: news by the day, a multiple, a loss to check, results beside a price. */
export const spark: Figure<SparkState, SeriesData> = {
  name: 'spark',
  interpolate,
  marks: drawing(marksOf),
  describe: (state, locale) => describe[locale](state, locale),
  anchors: ({ slice }, view): Partial<Record<Ink, Box>> => (slice ? { falling: sliceBoxes(slice, view).loss } : {}),
  source: (state, locale) => source[locale](state, locale),
  note: (state, locale) => note[locale](state, locale),
};

function marksOf({ title, days, multiple, slice, results }: SparkState, view: View): Mark[] {
  const [kicker, headline] = text[view.locale].titles[title];
  return [
    ...heading(view, kicker, headline),
    ...(days ? dayMarks(days, view) : []),
    ...(multiple ? multipleMarks(multiple, view) : []),
    ...(slice ? sliceMarks(slice, view) : []),
    ...(results ? resultMarks(results, view) : []),
  ];
}
