import { createHash } from 'node:crypto';

/** The checksum of a series: sha256 of the text of its points, one line each, whatever white space surrounds them. */
export function checksumOf(points: string): string {
  const lines = points
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return `sha256-${createHash('sha256')
    .update(`${lines.join('\n')}\n`)
    .digest('hex')}`;
}
