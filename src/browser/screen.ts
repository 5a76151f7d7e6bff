import { attemptLater } from './attempt.ts';

/** Fills the screen with the page, or gives it back; where the browser has no such thing, the page stays as it is. */
export function toggleFullScreen(): void {
  void attemptLater(async () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()), undefined);
}

/** Keeps the screen from going dark while the page is seen, where the browser can. */
export function stayAwake(): void {
  // Refused when the battery is low, say; the lesson goes on.
  const ask = () => document.visibilityState === 'visible' && void attemptLater(async () => navigator.wakeLock?.request('screen'), undefined);
  document.addEventListener('visibilitychange', ask);
  ask();
}
