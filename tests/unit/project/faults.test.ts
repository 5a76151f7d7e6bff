import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

const tests = join(import.meta.dirname, '../..');
const page = readFileSync(join(tests, '../.github/docs/faults.md'), 'utf8');

it('the page of faults names tests that are there, by words of their titles', () => {
  const named = [...page.matchAll(/`([\w./-]+\.ts)` ((?:“[^”]+”(?:, )?)+)/g)].flatMap(([, file, titles]) =>
    [...titles!.matchAll(/“([^”]+)”/g)].map(([, title]) => [file!, title!] as const),
  );
  expect(named.length).toBeGreaterThan(50);
  // Nothing is named without a title.
  expect([...page.matchAll(/`[\w./-]+\.ts`/g)].length).toBe([...page.matchAll(/`[\w./-]+\.ts` “/g)].length);
  const lost = named.filter(([file, title]) => !existsSync(join(tests, file)) || !readFileSync(join(tests, file), 'utf8').includes(title));
  expect(lost).toEqual([]);
});
