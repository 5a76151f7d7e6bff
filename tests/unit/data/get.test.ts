import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, test } from 'vitest';

import { getter, patience } from '../../../src/data/index.ts';
import { aWorld } from './project.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A getter of a server's only address, and what it waited for. On a busy machine a prompt answer takes its time too. */
async function gets(listener: RequestListener, waiting: Partial<typeof patience> = {}) {
  server = createServer(listener);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const world = aWorld(fetch, '2026-09-04');
  const get = getter(world, 'a-name/1.0', { ...patience, timeout: 2000, ...waiting });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { get: () => get(url, 'csv'), waits: world.waits };
}

/** Answers the first few questions in one way, the rest with `a,b`. */
function firstly(times: number, then: (...args: Parameters<RequestListener>) => void): RequestListener {
  let count = 0;
  return (request, response) => (count++ < times ? then(request, response) : void response.end('a,b\n'));
}

describe('a question', () => {
  test('that fails is put again after pauses that double', async () => {
    const { get, waits } = await gets(firstly(3, (_request, response) => void response.writeHead(500).end()));
    expect(await get()).toBe('a,b\n');
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  test('is put at most four times', async () => {
    let asked = 0;
    const { get, waits } = await gets((_request, response) => {
      asked++;
      response.writeHead(503).end();
    });
    await expect(get()).rejects.toThrow('503 Service Unavailable, 4 times');
    expect([asked, waits.length]).toEqual([4, 3]);
  });

  test('that reaches nobody says to look at the network first', async () => {
    const world = aWorld(() => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })), '2026-09-04');
    await expect(getter(world, 'a-name/1.0')('https://example.org/', 'csv')).rejects.toMatchObject({
      found: 'the connection broke (ENOTFOUND), 4 times',
      mend: 'see whether this machine has a network, and run the refresh again',
    });
  });

  test('waits as many seconds as the publisher asks', async () => {
    const { get, waits } = await gets(firstly(1, (_request, response) => void response.writeHead(429, { 'retry-after': '7' }).end()));
    await get();
    expect(waits).toEqual([7000]);
  });

  test('waits until the time the publisher names', async () => {
    const { get, waits } = await gets(
      firstly(1, (_request, response) => void response.writeHead(503, { 'retry-after': 'Fri, 04 Sep 2026 12:00:30 GMT' }).end()),
    );
    await get();
    expect(waits).toEqual([30_000]);
  });

  test('that was cut off, dropped or too slow is put again', async () => {
    let count = 0;
    const { get, waits } = await gets((_request, response) => {
      count++;
      if (count === 1) response.writeHead(200, { 'content-length': 100 }).write('a', () => response.destroy());
      else if (count === 2) response.destroy();
      else if (count === 4) response.end('a,b\n');
    });
    expect(await get()).toBe('a,b\n');
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  test('that is refused for good is not put again', async () => {
    const { get, waits } = await gets((_request, response) => void response.writeHead(403).end());
    await expect(get()).rejects.toThrow('403 Forbidden');
    expect(waits).toEqual([]);
  });

  test('that leads on within the same host is asked there', async () => {
    const { get } = await gets((request, response) =>
      request.url === '/' ? void response.writeHead(302, { location: '/there' }).end() : void response.end('there\n'),
    );
    expect(await get()).toBe('there\n');
  });

  test('ends when all questions together would take too long, before a wait and after an answer', async () => {
    const { get, waits } = await gets((_request, response) => void response.writeHead(429, { 'retry-after': '100' }).end(), { whole: 90_000 });
    await expect(get()).rejects.toMatchObject({ found: 'the refresh would take more than 90 seconds' });
    expect(waits).toEqual([]);
    const slow = await gets(() => {}, { whole: 300 });
    await expect(slow.get()).rejects.toMatchObject({ found: 'the refresh would take more than 0.3 seconds' });
  });
});
