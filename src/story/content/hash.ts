import { createHash } from 'node:crypto';

/**
 * First eight hex digits of the SHA-256 of a step's source, from `<Step` to `</Step>`, with each run of white space folded to one
 * space: breaking a line elsewhere makes no translation stale, changing a word or a number does.
 */
export function stepHash(source: string): string {
  const folded = source.replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(folded).digest('hex').slice(0, 8);
}
