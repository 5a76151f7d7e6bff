/** Calls when nothing else is to be done, or after some milliseconds all the same; Safari has no idle callback yet. */
export function idle(work: () => void, timeout = 300): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout });
  else setTimeout(work, 50);
}
