import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { letters } from '../../src/faces/shared/fonts.ts';

const root = join(import.meta.dirname, '../../dist');

/** What the uncut fonts hold of Latin, punctuation, arrows and signs. */
const held = /[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/u;

it('the cut fonts hold every character of the pages and of their scripts that the whole fonts hold', () => {
  const missing: string[] = [];
  for (const file of globSync('{**/*.html,_astro/*.js}', { cwd: root })) {
    const strange = [...new Set(readFileSync(join(root, file), 'utf8'))].filter((letter) => held.test(letter) && !letters.includes(letter));
    if (strange.length > 0) missing.push(`${file}: ${strange.join(' ')}`);
  }
  expect(missing).toEqual([]);
});
