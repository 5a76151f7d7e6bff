import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import type { Plugin } from 'vite';

import { derivedSource, originOf } from './derive.ts';
import { locales, reference, type Locale } from './languages.ts';

const importing = /^import \{ catalog \} from '(.+)\/catalog\.ts';/m;
const calling = /catalog<typeof import\('[^']+'\)>\(import\.meta\.url\)/;

/**
 * Gives each part its words (catalog.ts): at build and in tests those of every language, in a browser those of the page's
 * language, fetched as a file of their own. `only` packs one language and no other, for a script that stands alone.
 */
export function languagesPlugin(only?: Locale): Plugin {
  return {
    name: 'languages',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return undefined;
      const path = resolve(dirname(importer), source);
      return derivedSource(path) === undefined ? undefined : path;
    },
    load(id) {
      const source = derivedSource(id);
      if (source !== undefined) this.addWatchFile(originOf(id)!);
      return source;
    },
    transform(code, id) {
      // One language packed alone is there from the first.
      if (only && id.endsWith('.client.ts')) return { code: code.replace(/^await catalogsLoaded\(\);$/m, ''), map: null };
      const room = importing.exec(code)?.[1];
      if (!room || !calling.test(code)) return undefined;
      const folder = `./${basename(id, '.ts')}`;
      const split = this.environment.config.consumer === 'client' && !only;
      const shown = only ? [only] : locales;
      const files = split
        ? shown.map((locale) => `${JSON.stringify(locale)}: () => import('${folder}/${locale}.ts')`)
        : shown.map((locale, index) => `${JSON.stringify(locale)}: words${index}`);
      const imports = split
        ? [`import { pageCatalog } from '${room}/page-catalog.ts';`]
        : [`import { byName } from '${room}/by-name.ts';`, ...shown.map((locale, index) => `import * as words${index} from '${folder}/${locale}.ts';`)];
      const call = split
        ? `pageCatalog(${JSON.stringify(namesIn(join(dirname(id), folder, `${reference}.ts`)))}, { ${files.join(', ')} }, document.documentElement.lang)`
        : `byName({ ${files.join(', ')} })`;
      // Words that nobody on the page uses are not fetched.
      return { code: code.replace(importing, () => imports.join(' ')).replace(calling, () => call), map: null, moduleSideEffects: false };
    },
  };
}

/** The names a language file exports. */
function namesIn(path: string): string[] {
  if (!existsSync(path)) throw new Error(`${path} is missing: write the words there`);
  return [...readFileSync(path, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name!);
}
