import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { languages, locales } from '../../i18n/index.ts';
import { afterBuild } from '../shared/after-build.ts';
import { unpackEditions } from './editions.ts';
import { headersFile } from './headers.ts';
import { bringWhole } from './whole.ts';

/** Puts the published editions of the embeds and the host's response headers into a finished build. */
export const embeds = (root: string) =>
  afterBuild('embeds', async ({ dist, base }) => {
    await bringWhole(dist, base);
    unpackEditions(root, dist);
    const folders = locales.map((locale) => [languages[locale].path && `${languages[locale].path}/`, foldersIn(join(dist, languages[locale].path))]);
    writeFileSync(join(dist, '_headers'), headersFile(base, Object.fromEntries(folders)));
  });

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
