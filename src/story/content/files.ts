import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '../../fault/index.ts';
import { readText, troubleOf } from '../../files/index.ts';
import { locales } from '../../i18n/index.ts';

/** The texts of a folder are in one file for each language. */
const languageNames = locales.join('|');

/** Every file that content may hold, by its path below `content/`. Whoever adds a reader adds its files here. */
const known: readonly RegExp[] = [
  /^chapters\/[^/]+\/(?:script\.yaml|\w[\w-]*\.mdx)$/,
  /^(?:back|teach)\/\w[\w-]*\.mdx$/,
  /^(?:series|series\/latest|sources)\/[a-z0-9.-]+\.yaml$/,
  new RegExp(
    `^(?:claims/[^/]+/(?:claims|numbers|forecasts|${languageNames})|glossary/(?:glossary|${languageNames})|links/(?:links|${languageNames})|record/(?:corrections|revisions|${languageNames}))\\.yaml$`,
  ),
  /^(?:aliases|lessons|pinned)\.yaml$/,
  /^editions\/[\w.-]+\.zip$/,
];

const archive = /\.zip$/;

/** What a refresh that died had begun to write. */
const unfinished = 'unfinished-refresh';

/**
 * Whether every file of content is one that somebody reads, and a text: what nobody reads is checked by nobody, whatever it is meant
 * for. Names that begin with a dot are those of editors and systems.
 */
export function checkFiles(root: string): readonly Finding[] {
  return listed(root, '').flatMap((path): readonly Finding[] => {
    const file = `content/${path}`;
    if (path === `${unfinished}/`)
      return [
        {
          file: file.slice(0, -1),
          line: 1,
          found: 'a refresh has died while it wrote',
          mend: 'run `npm run data:refresh`: it ends what was begun, first of all',
        },
      ];
    if (!known.some((pattern) => pattern.test(path)))
      return [{ file, line: 1, found: 'nobody reads this file', mend: 'correct its name or its folder, or remove it' }];
    const { finding } = archive.test(path) ? {} : readText(root, file);
    return finding ? [finding] : [];
  });
}

/** Paths of all files below a folder of content; of an unfinished refresh only the folder itself. */
function listed(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, 'content', folder), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .flatMap((entry) => {
        const path = `${folder}${entry.name}`;
        if (path === unfinished) return [`${path}/`];
        return entry.isDirectory() && !known.some((pattern) => pattern.test(path)) ? listed(root, `${path}/`) : [path];
      })
      .sort();
  } catch (error) {
    if (troubleOf(error)) return [];
    throw error;
  }
}
