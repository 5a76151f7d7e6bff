import { join } from 'node:path';

import { expect, test } from 'vitest';

import { report } from '../../src/fault/index.ts';
import { checkContent } from '../../src/story/content/index.ts';

test('the content has nothing to mend', () => {
  expect(report(checkContent(join(import.meta.dirname, '../..')))).toBe('');
});
