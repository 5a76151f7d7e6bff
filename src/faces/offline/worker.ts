import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';

import { cacheOf, shelf } from './pack.ts';

/** Milliseconds after which a network that says nothing counts as none. */
const patience = 4000;

// The worker itself keeps nothing, so a new one can take over at once: pages fill the packs, when asked to, and it answers from those that are whole.
clientsClaim();
const worker = self as unknown as { addEventListener(type: 'install', listener: () => void): void; skipWaiting(): Promise<void> };
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
  return [url, referrer].some((address) => /\/(?:present|teach)\//.test(address)) || /\/_astro\//.test(url);
}

const after = <T>(time: number, what: T) => new Promise<T>((resolve) => setTimeout(resolve, time, what));

async function keptAnswer(request: Request): Promise<Response | undefined> {
  const lists = await caches.open(shelf);
  for (const key of await lists.keys()) {
    const list = await lists.match(key);
    const locale = /\/offline\/(\w+)\.json$/.exec(new URL(key.url).pathname)?.[1];
    if (!list || !locale) continue;
    const { edition } = (await list.json()) as { edition: string };
    // Parameters choose what a page shows; the page is the same.
    const found = await (await caches.open(cacheOf(locale, edition))).match(request, { ignoreSearch: true, ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}
