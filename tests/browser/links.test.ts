import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { based, dist } from './harness/index.ts';

/** The two builds that the harness serves. */
const builds = [
  { under: '/', root: dist, base: '/', site: 'http://localhost:4321' },
  { under: 'a base path', root: based.folder, base: based.path, site: 'https://example.org' },
];
/** Made after a build by `npm run build:usb` and `npm run build:pdf`, which tests of their own hold. */
const later = /^present\/[\w-]+\.zip$|^papers\//;

interface Link {
  readonly page: string;
  readonly to: string;
}

/** Addresses that a page asks for or leads to, with the page's own where they are relative. */
function linksOf(page: string, html: string): Link[] {
  const tags = html.matchAll(/<(?:a|area|link|img|source|script|iframe|image|use)\b[^>]*?\s(?:href|src)="([^"]*)"/g);
  const sets = html.matchAll(/\ssrcset="([^"]*)"/g);
  const meta = html.matchAll(/<meta\s(?:property|name)="(?:og|twitter):(?:url|image)"\scontent="([^"]*)"/g);
  const parts = [...sets].flatMap(([, set]) => set!.split(',').map((part) => part.trim().split(/\s/)[0]!));
  return [...[...tags, ...meta].map(([, to]) => to!), ...parts].map((to) => ({ page, to: to.replaceAll('&amp;', '&') }));
}

describe.each(builds)('every link under $under', ({ root, base, site }) => {
  const pages = globSync('**/*.html', { cwd: root });
  const texts = new Map(pages.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const addressOf = (file: string) => new URL(base + file.replace(/(^|\/)index\.html$/, '$1'), site);
  const links = pages.flatMap((file) => linksOf(file, texts.get(file)!));
  const marks = new Map([...texts].map(([file, html]) => [file, new Set([...html.matchAll(/\s(?:id|data-step)="([^"]*)"/g)].map(([, id]) => id!))]));

  /** What is wrong with a link inside the site; undefined when nothing is, or when it leads elsewhere. */
  function broken({ page, to }: Link): string | undefined {
    const url = URL.canParse(to, addressOf(page)) ? new URL(to, addressOf(page)) : undefined;
    if (!url) return 'is no address';
    if (url.origin !== site) return undefined;
    if (!url.pathname.startsWith(base)) return `is outside ${base}`;
    const path = decodeURIComponent(url.pathname.slice(base.length));
    if (later.test(path)) return undefined;
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(root, file)) || !statSync(join(root, file)).isFile()) return 'leads to no file';
    const mark = decodeURIComponent(url.hash.slice(1));
    // Slides and the console read the same addresses of steps as the story and hold them in their scripts.
    const holder = /(^|\/)present\//.test(file) ? (file.startsWith('zh/') ? 'zh/index.html' : 'index.html') : file;
    // An embed holds one chapter, and its addresses name a step without it.
    const chapter = /(?:^|\/)embed\/([\w-]+)\/index\.html$/.exec(file)?.[1];
    const told = mark.replace(/@[\d.]+$/, '');
    return mark === '' || !marks.has(holder) || [mark, told, ...(chapter ? [`${chapter}/${told}`] : [])].some((id) => marks.get(holder)!.has(id))
      ? undefined
      : 'leads to no such place';
  }

  it('leads to a file and to a place in it', () => {
    expect(links.filter(({ to }) => to.includes('#')).length).toBeGreaterThan(500);
    const wrong = links.flatMap((link) => {
      const found = broken(link);
      return found ? [`${link.page}: ${link.to} ${found}`] : [];
    });
    expect([...new Set(wrong)]).toEqual([]);
  });
});

it('a site built for its address names no other machine', () => {
  const { root } = builds[1]!;
  const told = globSync('**/*.{html,xml,txt,json,js,eml}', { cwd: root }).filter((file) =>
    /\/\/(?:localhost|127\.0\.0\.1)/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(told).toEqual([]);
});
