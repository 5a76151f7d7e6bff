import { attempt } from './attempt.ts';

const observers = ['IntersectionObserver', 'ResizeObserver'] as const;

/** This browser's own: what is asked for here has its own answer where there is none. */
const Sizes = attempt(() => globalThis.ResizeObserver, undefined);

/** Stands for an observer that was refused: it never sees anything. */
class Blind {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** From now on no observer is refused to parts that are not ours: they make new ones at any time, and expect nothing to be in the way. */
export function forgiveObservers(): void {
  for (const name of observers) {
    const Own = attempt(() => globalThis[name] as unknown as new (...given: unknown[]) => object, undefined);
    const Forgiving = function (...given: unknown[]) {
      return attempt(() => new Own!(...given), new Blind());
    };
    attempt(() => Object.assign(globalThis, { [name]: Forgiving }), undefined);
  }
}

/** Calls whenever one of these changes its size; without such an observer, whenever the window does or something has loaded. */
export function watchSizes(parts: Iterable<Element>, changed: () => void): void {
  const watching = attempt(() => {
    const sizes = new Sizes!(changed);
    for (const part of parts) sizes.observe(part);
    return true;
  }, false);
  if (watching) return;
  addEventListener('resize', changed);
  addEventListener('load', changed, { capture: true });
  changed();
}
