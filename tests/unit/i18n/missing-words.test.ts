import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { missingWords } from '../../../src/i18n/missing-words.ts';

test('every file of words that a translation lacks is named, all in one run', () => {
  const root = mkdtempSync(join(tmpdir(), 'words-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const file of ['a/words/en.ts', 'a/words/zh.ts', 'b/words/en.ts', 'c/en.ts']) {
    mkdirSync(dirname(join(root, 'src', file)), { recursive: true });
    writeFileSync(join(root, 'src', file), '');
  }
  const found = missingWords(root);
  expect(found.map(({ file }) => file).sort()).toEqual(['src/b/words/zh.ts', 'src/c/zh.ts']);
  expect(found[0]!.mend).toContain('/en.ts');
});
