import type { ZodType } from 'zod';

import type { SeriesData } from './data.ts';
import { figureNames, type FigureName } from './registry.ts';

/** What `schema.ts` in a figure's folder holds. */
interface Schema {
  /** The figure's states as scripts write them. */
  readonly schema: ZodType;
  /** A parsed state as the figure takes it, where that is not what the schema gives. Throws an Error that says what is missing. */
  readonly compile?: (parsed: unknown, data: SeriesData, number: (id: string) => number) => object;
}

const modules = Object.fromEntries(
  await Promise.all(figureNames.map(async (name): Promise<[string, Schema]> => [name, (await import(`./${name}/schema.ts`)) as Schema])),
) as Record<FigureName, Schema>;

/** The schema of each figure's states. For the build only: none of it reaches a browser. */
export const schemas = Object.fromEntries(Object.entries(modules).map(([name, { schema }]) => [name, schema])) as Readonly<Record<FigureName, ZodType>>;

/** A parsed script state as its figure takes it. Throws an Error that says which observation is missing. */
export function compileState(figure: FigureName, parsed: unknown, data: SeriesData, number: (id: string) => number): object {
  const { compile } = modules[figure];
  return compile ? compile(parsed, data, number) : (parsed as object);
}

export type { MapScript } from './map/schema.ts';
