import { languages, locales } from '../../i18n/index.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

import { Fault, type Finding } from '../../fault/index.ts';
import { zipTime } from '../shared/zip-time.ts';

/** A published edition of all embeds: finished files in one archive, which every build copies and none changes. */
export interface Edition {
  /** First ten hex digits of the SHA-256 of its files. */
  readonly id: string;
  /** The day it was published, ISO. */
  readonly day: string;
}

export type Files = Readonly<Record<string, Uint8Array>>;

const folder = 'content/editions';

/** What to do about an archive that is not as it was. */
const mend = 'take it back from the history: a published edition never changes';

/** The editions that are kept, the latest first. Throws a Fault for an archive whose files are not those it was published with. */
export function readEditions(root: string): Edition[] {
  return archives(root)
    .map(({ edition }) => edition)
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
}

/** Writes the files of all editions into a built site, at `embed/v/<id>/`, byte for byte. */
export function unpackEditions(root: string, dist: string): void {
  for (const { edition, files } of archives(root)) {
    for (const [path, bytes] of Object.entries(files)) {
      const place = join(dist, 'embed/v', edition.id, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, bytes);
    }
  }
}

/** Keeps files as an edition. The same files are the same edition, and one that is kept stays as it is. */
export function keepEdition(root: string, files: Files, day: string): Edition {
  const id = idOf(files);
  const place = join(root, folder, `${day}-${id}.zip`);
  const kept = readEditions(root).find((edition) => edition.id === id);
  if (kept) return kept;
  mkdirSync(dirname(place), { recursive: true });
  // Fonts are packed already; a fixed time makes the same archive of the same files.
  const entries: Zippable = Object.fromEntries(
    sorted(files).map(([path, bytes]) => [path, [bytes, { level: path.endsWith('.woff2') ? 0 : 9, mtime: zipTime('2000-01-01') }]]),
  );
  writeFileSync(place, zipSync(entries));
  return { id, day };
}

function archives(root: string): { edition: Edition; files: Files }[] {
  const place = join(root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith('.zip'))
    .sort()
    .map((name) => archiveAt(root, `${folder}/${name}`));
}

function archiveAt(root: string, file: string): { edition: Edition; files: Files } {
  const [, day, id] = /(\d{4}-\d\d-\d\d)-([0-9a-f]{10})\.zip$/.exec(file) ?? [];
  const files = unzipped(root, file);
  const stray = Object.keys(files ?? {}).find((path) => !isInside(path));
  if (stray !== undefined) throw new Fault({ file, line: 1, found: `the archive holds "${stray}", which would lie outside of its folder`, mend });
  if (!files || !day || !id || idOf(files) !== id) throw new Fault({ file, line: 1, found: 'this is not the edition that was published', mend });
  return { edition: { id, day }, files };
}

/** The files of an archive; nothing where it is none, or only the beginning of one. */
function unzipped(root: string, file: string): Files | undefined {
  try {
    return unzipSync(readFileSync(join(root, file)));
  } catch {
    return undefined;
  }
}

/** Whether a path leads to a file below the folder it is unpacked in, on every system. */
export const isInside = (path: string): boolean =>
  path !== '' && !/^[/\\]|^[a-z]:|\\|[\u0000-\u001f]/i.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** What is to be mended in the archives: before a build, so that it does not fail at its end. */
export function checkEditions(root: string): readonly Finding[] {
  const place = join(root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith('.zip'))
    .flatMap((name) => {
      try {
        archiveAt(root, `${folder}/${name}`);
        return [];
      } catch (error) {
        if (error instanceof Fault) return error.findings;
        throw error;
      }
    });
}

function idOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of sorted(files)) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, 10);
}

const sorted = (files: Files) => Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The mark that is in a build for its base: no text of the story holds it. */
export const mark = '/__base__/';

/** Where a build has its embeds: the path of their language, and what follows. */
const pagesAt = new RegExp(`^(?:(${locales.flatMap((locale) => languages[locale].path || []).join('|')})/)?embed/(.*)$`);

/** The files of a build that embeds may ask for, by path below its folder. */
export function embedFiles(out: string): Files {
  const paths = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(out, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => pagesAt.test(path) || /^_astro\/|^stills\/.+\.narrow\.svg$|^answers\//.test(path));
  return Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(out, path)))]));
}

/**
 * Turns a build under `mark` into files that work at any address: every path in them is relative, they load nothing
 * from outside their folder, and links lead to the story as it then is. `built` holds the build's files by path.
 */
export function freeze(built: Files, day: string): Files {
  const pages = Object.keys(built).flatMap((path) => {
    const [, at, rest] = pagesAt.exec(path) ?? [];
    const chapter = /^([^/]+)\/index\.html$/.exec(rest ?? '')?.[1];
    return chapter ? [{ path, to: `${locales.find((locale) => languages[locale].path === (at ?? ''))}/${chapter}/index.html` }] : [];
  });
  const frozen: Record<string, Uint8Array> = {};
  const bytesOf = (path: string): Uint8Array => {
    const bytes = built[path];
    if (!bytes) throw new Error(`the build has no ${path}, which an embed asks for`);
    return bytes;
  };
  const wanted = new Set<string>();
  const want = (text: string) => [...text.matchAll(/(?:_astro\/|["'`]\.\/)((?:fonts\/)?[\w.~-]+\.(?:js|css|woff2))/g)].forEach(([, name]) => wanted.add(name!));
  for (const { path, to } of pages) {
    const html = strFromU8(built[path]!);
    want(html);
    frozen[to] = strToU8(relativePage(html, day));
    for (const [, own] of html.matchAll(brought)) frozen[own!] = bytesOf(own!);
  }
  // A set that grows while it is walked ends when nothing new is asked for.
  for (const name of wanted) {
    const bytes = bytesOf(`_astro/${name}`);
    const text = name.endsWith('.js') ? strFromU8(bytes) : undefined;
    if (text !== undefined) want(text);
    frozen[`_astro/${name}`] = text === undefined ? bytes : strToU8(text.replaceAll(mark, '../'));
  }
  return frozen;
}

/** The pictures of steps without scripts and the answers, as a page names them. */
const brought = new RegExp(`${mark}(stills/[\\w./-]+\\.narrow\\.svg|answers/[\\w-]+\\.json)`, 'g');

/** Five folders below the story: embed, v, edition, language, chapter. */
const up = '../../../../../';

function relativePage(html: string, day: string): string {
  const asRelative = (text: string) => text.replaceAll(`${mark}_astro/`, '../../_astro/').replace(brought, '../../$1').replaceAll(mark, up);
  const moved = html
    // Machines are to know the current page, not this one; and nothing is loaded from outside the folder.
    .replace(/<link rel="(?:canonical|alternate|icon)"[^>]*>/g, '')
    .replace(/data-editions="[^"]*"/, 'data-editions=""')
    .replace('data-day=""', `data-day="${day}"`);
  // A style that changes has another hash, by which the content security policy knows it.
  const hashes = new Map<string, string>();
  const styles = moved.replace(/(<style[^>]*>)(.*?)(<\/style>)/gs, (_all, open: string, css: string, close: string) => {
    hashes.set(hashOf(css), hashOf(asRelative(css)));
    return open + asRelative(css) + close;
  });
  return asRelative([...hashes].reduce((text, [was, is]) => text.replaceAll(was, is), styles));
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
