import { existsSync } from 'node:fs';

import { expect, test } from 'vitest';

import { longest } from '../../config/order.ts';

test('the tests that are begun first are where the order has them', () => {
  expect(longest.length).toBeGreaterThan(5);
  expect(longest.filter((path) => !existsSync(path))).toEqual([]);
});
