import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

import { mimeType } from '../browser/harness/mime.ts';
import { dist, serve, type Site } from '../browser/harness/index.ts';
import { aside } from './aside.ts';

/** What the built pages call their site. */
const published = 'http://localhost:4321/';

/**
 * The built site as if it had been published where it is served: every address in its texts is there. `simple` as hosts are that know
 * no `_headers`, `secure` as hosts on the web are, but for a certificate that nobody else vouches for.
 */
export async function publishedSite({ simple = false, secure = false } = {}): Promise<Site> {
  let url = published;
  const site = await serve({
    root: dist,
    simple,
    instead: (path) => {
      const file = join(dist, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
      return /\.(?:html|json|xml|txt)$/.test(file) && existsSync(file) ? Buffer.from(readFileSync(file, 'utf8').replaceAll(published, url)) : undefined;
    },
  });
  if (!secure) {
    url = site.url;
    return site;
  }
  const outside = await behindCertificate(site);
  url = outside.url;
  return outside;
}

/** A site that is spoken to in private, and passes on what it is asked. */
async function behindCertificate(site: Site): Promise<Site> {
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const pem = execFileSync('openssl', ['req', '-x509', ...curve, '-nodes', '-keyout', '-', '-out', '-', '-days', '2', '-subj', '/CN=127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const server = createSecureServer({ key: pem, cert: pem }, ({ url = '/', method, headers }, response) => {
    request(new URL(url, site.url), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    })
      .on('error', () => response.destroy())
      .end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await site.close();
    },
  };
}

/** A site of somebody else's, with a page for each editor at `/<name>/`. */
export async function editorsSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const [, name = '', file = ''] = /^\/([a-z]+)\/(editor\.(?:js|css))?$/.exec(request.url ?? '') ?? [];
    const path = join(aside, 'built', name, file);
    if (file && existsSync(path)) return void response.writeHead(200, { 'content-type': mimeType(extname(file)) }).end(readFileSync(path));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An editor</title><link rel="icon" href="data:,"><link rel="stylesheet" href="editor.css"></head>
<body><div id="place"></div><script>window.ready = (editor) => { window.editor = editor; };</script><script type="module" src="editor.js"></script></body></html>`;
