import { minifySync, transformWithOxc } from 'vite';

import { languages, locales } from '../i18n/index.ts';
import source from '../faces/embed/element.ts?raw';

export async function GET(): Promise<Response> {
  const { code } = await transformWithOxc(source, 'embed.ts', { sourcemap: false });
  return new Response(
    minifySync(
      'embed.js',
      code.replace(/\bpathOf\b/, () => `(${pathOf()})`),
      { module: false },
    ).code,
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );
}

/** Where the pages of a language begin, as a function of its tag: as short as can be, since host pages carry it. */
function pathOf(): string {
  const tags = locales.flatMap((locale) =>
    [languages[locale].tag, ...(languages[locale].aliases ?? [])].map((tag) => ({
      tag: tag.toLowerCase(),
      path: languages[locale].path && `${languages[locale].path}/`,
    })),
  );
  const without = (tag: string) => tag.replace(/-?[^-]*$/, '');
  const nearest = (tag: string): string => (tag ? (tags.find((one) => one.tag === tag)?.path ?? nearest(without(tag))) : '');
  // Of a tag that begins as another one with the same pages nothing need be said. The longer are asked for first.
  const needed = tags.filter(({ tag, path }) => nearest(without(tag)) !== path).toSorted((a, b) => b.tag.length - a.tag.length);
  const groups: { path: string; tags: string[] }[] = [];
  for (const { tag, path } of needed) {
    if (groups.at(-1)?.path === path) groups.at(-1)!.tags.push(tag);
    else groups.push({ path, tags: [tag] });
  }
  // What all begin with is said once.
  const among = ([first = '', ...others]: readonly string[]) => {
    const begin = others.length > 0 && others.every((one) => one.startsWith(first.slice(0, 3))) ? first.slice(0, 3) : '';
    return others.length > 0 ? `${begin}(${[first, ...others].map((one) => one.slice(begin.length)).join('|')})` : first;
  };
  return `lang => ${groups.map(({ path, tags: own }) => `/^${among(own)}\\b/i.test(lang) ? ${JSON.stringify(path)} : `).join('')}''`;
}
