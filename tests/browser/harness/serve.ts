import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

import { encode, type Body } from './encode.ts';
import { find } from './find.ts';
import { headersFor } from './headers.ts';
import { mimeType } from './mime.ts';

export interface Serving {
  /** The folder to serve. */
  readonly root: string;
  /** The path the folder is under, with slashes at both ends. */
  readonly base?: string;
  /** A free one when left out. */
  readonly port?: number;
  /** What to send instead of a file, by its path: other bytes, or nothing but a cut connection after half of it. */
  readonly instead?: (path: string) => Uint8Array | 'cut' | undefined;
  /** Whether Brotli is at its strongest, as a good host's is: for whoever counts the bytes. */
  readonly strong?: boolean;
  /** Whether it knows nothing of `_headers`, as a simple host does. */
  readonly simple?: boolean;
  /** Called with the body's size on the wire, in bytes, for every file sent. */
  readonly sent?: (path: string, type: string, bytes: number) => void;
}

export interface Site {
  /** Address of the folder, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as a static host would: `index.html` for folders, a slash added where one is missing, 404.html,
 * Brotli or gzip for those who take it, the headers of the folder's `_headers`. Listens for this machine only.
 */
export async function serve({ root, base = '/', port: wanted = 0, strong = false, simple = false, sent, instead }: Serving): Promise<Site> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // As a path, even where it begins like another host's name (//zh/); what is no address at all is not found.
    const { pathname, search } = URL.parse(`http://localhost${request.url}`) ?? { pathname: `${base}nothing`, search: '' };
    const found = await find(root, base, pathname);
    if (found.location) return void response.writeHead(found.status, { location: found.location + search }).end();
    if (!found.file) return void response.writeHead(found.status, { 'content-type': 'text/plain' }).end('Not found\n');
    const type = mimeType(extname(found.file));
    const other = instead?.(pathname);
    const body: Body =
      other instanceof Uint8Array ? { bytes: Buffer.from(other) } : await encode(found.file, type, String(request.headers['accept-encoding'] ?? ''), strong);
    response.writeHead(found.status, {
      'cache-control': 'no-cache',
      ...(simple ? {} : await headersFor(root, pathname)),
      'content-type': type,
      'content-length': body.bytes.length,
      vary: 'accept-encoding',
      ...(body.encoding && { 'content-encoding': body.encoding }),
    });
    if (other === 'cut') return void response.write(body.bytes.subarray(0, body.bytes.length >> 1), () => response.destroy());
    response.end(request.method === 'HEAD' ? undefined : body.bytes);
    sent?.(pathname, type, body.bytes.length);
  }

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(wanted, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => shut(server) };
}

/** Browsers keep connections open; without cutting them a closed server would linger. */
function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
