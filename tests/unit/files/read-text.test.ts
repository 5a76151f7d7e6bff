import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { readText } from '../../../src/files/index.ts';

function read(bytes: string | Uint8Array | undefined) {
  const root = mkdtempSync(join(tmpdir(), 'text-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  if (bytes === undefined) mkdirSync(join(root, 'f'));
  else writeFileSync(join(root, 'f'), bytes);
  return readText(root, 'f');
}

test('a text is given without its byte-order mark, and otherwise as it is', () => {
  expect(read('\ufeffeins\r\nzwei\t三\n')).toEqual({ text: 'eins\r\nzwei\t三\n' });
});

test.each([
  ['another encoding', Buffer.from('one\ntwo \xe9t\xe9\n', 'latin1'), 2, 'this is not UTF-8'],
  ['half a sign', Buffer.from('one\ntwo\n水').subarray(0, -1), 3, 'this is not UTF-8'],
  ['a NUL', 'one\ntwo\u0000\n', 2, 'there is a control sign (U+0000) in the text'],
  ['text that is turned around', 'one\n\u202etwo\n', 2, 'there is a control sign (U+202E) in the text'],
  ['a byte-order mark in the middle', 'one\n\ufefftwo\n', 2, 'there is a control sign (U+FEFF) in the text'],
])('%s is found on its line', (_title, bytes, line, found) => {
  expect(read(bytes)).toEqual({ finding: { file: 'f', line, found, mend: expect.stringMatching(/./) } });
});

test('a folder in its place, and nothing at all, are found', () => {
  expect(read(undefined)).toMatchObject({ finding: { file: 'f', line: 1, found: 'there is a folder where a file should be' } });
  expect(readText(tmpdir(), 'there-is-no-such-file')).toEqual({
    finding: { file: 'there-is-no-such-file', line: 1, found: 'the file is not there', mend: 'write there-is-no-such-file' },
  });
});

test('a file that is longer than any text of ours is found before it is parsed', () => {
  expect(read('a '.repeat(500_000))).toHaveProperty('text');
  expect(read('a '.repeat(500_001))).toMatchObject({ finding: { file: 'f', line: 1, found: 'the file has 1000002 bytes' } });
});
