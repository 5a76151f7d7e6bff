import type { Finding } from '../fault/index.ts';

import { checksumOf } from './checksum.ts';
import { isBusinessDay } from './business-days.ts';
import { dayNumber, isDate } from './days.ts';
import { missing } from './missing.ts';
import { references } from './references.ts';
import type { Reference } from './references.ts';
import { latestSchema, seriesSchema } from './series.schema.ts';
import type { SeriesFile } from './series.schema.ts';
import type { Point, Series } from './types.ts';
import { check, parseYaml } from './yaml.ts';
import type { Join, Yaml } from './yaml.ts';

interface ParsedSeries {
  readonly series?: Series;
  readonly references: Reference[];
  readonly findings: Finding[];
}

/** Text of one file in content/series → the series, with every finding on the line it is on. */
export function parseSeries(text: string, file: string, join: Join): ParsedSeries {
  const yaml = join(parseYaml(text, file));
  const head = check(yaml, seriesSchema);
  if (!head) return { references: [], findings: yaml.findings };

  const { checksum: _checksum, points: _points, ...rest } = head;
  const points = body(yaml, head, 'restore them, or run `npm run content:stamp` if the change is meant');
  return {
    series: { ...rest, vintage: 'pinned', ...yaml.at('id'), points },
    references: references('source', head.sources, yaml, ['sources']),
    findings: yaml.findings,
  };
}

/** Text of one file in content/series/latest → the pinned series of its id, as it was read since. */
export function parseLatest(text: string, file: string, pinned: readonly Series[]): ParsedSeries {
  const yaml = parseYaml(text, file);
  const head = check(yaml, latestSchema);
  const series = pinned.find(({ id }) => id === head?.id);
  if (!head || !series) {
    const place = yaml.at('id');
    if (head)
      yaml.findings.push({
        ...place,
        ...missing(
          'series',
          head.id,
          pinned.map(({ id }) => id),
        ),
      });
    return { references: [], findings: yaml.findings };
  }
  // What the pinned reading did not know says nothing of this one.
  const { gaps: _gaps, ...rest } = series;
  const points = body(yaml, { ...head, frequency: series.frequency, within: series.within }, 'restore the file, or refresh it with `npm run data:refresh`');
  const { retrieved, readFrom } = head;
  return { series: { ...rest, vintage: 'latest', retrieved, readFrom, ...yaml.at('id'), points }, references: [], findings: yaml.findings };
}

type Body = Pick<SeriesFile, 'id' | 'frequency' | 'retrieved' | 'checksum' | 'points'> & Pick<Series, 'within'>;

/** The points of a file whose name and checksum are checked on the way. */
function body(yaml: Yaml, head: Body, mend: string): Point[] {
  const { file } = yaml;
  const find = (line: number, found: string, how: string) => yaml.findings.push({ file, line, found, mend: how });
  const name = file.replace(/^.*\/|\.yaml$/g, '');
  if (head.id !== name) find(yaml.at('id').line, `series "${head.id}" stands in ${name}.yaml`, `name the file ${head.id}.yaml`);
  // A block of text begins on the line after its bar.
  const points = parsePoints(head, head.points.split('\n'), yaml.at('points').line + 1, find);
  if (checksumOf(head.points) !== head.checksum) {
    find(yaml.at('checksum').line, `the points of "${head.id}" are not those that were stamped`, mend);
  }
  return points;
}

function parsePoints(
  { id, frequency, within: [low, high], retrieved }: Body,
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
    if (frequency === 'daily' && !isBusinessDay(date)) {
      find(line, `${date} is no business day`, 'daily series hold days on which the Federal Reserve Banks are open: correct the day');
    }
    if (date > retrieved) find(line, `${date} is after ${retrieved}, when "${id}" was read`, 'correct the day, or the day of the reading');
    if (!(Number(value) >= low && Number(value) <= high)) {
      find(line, `${shortly(value!)} on ${date} is outside of ${low} to ${high}`, 'correct the value; where it is true, widen `within` above');
    }
    points.push({ date, value: Number(value) });
  });
  if (points.length === 0) find(firstLine - 1, `"${id}" has no points`, 'write one line per observation');
  return points;
}

/** A value as a finding shows it. */
const shortly = (value: string) => (value.length > 40 ? `${value.slice(0, 20)}… (${value.length} digits)` : value);

/** 1 January 1970 was a Thursday. */
const isWednesday = (date: string) => (dayNumber(date) + 1) % 7 === 0;
