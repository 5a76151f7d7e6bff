import { minifySync, transformWithOxc } from 'vite';

import { languages, locales } from '../i18n/index.ts';
import source from '../faces/embed/element.ts?raw';

export async function GET(): Promise<Response> {
  const { code } = await transformWithOxc(source, 'embed.ts', { sourcemap: false });
  const paths = locales.flatMap((locale) => [languages[locale].tag, ...(languages[locale].aliases ?? [])].map((tag) => [tag.toLowerCase(), languages[locale].path && `${languages[locale].path}/`]));
  return new Response(minifySync('embed.js', code.replace(/\bLANGUAGE_PATHS\b/, 'languagePaths').replace(/\bLANGUAGE_PATHS\b/g, 'languagePaths').replace('(() => {', () => `(() => { const languagePaths = ${JSON.stringify(paths)};`), { module: false }).code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
}
