import { alone, heldNow, hold } from '../../browser/index.ts';
import { idle } from '../../stage/idle.ts';

import { cacheOf, isWhole, packPath, parsePack, shelfOf, type Kept, type Pack } from './pack.ts';
import { registerWorker } from './policy.ts';

/** Files fetched at once: more would crowd the slides that may be shown meanwhile. */
const lanes = 3;

/** A file that came, and was not what the list means. */
export class Damaged extends Error {}

/** The pack as the site has it now. Rejects without a network, or when the host answers with something else. */
export async function packOnline(base: string, name: string): Promise<Pack> {
  const response = await fetch(base + packPath(name), { cache: 'no-cache' });
  const pack = response.ok ? parsePack(await response.text()) : undefined;
  if (!pack) throw new Error(`no list of files at ${base}${packPath(name)}`);
  return pack;
}

/** The pack whose list is on this device; whether its files are is for `missingOf` to say. */
export async function packKept(base: string, name: string): Promise<Pack | undefined> {
  const list = await (await caches.open(shelfOf(base))).match(base + packPath(name));
  return list && parsePack(await list.text());
}

/** The files of a pack that are not here, or not whole: each is read and summed up, while the page has nothing else to do. */
export async function missingOf(base: string, name: string, pack: Pack): Promise<readonly Kept[]> {
  const cache = await caches.open(cacheOf(base, name, pack.edition));
  const missing: Kept[] = [];
  await inLanes(pack.files, async (file) => {
    if (!(await wholeIn(cache, file))) missing.push(file);
  });
  return missing;
}

/**
 * Fetches every file of a pack, those that did not change from the pack kept before, and checks each against the list. Only when
 * all are there does the new pack take the place of the old one: a lesson under way never sees half of each. Rejects when the
 * network gives out, with `Damaged` when a file is not what the list means, with a `QuotaExceededError` when there is no room;
 * what was fetched stays for the next attempt.
 * @param progress is called with how many bytes are here of how many
 */
export function keepPack(base: string, name: string, pack: Pack, progress: (bytes: number, of: number) => void): Promise<void> {
  // Two windows that keep the same pack do not fetch it twice: the second finds everything there.
  return alone(cacheOf(base, name, ''), () => fill(base, name, pack, progress));
}

async function fill(base: string, name: string, pack: Pack, progress: (bytes: number, of: number) => void): Promise<void> {
  const before = await packKept(base, name);
  const same = new Map(before?.files.map((file) => [file.url, file.revision]));
  const old = before && (await caches.open(cacheOf(base, name, before.edition)));
  const cache = await caches.open(cacheOf(base, name, pack.edition));
  let here = 0;
  await inLanes(pack.files, async (file) => {
    const { url, revision, size } = file;
    // What an interrupted attempt fetched is here already.
    if (!(await wholeIn(cache, file))) {
      const mine = same.get(url) === revision && old ? await wholeIn(old, file) : undefined;
      await cache.put(url, mine ?? (await fetched(file)));
    }
    here += size;
    progress(here, pack.bytes);
  }).catch(async (error: unknown) => {
    // Published while we fetched: files of the newer edition are not what the older list means.
    const now = error instanceof Damaged ? await packOnline(base, name) : pack;
    if (now.edition === pack.edition) throw error;
    return fill(base, name, now, progress);
  });
  const now = await packOnline(base, name);
  if (now.edition !== pack.edition) return fill(base, name, now, progress);
  await (await caches.open(shelfOf(base))).put(base + packPath(name), new Response(JSON.stringify(pack), { headers: { 'content-type': 'application/json' } }));
  await sweep(base, name, pack.edition);
}

async function fetched(file: Kept): Promise<Response> {
  const response = await fetch(file.url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${file.url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (!(await isWhole(bytes, file))) throw new Damaged(file.url);
  return new Response(bytes, { headers: response.headers });
}

async function wholeIn(cache: Cache, file: Kept): Promise<Response | undefined> {
  const response = await cache.match(file.url);
  return response && (await isWhole(await response.clone().arrayBuffer(), file)) ? response : undefined;
}

/** Does something with each file, a few at a time, while the page has nothing else to do. */
async function inLanes(files: readonly Kept[], work: (file: Kept) => Promise<void>): Promise<void> {
  const waiting = [...files];
  const lane = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await new Promise<void>((go) => idle(go, 2000));
      await work(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    // One that failed ends the others too.
    waiting.length = 0;
  }
}

/** Takes a pack off this device. Gives whether any other is left. */
export async function forgetPack(base: string, name: string): Promise<boolean> {
  const lists = await caches.open(shelfOf(base));
  await lists.delete(base + packPath(name));
  // Whoever asks for that wants the room, lesson or not.
  await drop(await packsOf(base, name));
  return (await lists.keys()).some(({ url }) => url.endsWith('.json'));
}

/** Keeps the files of the edition that this window shows for as long as it is open, whatever another window takes meanwhile. */
export async function holdEdition(base: string, name: string): Promise<void> {
  const kept = await packKept(base, name);
  if (kept) hold(cacheOf(base, name, kept.edition));
}

/** Takes editions off this device that no open window is of. */
export async function sweep(base: string, name: string, but: string): Promise<void> {
  const held = await heldNow();
  const mine = await packsOf(base, name);
  await drop(mine.filter((cache) => cache !== cacheOf(base, name, but) && !held?.includes(cache)));
}

const packsOf = async (base: string, name: string) => (await caches.keys()).filter((cache) => cache.startsWith(cacheOf(base, name, '')));

const drop = (names: readonly string[]) => Promise.all(names.map((name) => caches.delete(name)));

/**
 * Keeps a small pack without a word, for a page that is to work where there is no network, and mends it; in the end the page does
 * work there. Rejects when the network gives out or is to be spared.
 */
export async function keepQuietly(base: string, name: string): Promise<void> {
  const kept = await packKept(base, name);
  const online = await packOnline(base, name).catch(() => kept);
  const whole = kept && kept.edition === online?.edition && (await missingOf(base, name, kept)).length === 0;
  const sparing = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  if (!whole) {
    if (!online || sparing) throw new Error('nothing is fetched now');
    await keepPack(base, name, online, () => {});
  }
  await registerWorker(base);
}

const no = 'offline/declined';

/** Whether somebody took a pack off this device: then nothing is kept again without being asked. */
export const declined = async (base: string): Promise<boolean> => (await (await caches.open(shelfOf(base))).match(base + no)) !== undefined;

export async function decline(base: string, yes: boolean): Promise<void> {
  const lists = await caches.open(shelfOf(base));
  await (yes ? lists.put(base + no, new Response('')) : lists.delete(base + no));
}
