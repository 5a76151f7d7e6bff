import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { raise } from '../fault/index.ts';
import type { Finding } from '../fault/index.ts';
import { readText } from '../files/index.ts';
import { checksumOf } from './checksum.ts';
import { isLanguageFile } from './language-files.ts';
import { check, parseYaml } from './yaml.ts';

/**
 * Writes the checksum of every series below `root`/content/series anew, after a meant change of its points.
 * Returns the paths of the files that changed. Throws a Fault for a file that is no series.
 */
export function stampSeries(root: string): string[] {
  const files = seriesStamps(root);
  for (const [file, text] of files) writeFileSync(join(root, file), text);
  return [...files.keys()];
}

/** The texts that a stamp of the series would write, by their paths. */
export function seriesStamps(root: string): ReadonlyMap<string, string> {
  const folder = 'content/series';
  const names = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.yaml') && !isLanguageFile(`${folder}/${entry.name}`),
  );
  const findings: Finding[] = [];
  const files = new Map<string, string>();
  for (const { name } of names) {
    const file = `${folder}/${name}`;
    const { text, finding } = readText(root, file);
    if (text === undefined) {
      findings.push(finding);
      continue;
    }
    const yaml = parseYaml(text, file);
    const head = check(yaml, z.looseObject({ points: z.string('write the points as a block of lines after `points: |`') }, 'write a series'));
    findings.push(...yaml.findings);
    if (!head) continue;
    const bytes = readFileSync(join(root, file), 'utf8');
    const stamped = stamp(bytes, head.points);
    if (stamped !== bytes) files.set(file, stamped);
  }
  raise(findings);
  return files;
}

/** A series file's text with the right checksum on its line, or on a new one before the points; all other signs stay as they are. */
function stamp(text: string, points: string): string {
  const line = `checksum: ${checksumOf(points)}`;
  if (/^checksum:.*$/m.test(text)) return text.replace(/^checksum:.*$/m, line);
  return text.replace(/^points:/m, `${line}${text.includes('\r\n') ? '\r\n' : '\n'}points:`);
}
