import type { Change } from './compare.ts';
import type { Summary } from './refresh.ts';

/** At most so many missing days are listed of one series; the rest are counted. */
const LISTED = 5;

/** What a refresh did, as text: a line for each series, and below it every value that was revised. */
export function summaryText({ changes, disagreements, written }: Summary): string {
  const width = Math.max(...changes.map(({ series }) => series.length));
  return [
    ...changes.flatMap((change) => [`${change.series.padEnd(width)}  ${counts(change)}`, ...details(change)]),
    ...disagreements.map(({ series, day, publisher, value, witness, other }) => `${series} ${day}: ${publisher} says ${value}, ${witness} ${other} (accepted)`),
    written.length > 0 ? `written: ${written.join(', ')}` : 'nothing was written',
    '',
  ].join('\n');
}

function counts({ added, revised, withdrawn, unchanged, missing, publisher }: Change): string {
  const days = added.length > 0 ? ` (${added[0]!.date} to ${added.at(-1)!.date})` : '';
  const gone = withdrawn.length > 0 ? `, ${withdrawn.length} withdrawn` : '';
  return `${added.length} added${days}, ${revised.length} revised${gone}, ${unchanged} unchanged, ${missing.length} missing; ${publisher}`;
}

function details({ revised, withdrawn, missing }: Change): string[] {
  return [
    ...revised.map(({ day, before, after }) => `  revised ${day}: ${before} → ${after}`),
    ...withdrawn.map((day) => `  withdrawn ${day}`),
    ...(missing.length > 0 ? [`  missing ${missing.slice(0, LISTED).join(', ')}${missing.length > LISTED ? ` and ${missing.length - LISTED} more` : ''}`] : []),
  ];
}
