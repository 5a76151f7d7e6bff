import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

const room = join(import.meta.dirname, '../../../src/facts');

/** What a file imports when it runs, through every file it imports; types are gone by then. */
function imports(file: string, seen = new Set<string>()): Set<string> {
  for (const [, kind, from] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (type )?[^;]*?from '([^']+)'/gms)) {
    if (kind || seen.has(from!)) continue;
    seen.add(from!);
    if (from!.startsWith('.')) imports(join(file, '..', from!), seen);
  }
  return seen;
}

test('the front door carries no parser, no schema and no disk into a browser', () => {
  const carried = [...imports(join(room, 'index.ts'))];
  expect(carried).toContain('./lookup.ts');
  expect(carried.filter((from) => !from.startsWith('.') || from.includes('schema'))).toEqual([]);
});

test('the build’s door carries all three', () => {
  expect([...imports(join(room, 'read.ts'))]).toEqual(expect.arrayContaining(['zod', 'yaml', 'node:fs']));
});
