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

/** Where the list of a pack is, below the base of the site. A language's own has its name; `class-<locale>` is what students keep. */
export const packPath = (name: string) => `offline/${name}.json`;

/**
 * The shelf holds the list of each pack that is whole; the files of a pack lie in a cache of their own. Their names begin with
 * the site's base: other sites of the same host, and other copies of this one, keep theirs beside it.
 */
export const shelfOf = (base: string) => `${base}class`;
export const cacheOf = (base: string, name: string, edition: string) => `${shelfOf(base)}:${name}:${edition}`;

/** Whether what came is the file that the list means, to the last byte. */
export async function isWhole(bytes: ArrayBuffer, { revision, size }: Kept): Promise<boolean> {
  if (bytes.byteLength !== size) return false;
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum.slice(0, revision.length / 2), (byte) => byte.toString(16).padStart(2, '0')).join('') === revision;
}

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
  /^[0-9a-f]{12}$/.test(value['revision']) &&
  Number.isSafeInteger(value['size']) &&
  (value['size'] as number) >= 0;
