import type { SeriesData } from './data.ts';
import type { Figure, View } from './figure.ts';

/** Which reading of the series a state draws: the one the story was written on, or the latest. */
export type Reading = 'pinned' | 'latest';

interface Living {
  readonly reading?: 'latest';
}

/** The state as one that draws a reading; pinned is what a state draws that does not say. */
export const withReading = (state: object, reading: Reading): object => (reading === 'latest' ? { ...state, reading } : state);

export const readingOf = (state: object): Reading => (state as Living).reading ?? 'pinned';

/** A figure that draws each state from the reading which the state names; itself it knows of one reading only. */
export function reading(figure: Figure<object, SeriesData>): Figure<object, SeriesData> {
  const dataFor = (state: object, data: SeriesData): SeriesData => (readingOf(state) === 'latest' ? (data.latest ?? data) : data);
  return {
    ...figure,
    interpolate: (a, b, t) => withReading(figure.interpolate(a, b, t), readingOf(t <= 0 ? a : b)),
    marks: (state, view, data) => figure.marks(state, view, dataFor(state, data)),
    describe: (state, locale, data) => figure.describe(state, locale, dataFor(state, data)),
    ...(figure.grains && { grains: (state: object, view: View, data: SeriesData) => figure.grains!(state, view, dataFor(state, data)) }),
    anchors: (state, view, data) => figure.anchors(state, view, dataFor(state, data)),
  };
}
