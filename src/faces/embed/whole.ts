import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build, type Plugin } from 'vite';

import { languages, locales } from '../../i18n/index.ts';

/** What stands in an embed's page for the address of the whole script, until that is known. */
const place = 'data-whole=""';

/**
 * Puts the scripts of a built site's embeds once more into one classic script and names it in each embed's page. A frame
 * without an origin, as WordPress makes it, gets modules only from hosts that give leave to everyone (CORS); classic scripts
 * need none.
 */
export async function bringWhole(dist: string, base: string): Promise<void> {
  const pages = globSync(
    locales.map((locale) => join(languages[locale].path, 'embed/*/index.html')),
    { cwd: dist },
  ).map((path) => join(dist, path));
  const texts = pages.map((page) => readFileSync(page, 'utf8'));
  const entry = /<script type="module" src="([^"]+)"/.exec(texts[0] ?? '')?.[1];
  if (!entry) throw new Error('no embed of the built site has a script');
  const code = await wholeOf(join(dist, entry.slice(base.length)));
  const name = `_astro/whole.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  writeFileSync(join(dist, name), code);
  for (const [index, page] of pages.entries()) writeFileSync(page, texts[index]!.replace(place, `data-whole="${base}${name}"`));
}

/** A module with all that it may ever import, as one classic script. */
async function wholeOf(input: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [withoutPreloads],
    // A classic script may not ask where it lies; nothing in it needs to know.
    define: { 'import.meta.resolve': 'undefined', 'import.meta.url': 'document.baseURI' },
    build: { write: false, copyPublicDir: false, modulePreload: false, rolldownOptions: { input, output: { format: 'es', codeSplitting: false } } },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output) || output.output.length !== 1) throw new Error('the scripts of embeds do not fit into one');
  if (output.output[0].code.includes('import.meta')) throw new Error('the whole script of embeds is a module still');
  // A classic script waits for nothing at its top.
  return `(async()=>{${output.output[0].code}})();`;
}

/**
 * What a built module preloads it would get from where it may get nothing: here all is in one file. Vite lists it in each
 * module by this name, in whichever file its helper for that lies.
 */
const withoutPreloads: Plugin = {
  name: 'without-preloads',
  transform: (code) => ({ code: code.replaceAll(/\b__vite__mapDeps=\(.*?\)=>i\.map\(i=>d\[i\]\)/g, '__vite__mapDeps=()=>[]'), map: null }),
};
