/** Calls when nothing else is to be done, or soon all the same; Safari has no idle callback yet. */
export function idle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 300 });
  else setTimeout(work, 50);
}
