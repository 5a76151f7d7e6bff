import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { isText } from './mime.ts';
import { ofVersion } from './versions.ts';

export interface Body {
  readonly bytes: Buffer;
  readonly encoding?: 'br' | 'gzip';
}

const pack = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/**
 * A file as it goes over the wire: texts in the best encoding of an `accept-encoding` header. Brotli at its strongest
 * takes a second for a large page.
 */
export async function encode(file: string, type: string, accepted: string, strong: boolean): Promise<Body> {
  const encoding = isText(type) ? choose(accepted) : undefined;
  if (!encoding) return { bytes: await readFile(file) };
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: strong ? 11 : 5 } };
  return ofVersion(file, `${encoding} ${strong}`, async (raw) => ({ bytes: await (encoding === 'br' ? pack.br(raw, options) : pack.gzip(raw)), encoding }));
}

function choose(accepted: string): 'br' | 'gzip' | undefined {
  const offers = accepted.split(',').map((offer) => offer.trim().split(';')[0]);
  return (['br', 'gzip'] as const).find((encoding) => offers.includes(encoding));
}
