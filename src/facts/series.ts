import type { Finding } from '../fault/index.ts';

import { checksumOf } from './checksum.ts';
import { dayNumber, isDate } from './days.ts';
import { references } from './references.ts';
import type { Reference } from './references.ts';
import { seriesSchema } from './series.schema.ts';
import type { SeriesFile } from './series.schema.ts';
import type { Point, Series } from './types.ts';
import { check, parseYaml } from './yaml.ts';

interface ParsedSeries {
  readonly series?: Series;
  readonly references: Reference[];
  readonly findings: Finding[];
}

/** Text of one file in content/series → the series, with every finding on the line it stands on. */
export function parseSeries(text: string, file: string): ParsedSeries {
  const yaml = parseYaml(text, file);
  const head = check(yaml, seriesSchema);
  if (!head) return { references: [], findings: yaml.findings };

  const { checksum, points: lines, ...rest } = head;
  const find = (line: number, found: string, mend: string) => yaml.findings.push({ file, line, found, mend });
  const place = yaml.at('id');

  const name = file.replace(/^.*\/|\.yaml$/g, '');
  if (head.id !== name) find(place.line, `series "${head.id}" stands in ${name}.yaml`, `name the file ${head.id}.yaml`);
  // A block of text begins on the line after its bar.
  const points = parsePoints(head, lines.split('\n'), yaml.at('points').line + 1, find);
  if (checksumOf(lines) !== checksum) {
    find(
      yaml.at('checksum').line,
      `the points of "${head.id}" are not those that were stamped`,
      'restore them, or run `npm run content:stamp` if the change is meant',
    );
  }
  return {
    series: { ...rest, ...place, points },
    references: references('source', head.sources, yaml, ['sources']),
    findings: yaml.findings,
  };
}

function parsePoints(
  { id, frequency }: SeriesFile,
  lines: readonly string[],
  firstLine: number,
  find: (line: number, found: string, mend: string) => void,
): Point[] {
  const points: Point[] = [];
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    const line = firstLine + index;
    const [, date, value] = /^\s*(\d{4}-\d\d-\d\d) (-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
    if (date === undefined || !isDate(date)) {
      return find(line, `"${text.trim()}" is not an observation`, 'write a day and a value (2025-07-01 367512), or no line for a gap');
    }
    const before = points.at(-1)?.date ?? '';
    if (date === before) find(line, `${date} stands twice in "${id}"`, 'keep one of the two lines');
    else if (date < before) find(line, `${date} comes after ${before}`, 'put the lines in order of date');
    if (frequency === 'weekly' && !isWednesday(date)) {
      find(line, `${date} is not a Wednesday`, 'weekly series hold Wednesdays: correct the day');
    }
    points.push({ date, value: Number(value) });
  });
  if (points.length === 0) find(firstLine - 1, `"${id}" has no points`, 'write one line per observation');
  return points;
}

/** 1 January 1970 was a Thursday. */
const isWednesday = (date: string) => (dayNumber(date) + 1) % 7 === 0;
