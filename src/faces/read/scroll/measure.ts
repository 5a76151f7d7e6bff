import type { Geometry } from './geometry.ts';

/** Reads from the page where its steps are now. */
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
 * Whether the step that is read and the last one are where they were and as tall a window is read, which is cheap to ask at every
 * scroll: what moves any step mostly moves the last one, unless other letters give one paragraph a line more and a later one a line less.
 */
export function standsAsBefore(steps: readonly HTMLElement[], { tops, window: size }: Geometry, read: number): boolean {
  const { scrollY } = window;
  const stands = (index: number) => Math.abs(steps[index]!.getBoundingClientRect().top + scrollY - tops[index]!) < 0.5;
  return stands(read) && stands(steps.length - 1) && size === `${innerWidth}×${innerHeight}`;
}
