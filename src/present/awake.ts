/** Keeps the screen from going dark while the page is seen, where the browser can. */
export function stayAwake(): void {
  const ask = () => {
    // Refused when the battery is low, say; the lesson goes on.
    if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => {});
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
