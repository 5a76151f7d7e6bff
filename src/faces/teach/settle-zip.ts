import { unzipSync, zipSync, strFromU8, strToU8, type Zippable } from 'fflate';

import { zipTime } from '../shared/zip-time.ts';

/**
 * An Office file (a zip of XML) with nothing in it of the moment in which it was made, so that the same content gives the same
 * bytes. `change` may rewrite the text of a part, and `fill` may put another picture where one stands.
 */
export function settleZip(
  bytes: Uint8Array,
  created: string,
  change: (name: string, xml: string) => string = (_name, xml) => xml,
  fill: (picture: Uint8Array) => Uint8Array = (picture) => picture,
): Uint8Array<ArrayBuffer> {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.endsWith('/')) continue;
    const xml = /\.(xml|rels)$/.test(name);
    const text = () => change(name, strFromU8(part).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${created}T00:00:00Z`));
    // Pictures are packed already.
    parts[name] = xml ? strToU8(text()) : [fill(part), { level: 0 }];
  }
  return new Uint8Array(zipSync(parts, { mtime: zipTime('2000-01-01'), level: 9 }));
}
