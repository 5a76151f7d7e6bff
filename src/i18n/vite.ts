import { basename, dirname, isAbsolute, join, resolve } from 'node:path';

import type { Plugin } from 'vite';

import { raise } from '../fault/index.ts';
import { derivedSource, originOf } from './derive.ts';
import { locales, type Locale } from './languages.ts';
import { missingWords } from './missing-words.ts';

const importing = /^import \{ catalog \} from '(.+)\/catalog\.ts';/m;
const waiting = /^await catalogsLoaded\(\);$/m;
const calling = /^export const \{ ([\w, ]+) \} = catalog<typeof import\('[^']+'\)>\(import\.meta\.url\);$/m;

/**
 * Gives each part its words (catalog.ts): at build and in tests those of every language, in a browser those of the page's
 * language, fetched as a file of their own. `only` packs one language and no other, for a script that stands alone.
 */
export function languagesPlugin(only?: Locale): Plugin {
  let root = '';
  return {
    name: 'languages',
    enforce: 'pre',
    configResolved(config) {
      raise(missingWords());
      root = config.root;
    },
    resolveId(source, importer) {
      if (!isAbsolute(source) && !(importer && source.startsWith('.'))) return undefined;
      // Vite also writes an address from the root of the project, as a server does.
      return [resolve(dirname(importer ?? '/'), source), join(root, source)].find((path) => derivedSource(path) !== undefined);
    },
    load(id) {
      const source = derivedSource(id);
      if (source !== undefined) this.addWatchFile(originOf(id)!);
      return source;
    },
    transform(code, id) {
      // A script of a page waits for its words; as a promise, so that other scripts need not wait with it and older browsers understand.
      if (waiting.test(code)) return { code: `${code.replace(waiting, 'void catalogsLoaded().then(() => {')}\n});`, map: null };
      const room = importing.exec(code)?.[1];
      const names = calling.exec(code)?.[1]?.split(', ');
      if (!room || !names) return undefined;
      const folder = `./${basename(id, '.ts')}`;
      const [imports, tables] =
        this.environment.config.consumer === 'client' && !only ? paged(room, folder, names) : whole(room, folder, names, only ? [only] : locales);
      return { code: code.replace(importing, () => imports).replace(calling, () => tables), map: null };
    },
  };
}

/** Every language at once. */
function whole(room: string, folder: string, names: readonly string[], shown: readonly Locale[]): [imports: string, tables: string] {
  const files = shown.map((locale, index) => `import * as words${index} from '${folder}/${locale}.ts';`);
  const table = `byName({ ${shown.map((locale, index) => `'${locale}': words${index}`).join(', ')} })`;
  return [`import { byName } from '${room}/by-name.ts'; ${files.join(' ')}`, `export const { ${names.join(', ')} } = ${table};`];
}

/** The page's language alone, once it has come. Marked as pure, so that words which nothing on the page uses are not asked for. */
function paged(room: string, folder: string, names: readonly string[]): [imports: string, tables: string] {
  const files = locales.map((locale) => `'${locale}': () => import('${folder}/${locale}.ts')`);
  const tables = names.map((name) => `export const ${name} = /* @__PURE__ */ pageTable('${name}', files, () => document.documentElement.lang);`);
  return [`import { pageTable } from '${room}/page-catalog.ts';`, `const files = { ${files.join(', ')} }; ${tables.join(' ')}`];
}
