import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const src = join(import.meta.dirname, '../../src');

/** The language in whose place the pseudo-language stands: it is made from another one already. */
const record = join(src, 'i18n/languages/zh-hant.ts');
const way = join(src, 'i18n/hong-kong.ts');

const instead: Readonly<Record<string, string>> = {
  [record]: `import { en } from './en.ts';
export const zhHant = { ...en, tag: 'en-XA', aliases: [], path: 'zh-hant', name: 'Pséüdø', short: 'XA', called: 'Pséüdø', from: 'en' };`,
  [way]: `export { pseudoSource as hongKong } from ${JSON.stringify(join(import.meta.dirname, 'pseudo-source.ts'))};`,
};

/** What the pseudo-language has instead of a file of the language whose place it takes. */
const sourceOf = (path: string): string | undefined =>
  instead[path] ??
  (path.startsWith(src) && path.endsWith('/zh-hant.ts') && !path.includes('/terms/') && existsSync(path) ? `export * from './en.ts';` : undefined);

registerHooks({
  load(url, context, next) {
    const source = url.startsWith('file:') ? sourceOf(fileURLToPath(url)) : undefined;
    return source === undefined ? next(url, context) : { format: 'module-typescript', source, shortCircuit: true };
  },
});

export const standIn = (): Plugin => ({ name: 'stand-in', enforce: 'pre', load: (id) => sourceOf(id.split('?')[0]!) });
