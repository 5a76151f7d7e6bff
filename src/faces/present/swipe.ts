/** How far a finger goes before it has turned a slide, in CSS pixels, and how much farther across than up or down. */
const far = 40;
const level = 1.5;

/** Where a hand has other business than to turn the slide. */
const busy = '[data-prevent-swipe], button, a[href], input, select, summary, label, dialog';

export interface Swipes {
  /** To the left: the slide goes on. */
  readonly on: () => void;
  readonly back: () => void;
  /** Whether a swipe turns the slide now: with a pen in the hand, or in the overview, it does not. */
  readonly turns: () => boolean;
}

/** Turns slides by a finger or a stylus that goes across. They go where keys go, so that a swipe follows the lesson too. */
export function listenToSwipes(element: HTMLElement, { on, back, turns }: Swipes): void {
  let began: { readonly id: number; readonly x: number; readonly y: number } | undefined;
  element.addEventListener('pointerdown', ({ pointerType, pointerId, isPrimary, clientX, clientY, target }) => {
    // A second finger makes it no swipe, and the one that zoomed in moves about what it sees.
    const alone = isPrimary && (visualViewport?.scale ?? 1) < 1.05;
    const free = pointerType !== 'mouse' && turns() && !(target as Element).closest(busy);
    began = alone && free ? { id: pointerId, x: clientX, y: clientY } : undefined;
  });
  element.addEventListener('pointerup', ({ pointerId, clientX, clientY }) => {
    if (began?.id !== pointerId) return;
    const [x, y] = [clientX - began.x, clientY - began.y];
    began = undefined;
    if (Math.abs(x) < far || Math.abs(x) < level * Math.abs(y) || !turns()) return;
    if (x < 0) on();
    else back();
  });
  element.addEventListener('pointercancel', ({ pointerId }) => began?.id === pointerId && (began = undefined));
}
