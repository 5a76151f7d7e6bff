import type { SeriesData } from './data.ts';
import type { Figure, FigureName } from './figure.ts';
import { reading } from './reading.ts';

/**
 * Every figure that is here, by name: all of them in a build, in a browser those that have been loaded.
 * A state is only ever given to the figure it was made for.
 */
export const figures = {} as Record<FigureName, Figure<object, SeriesData>>;

/** Makes a figure known under its name. */
export function register(figure: Figure<never, SeriesData>): void {
  figures[figure.name] = reading(figure as unknown as Figure<object, SeriesData>);
}
