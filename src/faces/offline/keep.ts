import { alone } from '../../browser/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { idle } from '../../stage/idle.ts';

import { cacheOf, packPath, parsePack, shelf, type Kept, type Pack } from './pack.ts';

/** Files fetched at once: more would crowd the slides that may be shown meanwhile. */
const lanes = 3;

/** The pack as the site has it now. Rejects without a network, or when the host answers with something else. */
export async function packOnline(base: string, locale: Locale): Promise<Pack> {
  const response = await fetch(base + packPath(locale), { cache: 'no-cache' });
  const pack = response.ok ? parsePack(await response.text()) : undefined;
  if (!pack) throw new Error(`no list of files at ${base}${packPath(locale)}`);
  return pack;
}

/** The pack that is kept on this device, if one is whole. */
export async function packKept(base: string, locale: Locale): Promise<Pack | undefined> {
  const list = await (await caches.open(shelf)).match(base + packPath(locale));
  return list && parsePack(await list.text());
}

/**
 * Fetches every file of a pack, those that did not change from the pack kept before. Only when all are there does the new pack
 * take the place of the old one: a lesson under way never sees half of each. Rejects when the network gives out, with a
 * `QuotaExceededError` when there is no room; what was fetched stays for the next attempt.
 * @param progress is told how many bytes are here of how many
 */
export function keepPack(base: string, locale: Locale, pack: Pack, progress: (bytes: number, of: number) => void): Promise<void> {
  // Two windows that keep the same pack do not fetch it twice: the second finds everything there.
  return alone(cacheOf(locale, ''), () => fill(base, locale, pack, progress));
}

async function fill(base: string, locale: Locale, pack: Pack, progress: (bytes: number, of: number) => void): Promise<void> {
  const before = await packKept(base, locale);
  const same = new Map(before?.files.map((file) => [file.url, file.revision]));
  const old = before && (await caches.open(cacheOf(locale, before.edition)));
  const cache = await caches.open(cacheOf(locale, pack.edition));
  const waiting = [...pack.files];
  let here = 0;
  const take = async ({ url, revision, size }: Kept) => {
    await new Promise<void>((go) => idle(go, 2000));
    // What an interrupted attempt fetched is here already.
    if (!(await cache.match(url))) {
      const response = (same.get(url) === revision ? await old?.match(url) : undefined) ?? (await fetch(url, { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      await cache.put(url, response);
    }
    here += size;
    progress(here, pack.bytes);
  };
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) await take(file);
    }),
  );
  // Published while we fetched: some of these files are of the newer edition already.
  const now = await packOnline(base, locale);
  if (now.edition !== pack.edition) return fill(base, locale, now, progress);
  await (await caches.open(shelf)).put(base + packPath(locale), new Response(JSON.stringify(pack), { headers: { 'content-type': 'application/json' } }));
  await sweep(locale, pack.edition);
}

/** Takes a language's pack off this device. Gives whether any other is left. */
export async function forgetPack(base: string, locale: Locale): Promise<boolean> {
  const lists = await caches.open(shelf);
  await lists.delete(base + packPath(locale));
  await sweep(locale);
  return (await lists.keys()).some(({ url }) => url.endsWith('.json'));
}

async function sweep(locale: Locale, but?: string): Promise<void> {
  const mine = (await caches.keys()).filter((name) => name.startsWith(cacheOf(locale, '')));
  await Promise.all(mine.filter((name) => name !== (but && cacheOf(locale, but))).map((name) => caches.delete(name)));
}

const no = 'offline/declined';

/** Whether somebody took a pack off this device: then nothing is kept again without being asked. */
export const declined = async (base: string): Promise<boolean> => (await (await caches.open(shelf)).match(base + no)) !== undefined;

export async function decline(base: string, yes: boolean): Promise<void> {
  const lists = await caches.open(shelf);
  await (yes ? lists.put(base + no, new Response('')) : lists.delete(base + no));
}
