import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Finding } from '../fault/index.ts';
import { reference, translated } from './languages.ts';

/** Files of words that a translation lacks: where the reference has one, each has one, beside it. */
export const missingWords = (root = join(import.meta.dirname, '../..')): readonly Finding[] =>
  globSync(`src/**/${reference}.ts`, { cwd: root })
    .flatMap((file) => translated.map((locale) => ({ file, own: join(dirname(file), `${locale}.ts`) })))
    .filter(({ own }) => !existsSync(join(root, own)))
    .map(({ file, own }) => ({ file: own, line: 1, found: 'there is no such file', mend: `write what ${file} has, in this language` }));
