import { attempt, attemptLater } from './attempt.ts';

/** What answers pages without a network. A frame without an origin may not even ask whether there is one. */
export const serviceWorkers = (): ServiceWorkerContainer | undefined => attempt(() => navigator.serviceWorker as ServiceWorkerContainer | undefined, undefined);

/** What keeps files, if this browser keeps any for this page: some only say so when asked what they keep. */
export const fileStore = (): Promise<CacheStorage | undefined> => attemptLater(async () => (await caches.keys(), caches), undefined);

/** Does something while no other window of this site does the same; where windows cannot agree, it does it all the same. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = attempt(() => navigator.locks as LockManager | undefined, undefined);
  if (!locks) return work();
  let begun = false;
  const once = () => {
    begun = true;
    return work();
  };
  // What the work itself throws is its own; only a lock that was refused is passed over.
  return (attempt(() => locks.request(name, once) as Promise<T>, undefined) ?? work()).catch((error: unknown) => {
    if (begun) throw error;
    return work();
  });
}
