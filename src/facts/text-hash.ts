import { createHash } from 'node:crypto';

/**
 * First eight hex digits of the SHA-256 of a step's source, from `<Step` to `</Step>`, with each run of white space folded to one
 * space: breaking a line elsewhere makes no translation stale, changing a word or a number does.
 */
export function stepHash(source: string): string {
  const folded = source.replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(folded).digest('hex').slice(0, 8);
}

/** The same of the texts of an entry, whatever their order and the way in which YAML writes them. */
export const textHash = (texts: unknown): string => stepHash(JSON.stringify(ordered(texts)));

function ordered(part: unknown): unknown {
  if (typeof part === 'string') return part.replace(/\s+/g, ' ').trim();
  if (typeof part !== 'object' || part === null) return part;
  return Object.entries(part)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, ordered(value)]);
}
