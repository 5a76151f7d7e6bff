import type { SeriesData } from './data.ts';
import type { Figure, FigureName } from './figure.ts';
import { sheets } from './sheets.ts';
import { vessels } from './vessels/index.ts';
import { weekly } from './weekly/index.ts';

export type { Day, SeriesData, Week } from './data.ts';
export type { Box, Figure, FigureName, Layer, View } from './figure.ts';
export { group, joinByKey, round, write } from './marks/join.ts';
export { painter } from './marks/paint.ts';
export { decodeGuess, encodeGuess, grain, knots, parseGuess, plotOf, start } from './weekly/index.ts';
export type { WeeklyState } from './weekly/index.ts';

/** Every figure by name. A state is only ever given to the figure it was made for. */
export const figures: Readonly<Record<FigureName, Figure<object, SeriesData>>> = { vessels, weekly, sheets } as unknown as Record<
  FigureName,
  Figure<object, SeriesData>
>;
