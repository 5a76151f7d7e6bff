import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { bytesOf, filesIn } from './built.ts';

/** Every table of the site, those in zips too, by its name. */
const tables = [
  ...filesIn('', /\.csv$/).map((file) => [file, bytesOf(file)] as const),
  ...filesIn('', /\.zip$/).flatMap((file) =>
    Object.entries(unzipSync(bytesOf(file), { filter: ({ name }) => name.endsWith('.csv') })).map(([name, bytes]) => [`${file}: ${name}`, bytes] as const),
  ),
];

describe('a table to download', () => {
  it('that holds more than plain letters says first that it is UTF-8, as Excel in Chinese asks', () => {
    const strange = tables.filter(([, bytes]) => bytes.some((byte) => byte > 127));
    expect(strange.map(([name]) => name)).toContain('claims.csv');
    expect(strange.some(([name]) => name.includes('.zip: '))).toBe(true);
    expect(strange.filter(([, bytes]) => strFromU8(bytes.subarray(0, 3), true) !== '\xef\xbb\xbf').map(([name]) => name)).toEqual([]);
  });
});
