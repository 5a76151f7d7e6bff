import { measures } from './measures.ts';
import type { Measure, MeasureName, Sample } from './measures.ts';
import { median } from './statistics.ts';

export interface Samples {
  readonly story: readonly Sample[];
  /** Another build of the story, when one is compared with. */
  readonly against?: readonly Sample[];
  readonly floor: readonly Sample[];
  readonly plain: readonly Sample[];
}

/** Parts of which a ratio says more than a number: the machine’s speed is in both. */
const ratio: ReadonlySet<string> = new Set(['weight', 'audit', 'figure', 'scroll']);

/** One line per measure: the pages' medians with the smallest and largest round, and the target beside. */
export function table(samples: Samples): string {
  const rounds = samples.story.length;
  const head = ['', '× floor', '× plain', 'story', ...(samples.against ? ['against'] : []), 'floor', 'plain page', 'target', ''];
  const rows = (Object.keys(measures) as MeasureName[]).map((name) => row(name, samples)).filter((cells) => cells.length > 0);
  const lines = align([head, ...rows]);
  return [`Medians of ${rounds} rounds (smallest–largest)`, ...lines].join('\n');
}

function row(name: MeasureName, { story, against, floor, plain }: Samples): string[] {
  const { label, part, write, target }: Measure = measures[name];
  const ours = valuesOf(story, name);
  const beside = { floor: median(valuesOf(floor, name)), plain: median(valuesOf(plain, name)) };
  const times = (page: number) => (page > 0 && ratio.has(part) ? (median(ours) / page).toFixed(2) : '');
  if (ours.length === 0) return [];
  const verdict = target ? (target.met(median(ours), beside) ? 'met' : 'MISSED') : '';
  return [
    label,
    times(beside.floor),
    times(beside.plain),
    summary(ours, write),
    ...(against ? [summary(valuesOf(against, name), write)] : []),
    summary(valuesOf(floor, name), write),
    summary(valuesOf(plain, name), write),
    target?.words ?? '',
    verdict,
  ];
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
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
