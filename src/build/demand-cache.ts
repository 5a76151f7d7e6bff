import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { troubleOf } from '../files/index.ts';
import { stop } from './stop.ts';

/** Ends the program with what to mend where `.cache`, which fonts, pictures and locks are kept in, cannot be written: at once, and not after minutes. */
export function demandCache(root: string): void {
  const folder = join(root, '.cache');
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    stop([{ file: '.cache', line: 1, found: trouble.found.replace(/: .*$/, ''), mend: trouble.mend }]);
  }
}
