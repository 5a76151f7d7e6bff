import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const elsewhere = new Set(['node_modules', 'dist', '.git', '.astro', '.cache']);

/** Every file of the project by its path from the root, apart from what is installed or built. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (elsewhere.has(entry.name)) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

const files = filesIn('.');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const code = files.filter((file) => /\.(ts|astro|mjs|js)$/.test(file));
const source = code.filter((file) => file.startsWith('src/') && !file.endsWith('.d.ts'));

/** Rooms by rank: each may import from the ranks above its own, never from its own. A face is a room: a folder with its pages, code, styles and words. */
const ranks = [
  ['fault'],
  ['tokens', 'i18n'],
  ['files'],
  ['ledger', 'facts'],
  ['figures'],
  ['story'],
  ['browser'],
  ['stage'],
  ['faces/shared'],
  ['faces/read', 'faces/embed', 'faces/newsletter', 'faces/present', 'faces/teach', 'faces/print', 'faces/data', 'faces/claims', 'faces/offline'],
  ['pages'],
  // Prints PDFs from the built pages; nobody imports it.
  ['papers'],
  // Makes films of key movements, and lets the built kit offer them; nobody imports it.
  ['films'],
  // Makes a build whole or none; the configuration alone imports it.
  ['build'],
];
/** Aside: refreshes the series by hand, is part of no build, and nobody imports it. It is above figures. */
const aside = 'data';
const rankOf = (room: string) => (room === aside ? 4 : ranks.findIndex((rooms) => rooms.includes(room)));

/** The room of a path below `src/`. */
const roomOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('faces/') ? 2 : 1)
    .join('/');

/** What all faces share has no front door: a component is a file. */
const open = new Set(['faces/shared']);

/** Side doors, each with its reason; everything else goes through `index.ts`, or is a page. */
const sideDoors: Readonly<Record<string, string>> = {
  'facts/read.ts': 'reads files: for builds, and kept away from browsers',
  'figures/schemas.ts': 'zod: for builds, and kept away from browsers',
  'figures/all.ts': 'every figure at once: a browser loads them as they come near',
  'i18n/looks.ts': 'a sheet for builds',
  'i18n/derive.ts': 'reads files and converts: for builds, and kept away from browsers',
  'tokens/vite.ts': 'a plugin of Vite, for builds',
  'i18n/vite.ts': 'a plugin of Vite, for builds and tests',
  'i18n/catalog.ts': 'reads a part’s language files: Vite puts the words of the page’s language in its place',
  'stage/print.ts': 'draws without a browser: for builds',
  'stage/still.ts': 'writes pictures, at build and where a reader takes one along: it needs nothing else of the stage',
  'stage/picture/index.ts': 'pictures as files: for builds',
  'stage/idle.ts': 'one small helper: what keeps files for offline needs nothing else of the stage',
  'story/content/index.ts': 'reads files: for builds',
  'story/modules.ts': 'what the modules of the story hold: for builds',
  'story/content/voice.ts': 'types of prose, without the readers of files',
  'faces/offline/build.ts': 'reads files: for builds',
  'faces/teach/papers.ts': 'the list of papers: pages name them, and they are printed from it',
};

/** What asks a browser without the door of `src/browser`, each with its reason. */
const unguarded: Readonly<Record<string, string>> = { 'stage/no-script.ts': 'a text that stands in the page itself, and guards itself' };

/** Faces do not know each other, save for these, each with its reason. */
const neighbours: Readonly<Record<string, string>> = {
  'faces/newsletter > faces/embed/snippets.ts': 'the kit shows the code to embed',
  'faces/read > faces/embed/oembed.ts': 'the story’s head names its oEmbed answers',
  'faces/read > faces/claims/styles/claims.css': 'the sharing page looks like the claims',
  'faces/present > faces/read/styles/story.css': 'slides show the story’s stage',
  'faces/present > faces/offline/Keep.astro': 'a class pack is offered where a lesson begins',
  'faces/teach > faces/offline/Keep.astro': 'a class pack is offered in the guide',
  'faces/teach > faces/offline/index.ts': 'the students’ page works without a network after a first visit',
  'faces/teach > faces/data/groups.ts': 'the exercises’ workbook holds the data',
  'faces/teach > faces/data/spans.ts': 'the exercises’ workbook holds the data',
  'faces/shared > faces/data/words.ts': 'a corrected number says so in the words of the data',
};

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every relative import in the sources: whole paths below `src/`. */
const imports: Import[] = source.flatMap((file) =>
  [...read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map((found) => ({
    from: relative('src', file),
    to: relative('src', join(dirname(file), found[1]!.replace(/\?\w+$/, ''))),
  })),
);
const between = imports.map(({ from, to }) => ({ from, to, room: roomOf(from), other: roomOf(to) })).filter(({ room, other }) => room !== other);

describe('the rooms', () => {
  it('are all on the plan', () => {
    const rooms = new Set(source.filter((file) => file.split('/').length > 2).map((file) => roomOf(file.slice(4))));
    expect([...rooms].filter((room) => rankOf(room) < 0)).toEqual([]);
    expect(between.length).toBeGreaterThan(50);
  });

  it('import only from rooms above, and never from a room beside', () => {
    const wrong = between.filter(({ room, to, other }) => rankOf(other) >= rankOf(room) && !neighbours[`${room} > ${to}`]);
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
    expect(between.filter(({ other }) => other === aside)).toEqual([]);
  });

  it('are entered by the front door, or by a side door that has its reason', () => {
    // A face’s pages, components, routes and files are what pages are made of; other rooms come by the front door.
    const routed = (room: string, to: string) => room === 'pages' && to.startsWith('faces/');
    const wrong = between.filter(
      ({ room, to, other }) => !open.has(other) && !routed(room, to) && to !== `${other}/index.ts` && !sideDoors[to] && !neighbours[`${room} > ${to}`],
    );
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('beside each other are known only where one needs the other', () => {
    const used = new Set(between.map(({ room, to }) => `${room} > ${to}`));
    expect(Object.keys(neighbours).filter((door) => !used.has(door))).toEqual([]);
  });

  it('never import in a circle', () => {
    // What is loaded when it is needed is not in a circle with what needs it, and types are gone when code runs.
    const atOnce = (file: string) =>
      [...read(file).matchAll(/^(?:import|export)\b(?! type\b)[^;'"]*?['"](\.{1,2}\/[^'"]+)['"]/gm)].map((found) =>
        join(dirname(file), found[1]!.replace(/\?\w+$/, '')),
      );
    const imported = new Map(source.map((file) => [file, atOnce(file)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '));
      if (way.includes(file) || done.has(file)) return;
      for (const to of imported.get(file) ?? []) walk(to, [...way, file]);
      done.add(file);
    };
    for (const file of source) walk(file, []);
    expect([...imported.values()].flat().length).toBeGreaterThan(500);
    expect(circles).toEqual([]);
  });

  it('find what they import, inside the project', () => {
    const lost = imports.filter(({ to }) => to.startsWith('..') || !existsSync(join(root, 'src', to)));
    expect(lost.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('above the stage know no document, window, clock or chance', () => {
    const pure = source.filter((file) => !file.startsWith(`src/${aside}/`) && rankOf(roomOf(file.slice(4))) < rankOf('browser') && file.split('/').length > 2);
    // The plugin writes code for browsers.
    const wrong = pure.filter(
      (file) =>
        file !== 'src/i18n/vite.ts' &&
        /\bdocument\.(?:create|query|getElement|body|documentElement|add)|\b(?:window|navigator|localStorage|performance)\.\w|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b/.test(
          read(file),
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('ask through one door for whatever a browser may not have, or may refuse', () => {
    const asks =
      /\b(?:replaceState|pushState|localStorage|sessionStorage|indexedDB|requestFullscreen|execCommand|wakeLock)\b|\bnew (?:BroadcastChannel|SharedWorker|Worker|\w+Observer)\b|\bnavigator\.(?:clipboard|share|serviceWorker|locks|storage|wakeLock|sendBeacon)\b|\bdocument\.cookie\b|\bcaches\.keys\(\)\.then/;
    const users = source.filter((file) => !file.startsWith('src/browser/') && asks.test(read(file)));
    expect(users.filter((file) => !unguarded[file.slice('src/'.length)])).toEqual([]);
  });

  it('keep zod to schemas and to the readers of content', () => {
    const users = source.filter((file) => /from 'zod'/.test(read(file)));
    expect(users.filter((file) => !/[./]schemas?\.ts$|^src\/story\/content\/|^src\/(facts|data)\/(?!index|lookup)/.test(file))).toEqual([]);
  });
});

describe('every file', () => {
  it('of code or style has at most 250 lines', () => {
    expect(files.filter((file) => code.includes(file) || file.endsWith('.css')).filter((file) => read(file).split('\n').length > 251)).toEqual([]);
  });

  it('speaks of the project alone: of no machine’s folders and of no package registry', () => {
    const texts = files.filter((file) => !/\.(png|ico|woff2?|ttf|gif|pdf|pptx)$/.test(file));
    const folder = new RegExp(`(?<![\\w./-])/(?:${['work', 'root', 'home', 'Users', 'tmp', 'mnt'].join('|')})(?:/[\\w.-]|$)`, 'm');
    const registry = new RegExp(`https?://[\\w.-]*(?:${['registry', 'npmjs', 'artifact', 'nexus', 'mirror'].join('|')})|"resolved": ?"http`);
    expect(texts.filter((file) => folder.test(read(file)))).toEqual([]);
    expect(texts.filter((file) => registry.test(read(file)))).toEqual([]);
  });

  it('that a reader gets loads nothing from elsewhere', () => {
    const published = files.filter((file) => /^(src|content|public)\//.test(file) && /\.(ts|astro|css|mdx|yaml|svg|html|json|webmanifest)$/.test(file));
    const loads =
      /\b(?:src|srcset|poster)=["'{`]+https?:|url\(["']?https?:|@import\s+(?:url\()?["']?https?:|\bfrom ["']https?:|\b(?:fetch|import)\(["'`]https?:/;
    expect(published.filter((file) => loads.test(read(file)))).toEqual([]);
  });
});
