import { checksumOf } from '../facts/read.ts';
import type { Change } from './compare.ts';
import type { Held } from './held.ts';

/** The text of a latest file. Rates keep the two decimals they are published with. */
export function serializeLatest(change: Change, { unit }: Held, today: string): string {
  const lines = change.points.map(({ date, value }) => `${date} ${unit === 'percent' ? rate(value) : value}`);
  return [
    '# The latest reading, written by `npm run data:refresh`; the story’s own is pinned in the folder above.',
    `id: ${change.series}`,
    `retrieved: ${today}`,
    `readFrom: ${JSON.stringify(change.url)}`,
    `checksum: ${checksumOf(lines.join('\n'))}`,
    'points: |',
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

/** One entry of content/record/revisions.yaml, to be appended. */
export function revisionText({ series, url, added, revised, withdrawn }: Change, today: string): string {
  return [
    `- series: ${series}`,
    `  run: ${today}`,
    `  readFrom: ${JSON.stringify(url)}`,
    ...(added.length > 0 ? [`  added: {count: ${added.length}, from: ${added[0]!.date}, to: ${added.at(-1)!.date}}`] : []),
    ...(revised.length > 0 ? ['  revised:', ...revised.map(({ day, before, after }) => `    - {day: ${day}, before: ${before}, after: ${after}}`)] : []),
    ...(withdrawn.length > 0 ? [`  withdrawn: [${withdrawn.join(', ')}]`] : []),
    '',
  ].join('\n');
}

const rate = (value: number) => (Number(value.toFixed(2)) === value ? value.toFixed(2) : String(value));
