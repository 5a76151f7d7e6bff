import { createRequire, registerHooks } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import { raise } from '../fault/index.ts';
import { byName, type InLanguages } from './by-name.ts';
import { derivedSource } from './derive.ts';
import { locales } from './languages.ts';
import { missingWords } from './missing-words.ts';

// All that a new language lacks, at once: Node would name one file and stop.
raise(missingWords());

/**
 * The words of a part in every language. `from` is the `import.meta.url` of the part's file, `words.ts`; beside it is a
 * folder of the same name with a file for each written language. Vite replaces the call (vite.ts), in a browser with the
 * language of its page alone; this is what plain Node does.
 */
export function catalog<Exports extends object>(from: string): InLanguages<Exports> {
  const require = createRequire(from);
  const folder = basename(fileURLToPath(from), '.ts');
  return byName(Object.fromEntries(locales.map((locale) => [locale, require(`./${folder}/${locale}.ts`) as Exports])));
}

// A language that is made from another has no files: Node is given what they would hold.
registerHooks({
  resolve(specifier, context, next) {
    const url = context.parentURL && specifier.startsWith('.') ? new URL(specifier, context.parentURL).href : undefined;
    if (url && derivedSource(fileURLToPath(url)) !== undefined) return { url, format: 'module-typescript', shortCircuit: true };
    return next(specifier, context);
  },
  load(url, context, next) {
    const source = url.startsWith('file:') ? derivedSource(fileURLToPath(url)) : undefined;
    return source === undefined ? next(url, context) : { format: 'module-typescript', source, shortCircuit: true };
  },
});
