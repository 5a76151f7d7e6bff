import type { ZodType } from 'zod';

import type { SeriesData } from './data.ts';
import type { FigureName } from './figure.ts';
import { compileCorridor, corridorSchema, type CorridorScript } from './corridor.schema.ts';
import { compileScarcity, scarcitySchema, type ScarcityScript } from './scarcity.schema.ts';
import { compileSandbox, sandboxSchema, type SandboxScript, type Scarcity } from './sandbox.schema.ts';
import { fitScarcity, scarcityWeeks } from './scarcity/index.ts';
import { sheetsSchema } from './sheets.schema.ts';
import { compileSorting, sortingSchema, type SortingScript } from './sorting.schema.ts';
import { compileSpark, sparkSchema, type SparkScript } from './spark.schema.ts';
import { compileSpiral, spiralSchema, type SpiralScript } from './spiral.schema.ts';
import { compileTape, tapeSchema, type TapeScript } from './tape.schema.ts';
import { compileTimeline, timelineSchema, type TimelineScript } from './timeline.schema.ts';
import { compileVessels, vesselsSchema, type VesselsScript } from './vessels.schema.ts';
import { compileWeekly, weeklySchema, type WeeklyScript } from './weekly.schema.ts';

/** The schema of each figure's states as scripts write them. For the build only: none of it reaches a browser. */
export const schemas: Readonly<Record<FigureName, ZodType>> = {
  vessels: vesselsSchema,
  weekly: weeklySchema,
  sheets: sheetsSchema,
  corridor: corridorSchema,
  scarcity: scarcitySchema,
  spiral: spiralSchema,
  sandbox: sandboxSchema,
  tape: tapeSchema,
  sorting: sortingSchema,
  timeline: timelineSchema,
  spark: sparkSchema,
};

/** A parsed script state as its figure takes it. Throws an Error that says which observation is missing. */
export function compileState(figure: FigureName, parsed: unknown, data: SeriesData, number: (id: string) => number): object {
  if (figure === 'vessels') return compileVessels(parsed as VesselsScript, data);
  if (figure === 'weekly') return compileWeekly(parsed as WeeklyScript, data, number);
  if (figure === 'corridor') return compileCorridor(parsed as CorridorScript, data, number);
  if (figure === 'scarcity') return compileScarcity(parsed as ScarcityScript, data, number);
  if (figure === 'spiral') return compileSpiral(parsed as SpiralScript, number);
  if (figure === 'sandbox') return compileSandbox(parsed as SandboxScript, data, number, scarcityUpTo(data));
  if (figure === 'tape') return compileTape(parsed as TapeScript, number);
  if (figure === 'sorting') return compileSorting(parsed as SortingScript, number);
  if (figure === 'timeline') return compileTimeline(parsed as TimelineScript, number, data);
  if (figure === 'spark') return compileSpark(parsed as SparkScript, number);
  return parsed as object;
}

/** The curve of scarcity through the weeks without a month-end up to one of them, and all its weeks. */
const scarcityUpTo = (data: SeriesData) => (until: string): Scarcity => {
  const weeks = scarcityWeeks(data);
  const { parameters, spread } = fitScarcity(weeks.filter(({ date, monthEnd }) => date <= until && !monthEnd));
  return { curve: { ...parameters, spread }, weeks };
};
