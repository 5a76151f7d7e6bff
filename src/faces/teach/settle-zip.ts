import { unzipSync, zipSync, strFromU8, strToU8, type Zippable } from 'fflate';

import { zipTime } from '../shared/zip-time.ts';

export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * An Office file (a zip of XML) with nothing in it of the moment in which it was made, so that the same content gives the same
 * bytes. `edit` may rewrite, add or leave out parts.
 */
export function settleZip(bytes: Uint8Array, created: string, edit: (parts: Parts) => Parts = (parts) => parts): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(edit(unzipSync(bytes))).filter(([name]) => !name.endsWith('/'));
  const dated = (part: Uint8Array) => strToU8(strFromU8(part).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${created}T00:00:00Z`));
  return zipOf(Object.fromEntries(parts.map(([name, part]) => [name, name === 'docProps/core.xml' ? dated(part) : part])));
}

/** A zip that is the same in every time zone, its files by name. */
export function zipOf(parts: Parts): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))) {
    // What is packed already does not get smaller.
    files[name] = /\.(png|jpg|zip|pptx|docx|xlsx)$/.test(name) ? [part, { level: 0 }] : part;
  }
  return new Uint8Array(zipSync(files, { mtime: zipTime('2000-01-01'), level: 9 }));
}
