import { readFile, stat } from 'node:fs/promises';

const made = new Map<string, Promise<unknown>>();

/**
 * What `make` makes of a file's bytes, once for each version of the file. `way` tells apart what is made of one file in several
 * ways. Rejects where there is no such file.
 */
export async function ofVersion<T>(file: string, way: string, make: (bytes: Buffer) => T | Promise<T>): Promise<T> {
  const { mtimeMs, size } = await stat(file);
  const key = `${way} ${mtimeMs} ${size} ${file}`;
  const known = (made.get(key) as Promise<T> | undefined) ?? readFile(file).then(make);
  made.set(key, known);
  return known;
}
