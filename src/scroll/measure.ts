import type { Geometry } from './geometry.ts';

/** Reads from the page where its steps stand now. */
export function measure(steps: readonly HTMLElement[]): Geometry {
  const style = getComputedStyle(steps[0] as HTMLElement);
  const { scrollY } = window;
  return {
    tops: steps.map((step) => step.getBoundingClientRect().top + scrollY),
    // The reading position and the way to it are the style sheet's, so that a link without script lands on the same place.
    rest: Number.parseFloat(style.scrollMarginTop) || 0,
    window: `${innerWidth}×${innerHeight}`,
    approach: (Number.parseFloat(style.minHeight) || window.innerHeight) * 0.75,
  };
}

/** Whether two layouts are one, to within what a scroll position can tell. */
export function sameGeometry(a: Geometry, b: Geometry): boolean {
  return a.rest === b.rest && a.approach === b.approach && a.tops.every((top, index) => Math.abs(top - b.tops[index]!) < 0.5);
}

/**
 * Whether the last step stands where it stood and as tall a window is read, which is cheap to ask at every scroll: what moves any step
 * moves the last one.
 */
export function standsAsBefore(steps: readonly HTMLElement[], { tops, window: size }: Geometry): boolean {
  const last = steps.length - 1;
  const top = steps[last]!.getBoundingClientRect().top + scrollY;
  return Math.abs(top - tops[last]!) < 0.5 && size === `${innerWidth}×${innerHeight}`;
}
