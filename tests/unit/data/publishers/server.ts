import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { answer } from './answers.ts';
import type { Truth } from './truth.ts';

/** Takes over an answer: the body as it would have been, the real address, how often it was asked for before. */
export type Fault = (response: ServerResponse, body: string, url: URL, before: number) => void;

export interface Publishers {
  /** Asks this machine instead of the publishers; addresses stay the real ones. */
  readonly fetch: typeof fetch;
  /** Where it listens, for a process of its own. */
  readonly port: number;
  truth: Truth;
  /** What goes wrong where the real address holds a text. */
  fault: { readonly at: string; readonly does: Fault } | undefined;
  readonly asked: { readonly url: URL; readonly headers: IncomingMessage['headers'] }[];
  /** The most connections that were open at once. */
  connections: number;
  readonly close: () => Promise<void>;
}

/** A fetch that asks the port of this machine on which the publishers are played. */
export const fetchFrom =
  (port: number): typeof fetch =>
  (input, init) =>
    fetch(String(input).replace(/^https:\/\//, `http://127.0.0.1:${port}/`), init);

/** Plays FRED, the New York Fed and Fiscal Data on one port of this machine. */
export async function publishers(truth: Truth): Promise<Publishers> {
  const server = createServer((request, response) => {
    const [, host, rest] = /^\/([^/]+)(\/.*)$/.exec(request.url!)!;
    const url = new URL(`https://${host}${rest}`);
    const before = state.asked.filter((one) => one.url.href === url.href).length;
    state.asked.push({ url, headers: request.headers });
    const body = answer(url, state.truth);
    const type = url.pathname.endsWith('.csv') ? 'text/csv' : 'application/json';
    if (state.fault && decodeURIComponent(url.href).includes(state.fault.at)) return state.fault.does(response, body ?? '', url, before);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  let open = 0;
  server.on('connection', (socket) => {
    state.connections = Math.max(state.connections, ++open);
    socket.on('close', () => open--);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const state: Publishers = {
    fetch: fetchFrom(port),
    port,
    truth,
    fault: undefined,
    asked: [],
    connections: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
}
