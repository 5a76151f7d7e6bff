import type { Walk } from './walk.ts';

/** Where keys and fingers mean something else than a step. */
const taken = 'input, textarea, select, [contenteditable], .guess, .slider-panel, .piles-card, .answer';

/** How far a finger goes sideways, in CSS pixels, before it turns a page. */
const turn = 40;

/**
 * Keys and swipes that walk. Only sideways: up and down always belong to the page around the frame, and so does every
 * key while the frame has no focus.
 */
export function listenToInput({ next, previous }: Pick<Walk, 'next' | 'previous'>, stage: HTMLElement): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if ((event.target as Element | null)?.closest?.(taken)) return;
    const { key, shiftKey } = event;
    const move = key === 'ArrowRight' || /^j$/i.test(key) ? next : key === 'ArrowLeft' || /^k$/i.test(key) ? previous : undefined;
    // With Shift an arrow selects text; a capital J is still a J.
    if (!move || (shiftKey && key.startsWith('Arrow'))) return;
    event.preventDefault();
    move();
  });

  let from: { readonly x: number; readonly y: number } | undefined;
  stage.addEventListener('pointerdown', ({ target, pointerType, isPrimary, clientX, clientY }) => {
    const free = pointerType === 'touch' && isPrimary && !(target as Element).closest(taken);
    from = free ? { x: clientX, y: clientY } : undefined;
  });
  stage.addEventListener('pointercancel', () => {
    from = undefined;
  });
  stage.addEventListener('pointerup', ({ clientX, clientY }) => {
    if (!from) return;
    const [across, down] = [clientX - from.x, clientY - from.y];
    from = undefined;
    if (Math.abs(across) < turn || Math.abs(across) < 2 * Math.abs(down)) return;
    if (across < 0) next();
    else previous();
  });
}
