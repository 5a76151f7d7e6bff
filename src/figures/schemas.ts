import type { ZodType } from 'zod';

import type { SeriesData } from './data.ts';
import type { FigureName } from './figure.ts';
import { compileCorridor, corridorSchema, type CorridorScript } from './corridor.schema.ts';
import { compileScarcity, scarcitySchema, type ScarcityScript } from './scarcity.schema.ts';
import { sheetsSchema } from './sheets.schema.ts';
import { compileVessels, vesselsSchema, type VesselsScript } from './vessels.schema.ts';
import { compileWeekly, weeklySchema, type WeeklyScript } from './weekly.schema.ts';

/** The schema of each figure's states as scripts write them. For the build only: none of it reaches a browser. */
export const schemas: Readonly<Record<FigureName, ZodType>> = {
  vessels: vesselsSchema,
  weekly: weeklySchema,
  sheets: sheetsSchema,
  corridor: corridorSchema,
  scarcity: scarcitySchema,
};

/** A parsed script state as its figure takes it. Throws an Error that says which observation is missing. */
export function compileState(figure: FigureName, parsed: unknown, data: SeriesData, number: (id: string) => number): object {
  if (figure === 'vessels') return compileVessels(parsed as VesselsScript, data);
  if (figure === 'weekly') return compileWeekly(parsed as WeeklyScript, data, number);
  if (figure === 'corridor') return compileCorridor(parsed as CorridorScript, data, number);
  if (figure === 'scarcity') return compileScarcity(parsed as ScarcityScript, data, number);
  return parsed as object;
}
