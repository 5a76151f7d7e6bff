import { languages, locales } from '../../i18n/index.ts';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { unpackEditions } from './editions.ts';
import { headersFile } from './headers.ts';
import { bringWhole } from './whole.ts';

/** Puts the published editions of the embeds and the host's response headers into a finished build. */
export function embeds(root: string): AstroIntegration {
  let base = '/';
  return {
    name: 'embeds',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/?$/, '/');
      },
      async 'astro:build:done'({ dir }) {
        const dist = fileURLToPath(dir);
        await bringWhole(dist, base);
        unpackEditions(root, dist);
        writeFileSync(
          join(dist, '_headers'),
          headersFile(
            base,
            Object.fromEntries(
              locales.map((locale) => [languages[locale].path && `${languages[locale].path}/`, foldersIn(join(dist, languages[locale].path))]),
            ),
          ),
        );
      },
    },
  };
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
