import { measures } from './measures.ts';
import type { Measure, MeasureName, Sample } from './measures.ts';
import { median } from './statistics.ts';

export interface Samples {
  readonly story: readonly Sample[];
  /** Another build of the story, when one is compared with. */
  readonly against?: readonly Sample[];
  readonly plain: readonly Sample[];
}

/** One line per measure: the pages' medians with the smallest and largest round, and the target beside. */
export function table(samples: Samples): string {
  const rounds = samples.story.length;
  const head = ['', 'story', ...(samples.against ? ['against'] : []), 'plain page', 'target', ''];
  const rows = (Object.keys(measures) as MeasureName[]).map((name) => row(name, samples)).filter((cells) => cells.length > 0);
  const lines = align([head, ...rows]);
  return [`Medians of ${rounds} rounds (smallest–largest)`, ...lines].join('\n');
}

function row(name: MeasureName, { story, against, plain }: Samples): string[] {
  const { label, write, target }: Measure = measures[name];
  const ours = valuesOf(story, name);
  const theirs = valuesOf(plain, name);
  if (ours.length === 0) return [];
  const verdict = target ? (target.met(median(ours), median(theirs)) ? 'met' : 'MISSED') : '';
  return [label, summary(ours, write), ...(against ? [summary(valuesOf(against, name), write)] : []), summary(theirs, write), target?.words ?? '', verdict];
}

function valuesOf(samples: readonly Sample[], name: MeasureName): number[] {
  return samples.map((sample) => sample[name]).filter((value) => value !== undefined);
}

function summary(values: readonly number[], write: (value: number) => string): string {
  if (values.length === 0) return '';
  const [low, high] = [Math.min(...values), Math.max(...values)].map(write);
  const middle = write(median(values));
  return low === high ? middle : `${middle} (${low}–${high})`;
}

function align(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
}
