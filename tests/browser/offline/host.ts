import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

import { parsePack, type Pack } from '../../../src/faces/offline/index.ts';
import { based, browser, serve, type Site } from '../harness/index.ts';

const { path: base, folder: dist } = based;

const revisionOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** The list of a pack as it was built. */
export const builtList = (name = 'en'): Pack => parsePack(readFileSync(join(dist, `offline/${name}.json`), 'utf8'))!;

/** A built file; packing whole packs for the wire would take longer than the tests. */
const plain = (path: string) => readFileSync(join(dist, path.endsWith('/') || path === '' ? `${path}index.html` : path));

interface OfflineHost {
  readonly base: string;
  readonly dist: string;
  context: BrowserContext;
  page: Page;
  asked: string[];
  /** What the host sends instead of the files it was built with, by path below the base. */
  readonly changed: Map<string, Uint8Array | 'cut'>;
  readonly at: (path: string) => string;
  readonly connect: () => Promise<void>;
  /** Stops the host: the network is cut for pages and worker alike. */
  readonly cut: () => Promise<void>;
  readonly row: (locale: 'en' | 'zh') => Locator;
  readonly reaches: (locale: 'en' | 'zh', state: string, of?: Page) => Promise<unknown>;
  readonly press: (locale: 'en' | 'zh', what: string) => Promise<void>;
  readonly held: () => Promise<string[]>;
  /** Publishes another edition of the guide, with its list; files that are gone in it can be asked for no more. */
  readonly publish: (edition: string, gone?: readonly string[]) => void;
}

/** For the top of a test file: a host that can be cut off, publish anew and send what it should not, and a reader who comes back to it. */
export function offlineHost(): OfflineHost {
  let site: Site | undefined;
  let port = 0;
  const host: OfflineHost = {
    base,
    dist,
    context: undefined as unknown as BrowserContext,
    page: undefined as unknown as Page,
    asked: [],
    changed: new Map(),
    at: (path: string) => `http://127.0.0.1:${port}${base}${path}`,
    async connect(): Promise<void> {
      const own = (path: string) => path.slice(base.length);
      site = await serve({
        root: dist,
        base,
        port,
        sent: (path) => void host.asked.push(own(path)),
        instead: (path) => host.changed.get(own(path)) ?? plain(own(path)),
      });
      port = Number(new URL(site.url).port);
    },
    async cut(): Promise<void> {
      await site?.close();
      site = undefined;
    },
    row: (locale: 'en' | 'zh') => host.page.locator(`[data-pack=${locale}]`),
    reaches: (locale: 'en' | 'zh', state: string, of: Page = host.page) =>
      of.waitForSelector(`[data-pack=${locale}][data-state=${state}]`, { state: 'attached', timeout: 20_000 }),
    press: (locale: 'en' | 'zh', what: string) => host.row(locale).locator(`[data-do=${what}]`).click(),
    held: () => host.page.evaluate(() => caches.keys()),
    publish(edition: string, gone: readonly string[] = []): void {
      const list = builtList();
      const guide = Buffer.from(readFileSync(join(dist, 'teach/index.html'), 'utf8').replace('</h1>', ` (${edition} edition)</h1>`));
      const files = list.files
        .filter(({ url }) => !gone.includes(url.slice(base.length)))
        .map((file) => (file.url === `${base}teach/` ? { ...file, revision: revisionOf(guide), size: guide.length } : file));
      host.changed.set('teach/', guide);
      host.changed.set('offline/en.json', Buffer.from(JSON.stringify({ ...list, edition: revisionOf(Buffer.from(edition)), files })));
      for (const path of gone) host.changed.set(path, 'cut');
    },
  };
  beforeAll(async () => {
    // Built by the global setup.
    expect(inject('based')).toContain(base);
    await host.connect();
    host.context = await (await browser()).newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
    host.page = await host.context.newPage();
  });
  afterAll(async () => {
    await host.context?.close();
    await host.cut();
  });
  return host;
}
