import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '../fault/index.ts';
import { troubleOf } from './trouble.ts';

/** A text, or the finding that says why it is none. */
export type ReadText = { readonly text: string; readonly finding?: undefined } | { readonly text?: undefined; readonly finding: Finding };

/** Control signs apart from tab, line feed and carriage return, those that turn the direction of text among them: no reader sees them. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/;

/** The text of a file below `root`, UTF-8 without a byte-order mark at its beginning. Anything else is a finding on its line. */
export function readText(root: string, file: string): ReadText {
  try {
    return textOf(readFileSync(join(root, file)), file);
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    const { code } = error as { code: string };
    return {
      finding:
        code === 'ENOENT'
          ? { file, line: 1, found: 'the file is not there', mend: `write ${file}` }
          : { file, line: 1, found: trouble.found.replace(/: .*$/, ''), mend: trouble.mend },
    };
  }
}

/** More than any text of ours: what is longer came here by mistake, and would be parsed for minutes. */
const most = 1_000_000;

function textOf(bytes: Uint8Array, file: string): ReadText {
  if (bytes.length > most)
    return { finding: { file, line: 1, found: `the file has ${bytes.length} bytes`, mend: `keep it below ${most}: see what came into it` } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    return { finding: { file, line: lineAt(lenient, lenient.indexOf('\ufffd')), found: 'this is not UTF-8', mend: 'save the file as UTF-8' } };
  }
  const sign = control.exec(text);
  if (!sign) return { text };
  const code = sign[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    finding: {
      file,
      line: lineAt(text, sign.index),
      found: `there is a control sign (U+${code}) in the text`,
      mend: 'remove it; it may be invisible: type the line anew',
    },
  };
}

/** The byte-order mark that a file begins with, which is kept and is no part of its text. */
export const markOf = (root: string, file: string): string => (readFileSync(join(root, file), 'utf8').startsWith('\ufeff') ? '\ufeff' : '');

const lineAt = (text: string, index: number) => text.slice(0, Math.max(0, index)).split('\n').length;
