import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../support/observed.ts';

/** The built site; another one where `BUILT` names its folder. */
export const dist = process.env['BUILT'] ?? join(root, 'dist');

export const textIn = (file: string): string => readFileSync(join(dist, file), 'utf8');
export const bytesOf = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(dist, file)));

/** Every file below a folder of the built site, by its path from there, in order. Throws where there is none: what is held of all files is held of none then. */
export function filesIn(folder: string, ending: RegExp): readonly string[] {
  const files = readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .sort();
  if (files.length === 0) throw new Error(`there is no ${String(ending)} in ${join(dist, folder)}`);
  return files;
}
