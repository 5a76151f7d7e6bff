import { checksumOf, parseFacts } from '../../../src/facts/read.ts';

const both = (indent: string, en: string, zh: string) => `${indent}en: ${en}\n${indent}zh: ${zh}\n`;

/** A series file of a few points, right in every way. */
export function seriesText(id: string, points: string, extra: { unit?: string; frequency?: string; money?: string; within?: string } = {}): string {
  const { unit = 'usd-millions', frequency = 'daily', money, within = unit === 'percent' ? '[-1, 25]' : '[0, 3000000]' } = extra;
  return [
    `id: ${id}`,
    'name:',
    `  en: ${id}`,
    '  zh: 序列',
    'publisher: Somebody',
    'publisherId: X',
    `unit: ${unit}`,
    `frequency: ${frequency}`,
    'definition:',
    '  en: closing balance',
    '  zh: 收盘余额',
    ...(money ? [`money: ${money}`] : []),
    'retrieved: 2026-11-22',
    'readFrom: a copy',
    'address: https://example.org/x',
    'sources: [FRED]',
    `checksum: ${checksumOf(points)}`,
    'points: |',
    ...points.split('\n').map((line) => `  ${line}`),
    // Last, so that a test may count the lines above.
    `within: ${within}`,
    '',
  ].join('\n');
}

export const sourcesText = '- id: FRED\n  publisher: FRED\n  title: Series\n  retrieved: 2026-11-22\n';

export const termsText = `- id: tga\n  term:\n${both('    ', 'TGA', '财政部账户')}  short:\n${both('    ', 'a', '甲')}  long:\n${both('    ', 'b', '乙')}`;

/** One declared number; its value is on the second line. */
export function numberText(id: string, value: string, unit = 'usd', more = ''): string {
  return `  - id: ${id}\n    value: ${value}\n    unit: ${unit}\n${more}    label:\n${both('      ', 'a label', '标签')}`;
}

export const numbersText = (...numbers: string[]) => `numbers:\n${numbers.join('')}`;

export function claimText(id: string, more = ''): string {
  const text = (indent: string) => `${indent}text:\n${both(`${indent}  `, 'said', '所说')}`;
  return `  - id: ${id}\n${text('    ')}    article:\n${text('      ')}    record:\n${text('      ')}    verdict: matches\n    sources: [FRED]\n${more}`;
}

/** Small facts that have nothing to mend; each test replaces or adds the file it is about. */
export const sound: Record<string, string> = {
  'content/series/tga-daily.yaml': seriesText('tga-daily', '2025-07-11 282363\n2025-10-30 1000632\n2025-11-04 939584', { money: 'tga' }),
  'content/series/sofr.yaml': seriesText('sofr', '2025-10-28 4.31\n2025-10-31 4.22', { unit: 'percent' }),
  'content/series/iorb.yaml': seriesText('iorb', '2025-10-28 4.15\n2025-10-31 3.90', { unit: 'percent' }),
  'content/claims/03-the-drain.yaml': `claims:\n${claimText('drain-700bn')}`,
  'content/sources/sources.yaml': sourcesText,
  'content/glossary/glossary.yaml': termsText,
};

/** Findings of the sound facts with some files changed, as `file:line found | mend`. */
export function findingsOf(changes: Record<string, string>): string[] {
  return parseFacts({ ...sound, ...changes }).findings.map(
    ({ file, line, found, mend }) => `${file}:${line} ${found} | ${mend}`,
  );
}

/** The value of one formula over the sound facts. */
export function valueOf(formula: string, unit = 'usd', more = ''): number {
  const { facts, findings } = parseFacts({
    ...sound,
    'content/claims/03-the-drain.numbers.yaml': numbersText(numberText('x', formula, unit, more)),
  });
  if (findings.length > 0) throw new Error(findings[0]!.found);
  return facts.number('x').value;
}
