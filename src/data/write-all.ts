import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces files, path → text. Every new text is whole on disk beside its file before the first file is replaced, and when one
 * cannot be replaced those before it get their old bytes back.
 */
export async function writeAll(files: ReadonlyMap<string, string>): Promise<void> {
  const staged = [...files].map(([path, text]) => ({ path, text, beside: `${path}.${process.pid}.new` }));
  const replaced: { path: string; old: Buffer | undefined }[] = [];
  try {
    for (const { beside, text } of staged) {
      await mkdir(dirname(beside), { recursive: true });
      const file = await open(beside, 'w');
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    for (const { path, beside } of staged) {
      const old = await readFile(path).catch(() => undefined);
      await rename(beside, path);
      replaced.push({ path, old });
    }
  } catch (error) {
    for (const { path, old } of replaced) await (old ? writeFile(path, old) : rm(path));
    await Promise.all(staged.map(({ beside }) => rm(beside, { force: true })));
    throw error;
  }
}
