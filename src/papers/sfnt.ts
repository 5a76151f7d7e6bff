import { inflateSync } from 'node:zlib';

/** Bytes of the WOFF header and of one entry in its directory; the same for the unpacked (sfnt) kind. */
const woff = { header: 44, entry: 20 };
const plain = { header: 12, entry: 16 };

/**
 * A WOFF 1.0 font as the TrueType or OpenType file it wraps (W3C WOFF 1.0, sections 3 to 5). Chromium takes only
 * unwrapped fonts from the system.
 */
export function unwrapWoff(font: Buffer): Buffer {
  if (font.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const count = font.readUInt16BE(12);
  const head = Buffer.alloc(plain.header + plain.entry * count);
  const fold = 2 ** Math.floor(Math.log2(count));
  font.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(fold * 16, 6);
  head.writeUInt16BE(Math.log2(fold), 8);
  head.writeUInt16BE((count - fold) * 16, 10);

  const parts: Buffer[] = [head];
  let place = head.length;
  for (let i = 0; i < count; i++) {
    const from = woff.header + woff.entry * i;
    const into = plain.header + plain.entry * i;
    const table = readTable(font, from);
    font.copy(head, into, from, from + 4);
    font.copy(head, into + 4, from + 16, from + 20);
    head.writeUInt32BE(place, into + 8);
    head.writeUInt32BE(table.length, into + 12);
    const pad = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, pad);
    place += table.length + pad.length;
  }
  return Buffer.concat(parts);
}

function readTable(font: Buffer, entry: number): Buffer {
  const start = font.readUInt32BE(entry + 4);
  const packed = font.readUInt32BE(entry + 8);
  const length = font.readUInt32BE(entry + 12);
  const bytes = font.subarray(start, start + packed);
  return packed < length ? inflateSync(bytes) : bytes;
}
