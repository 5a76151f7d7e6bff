import type { Locale } from '../../i18n/index.ts';

/** One file of a pack: its address from the root of the host, the checksum of its content and its size in bytes. */
export interface Kept {
  readonly url: string;
  readonly revision: string;
  readonly size: number;
}

/** Everything a class needs in one language without a network. `edition` changes when any of its files does. */
export interface Pack {
  readonly edition: string;
  readonly bytes: number;
  readonly files: readonly Kept[];
}

/** Where the list of a language's pack stands, below the base of the site. */
export const packPath = (locale: Locale) => `offline/${locale}.json`;

/** The shelf holds the list of each pack that is whole; the files of a pack lie in a cache of their own. */
export const shelf = 'class';
export const cacheOf = (locale: string, edition: string) => `${shelf}:${locale}:${edition}`;

/** Reads a list of files, or undefined when it is none: a host may answer with a page, and storage may be cut. */
export function parsePack(text: string): Pack | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(read) || typeof read['edition'] !== 'string' || !/^[0-9a-f]{12}$/.test(read['edition']) || !Array.isArray(read['files'])) return undefined;
  const files = read['files'].filter(isKept);
  if (files.length === 0 || files.length !== read['files'].length) return undefined;
  return { edition: read['edition'], files, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isKept = (value: unknown): value is Kept =>
  isRecord(value) &&
  typeof value['url'] === 'string' &&
  // A path of this host: nothing else is ever asked for.
  /^\/(?!\/)[^\s\\?#]*$/.test(value['url']) &&
  !value['url'].split('/').includes('..') &&
  typeof value['revision'] === 'string' &&
  Number.isSafeInteger(value['size']) &&
  (value['size'] as number) >= 0;
