import { attempt, attemptLater } from './attempt.ts';

/** What answers pages without a network. A frame without an origin may not even ask whether there is one. */
export const serviceWorkers = (): ServiceWorkerContainer | undefined => attempt(() => navigator.serviceWorker as ServiceWorkerContainer | undefined, undefined);

/** What keeps files, if this browser keeps any for this page: some only say so when asked what they keep. */
export const fileStore = (): Promise<CacheStorage | undefined> => attemptLater(async () => (await caches.keys(), caches), undefined);

/** Says to the other windows of this site that this one needs something, for as long as it is open. */
export function hold(name: string): void {
  attempt(() => void navigator.locks.request(name, { mode: 'shared' }, () => new Promise(() => {})).catch(() => {}), undefined);
}

/** What windows of this site hold now, this one too; undefined where windows cannot tell each other. */
export const heldNow = (): Promise<readonly string[] | undefined> =>
  attemptLater(async () => ((await navigator.locks.query()).held ?? []).flatMap(({ name }) => name ?? []), undefined);

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
