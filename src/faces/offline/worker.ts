import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';

import { cacheOf, shelfOf } from './pack.ts';

/** Milliseconds after which a network that says nothing counts as none. */
const patience = 4000;

// The worker itself keeps nothing, so a new one can take over at once: pages fill the packs, when asked to, and it answers from those that are whole.
clientsClaim();
const worker = self as unknown as {
  addEventListener(type: 'install', listener: () => void): void;
  skipWaiting(): Promise<void>;
  registration: { readonly scope: string };
};
/** Where this copy of the site stands on its host; others have a worker and packs of their own. */
const base = new URL(worker.registration.scope).pathname;
worker.addEventListener('install', () => void worker.skipWaiting());

registerRoute(
  // What a script asks for anew is for a newer edition (keep.ts). A page asked for anew is only a reader's reload.
  ({ sameOrigin, request }) => sameOrigin && !(request.destination === '' && request.cache === 'no-cache'),
  async ({ request }) => {
    const kept = await keptAnswer(request).catch(() => undefined);
    if (!kept) return fetch(request);
    return isOfLesson(request) ? kept : Promise.race([fetch(request).catch(() => kept), after(patience, kept)]);
  },
);

/** A lesson stays in one edition until the teacher takes the next; everything else is read fresh while there is a network. */
function isOfLesson({ url, referrer }: Request): boolean {
  return [url, referrer].some((address) => /\/(?:present|teach|class)\//.test(address)) || /\/_astro\//.test(url);
}

const after = <T>(time: number, what: T) => new Promise<T>((resolve) => setTimeout(resolve, time, what));

async function keptAnswer(request: Request): Promise<Response | undefined> {
  const lists = await caches.open(shelfOf(base));
  const whole: string[] = [];
  for (const key of await lists.keys()) {
    const list = await lists.match(key);
    const locale = /\/offline\/([\w-]+)\.json$/.exec(new URL(key.url).pathname)?.[1];
    if (!list || !locale) continue;
    const { edition } = (await list.json()) as { edition: string };
    whole.push(cacheOf(base, locale, edition));
  }
  if (whole.length === 0) return undefined;
  // A lesson that was open when a newer edition was taken still asks for files of its own; they lie there until it ends.
  const older = (await caches.keys()).filter((name) => name.startsWith(`${shelfOf(base)}:`) && !whole.includes(name));
  for (const name of [...whole, ...older]) {
    const cache = await caches.open(name);
    for (const url of namesOf(request)) {
      // Parameters choose what a page shows; the page is the same.
      const found = await cache.match(url, { ignoreSearch: true, ignoreVary: true });
      if (found) return found;
    }
  }
  return undefined;
}

/** A page by each of its names, as a host knows it: with its slash, without, and with the file's own name. */
function namesOf(request: Request): readonly (Request | string)[] {
  if (request.mode !== 'navigate') return [request];
  const { origin, pathname } = new URL(request.url);
  return [request, origin + pathname.replace(/(?:\/index\.html|\/)?$/, '/')];
}
