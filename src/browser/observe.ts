import { attempt } from './attempt.ts';

/** Calls whenever one of these changes its size; without such an observer, whenever the window does or something has loaded. */
export function watchSizes(parts: Iterable<Element>, changed: () => void): void {
  const watching = attempt(() => {
    const sizes = new ResizeObserver(changed);
    for (const part of parts) sizes.observe(part);
    return true;
  }, false);
  if (watching) return;
  addEventListener('resize', changed);
  addEventListener('load', changed, { capture: true });
  changed();
}
