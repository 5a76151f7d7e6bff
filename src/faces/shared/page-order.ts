import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { afterBuild, type Built } from './after-build.ts';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
const charset = /<meta charset="[^"]*"\/?>/i;

const inline = /<(style|script)\b[^>]*>(.*?)<\/\1>/gs;
const hash = / 'sha256-[^']+'/g;

/**
 * The policy for what the page has: Astro gives leave to every style and script of all that the page is made of, also where it has
 * put them together or into files, and knows of no style that stands further down.
 */
const ownPolicy = (found: string, html: string): string => {
  const own = Array.from(html.matchAll(inline), ([, kind, text = '']) => ({ kind, leave: ` 'sha256-${createHash('sha256').update(text).digest('base64')}'` }));
  const styles = new Set(own.flatMap(({ kind, leave }) => (kind === 'style' && !found.includes(leave) ? [leave] : [])));
  return found
    .replace(hash, (one) => (own.some(({ leave }) => leave === one) ? one : ''))
    .replace(/style-src [^;]*/, (leaves) => leaves + [...styles].join(''));
};

/**
 * Puts each page's content security policy at the beginning of its head. Astro writes it at the end, and a policy in a
 * page rules only what comes after it.
 */
const putPolicyFirst = (html: string): string => {
  const found = policy.exec(html)?.[0];
  return found ? html.replace(found, '').replace(charset, (first) => first + ownPolicy(found, html)) : html;
};

const moduleTag = /<script type="module" src="([^"]+)"><\/script>/g;
const imported = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;

/** Built modules and those that they cannot run without. A browser that is told of all at once asks for them at once. */
const withImports = (paths: readonly string[], all = new Set<string>()): ReadonlySet<string> => {
  for (const path of paths) {
    if (all.has(path)) continue;
    all.add(path);
    withImports(
      Array.from(readFileSync(path, 'utf8').matchAll(imported), ([, name = '']) => join(dirname(path), name)),
      all,
    );
  }
  return all;
};

/** Leaves the scripts of a page whose first picture is waited for to the script in its head, which asks for them once that is painted (no-script.ts). */
const putScriptsLast = (html: string, { dist, base }: Pick<Built, 'dist' | 'base'>): string => {
  const paths = html.includes('<link rel="expect"') ? Array.from(html.matchAll(moduleTag), ([, src = '']) => join(dist, src.slice(base.length))) : [];
  const tags = [...withImports(paths)].map((path) => `<script type="text/plain" data-src="${base}${relative(dist, path).replaceAll('\\', '/')}"></script>`);
  return paths.length > 0 ? html.replaceAll(moduleTag, '').replace('</body>', () => `${tags.join('')}</body>`) : html;
};

/** Does both to every page of a build. Stands before the integrations that read the built pages. */
export const pageOrder = () =>
  afterBuild('page-order', ({ dist, base }) => {
    for (const path of globSync('**/*.html', { cwd: dist })) {
      const place = join(dist, path);
      const html = readFileSync(place, 'utf8');
      const ruled = putScriptsLast(putPolicyFirst(html), { dist, base });
      if (ruled !== html) writeFileSync(place, ruled);
    }
  });
