import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { csvText } from '../../../../src/faces/shared/csv.ts';
import { propertyOptions } from '../../../support/property-options.ts';

test('a table with Chinese in it begins with the sign by which Excel knows UTF-8, a plain one does not', () => {
  expect(
    csvText([
      ['id', 'claim'],
      ['a', '下跌 1.2%'],
    ]),
  ).toBe('\ufeffid,claim\r\na,下跌 1.2%\r\n');
  expect(
    csvText(
      [
        ['date', 'percent'],
        ['2025-10-31', '4.22'],
      ],
      '\n',
    ),
  ).toBe('date,percent\n2025-10-31,4.22\n');
});

test('whatever is in its cells comes out again', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
      expect(parse(csvText(rows), { bom: true })).toEqual(rows);
    }),
    propertyOptions('csv', 200),
  );
});

test('no other part writes CSV by hand', () => {
  const root = join(import.meta.dirname, '../../../..');
  const writers = globSync('src/{faces,pages}/**/*.ts', { cwd: root }).filter(
    (file) => file !== 'src/faces/shared/csv.ts' && /\.join\('?,'\)[^;]*(?:\\n|\\r)/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(writers).toEqual([]);
});
