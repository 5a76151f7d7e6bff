import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'vitest';

import { type Locale, written } from '../../src/i18n/index.ts';

/**
 * Compares a picture with the one kept in `tests/figures/<folder>/`. A new picture is kept; one that differs is written next
 * to the old one as `-changed.svg`, to be looked at and, if it is better, moved over it. With CI set nothing is written.
 */
export function expectPicture(folder: string, name: string, svg: string): void {
  const kept = join(import.meta.dirname, folder, `${name}.svg`);
  const changed = join(import.meta.dirname, folder, `${name}-changed.svg`);
  const mayWrite = !process.env['CI'];
  if (!existsSync(kept)) {
    if (!mayWrite) expect.fail(`there is no picture ${folder}/${name}.svg to compare with`);
    mkdirSync(join(import.meta.dirname, folder), { recursive: true });
    writeFileSync(kept, svg);
    return;
  }
  const same = readFileSync(kept, 'utf8') === svg;
  if (mayWrite && same) rmSync(changed, { force: true });
  if (mayWrite && !same) writeFileSync(changed, svg);
  expect(same, `${folder}/${name}.svg is drawn otherwise: look at ${name}-changed.svg`).toBe(true);
}

/** Whether a view's pictures are kept: those of the languages that people write. One made from another is drawn alike. */
export const isKept = (view: { readonly locale: Locale }): boolean => written.some((locale) => locale === view.locale);
