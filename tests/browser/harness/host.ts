import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Host {
  /** Serves a body as a page of its own and gives its address. */
  readonly page: (body: string, head?: string) => string;
  readonly close: () => Promise<void>;
}

/** Somebody else's site: another origin than the tests' servers, by its name as well as by its port. */
export async function foreignHost(): Promise<Host> {
  const pages: string[] = [];
  const server = createServer((request, response) => {
    const html = pages[Number(/^\/(\d+)$/.exec(request.url ?? '')?.[1] ?? Number.NaN)];
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    page: (body, head = '') => {
      const style = '<style>body{margin:0 auto;font:18px/1.6 serif}</style>';
      pages.push(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A blog</title><link rel="icon" href="data:,">${style}${head}</head><body>${body}</body></html>`,
      );
      return `http://localhost:${port}/${pages.length - 1}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
