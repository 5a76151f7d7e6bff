import type { Stage } from '../../story/index.ts';

/** Marks the present stage in the line over a picture. */
export function markStage(line: Element | null, stage: Stage | undefined): void {
  for (const one of line?.querySelectorAll('[data-stage]') ?? []) {
    if (one.getAttribute('data-stage') === stage) one.setAttribute('aria-current', 'location');
    else one.removeAttribute('aria-current');
  }
}
