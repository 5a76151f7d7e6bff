/** What the page notes about itself while it is used; times in milliseconds. */
export interface Noted {
  readonly frames: number[];
  readonly longTasks: number;
  readonly shift: number;
}

interface Noting {
  stopNoting?: () => Noted;
}

/** Runs in the page: from now on it notes its frames, long tasks and shifts. */
export function startNoting(): void {
  const frames: number[] = [];
  const found = { longtask: 0, 'layout-shift': 0 };
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === 'longtask') found.longtask += 1;
      else found['layout-shift'] += (entry as PerformanceEntry & { value: number }).value;
    }
  });
  observer.observe({ type: 'longtask' });
  observer.observe({ type: 'layout-shift' });
  let running = true;
  const tick = (at: number) => {
    frames.push(at);
    if (running) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  (globalThis as Noting).stopNoting = () => {
    running = false;
    observer.disconnect();
    return { frames, longTasks: found.longtask, shift: found['layout-shift'] };
  };
}

/** Runs in the page: what it noted. */
export function stopNoting(): Noted {
  const stop = (globalThis as Noting).stopNoting;
  if (!stop) throw new Error('nothing was noted: the page left while it was used');
  return stop();
}
