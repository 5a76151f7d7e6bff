import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../../src');

test('nothing of the build imports the room that asks publishers', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|astro)$/.test(file) && !file.startsWith('data/'));
  const importers = files.filter((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].some(([, to]) => join(file, '..', to!).startsWith('data/')),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(importers).toEqual([]);
});
