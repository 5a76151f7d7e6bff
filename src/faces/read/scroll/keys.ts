import { next, previous } from '../../../story/index.ts';

/** One step on or back. */
export type Move = typeof next;

const moves: Readonly<Record<string, Move>> = { ArrowRight: next, j: next, J: next, ArrowLeft: previous, k: previous, K: previous };

/** Where a key means something else than a step. */
const taken = 'input, textarea, select, [contenteditable], [role=slider], dialog[open]';

const scrolling = [' ', 'PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp'];

/** Tells of the keys that walk, and of everything else by which the reader takes the scrolling into their own hands. */
export function listenToReader(walk: (move: Move) => void, takeOver: () => void): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if ((event.target as Element | null)?.closest?.(taken)) return;
    if (scrolling.includes(event.key)) takeOver();
    const move = moves[event.key];
    // With Shift an arrow selects text; a capital J is still a J.
    if (!move || (event.shiftKey && event.key.startsWith('Arrow'))) return;
    event.preventDefault();
    walk(move);
  });
  for (const hand of ['wheel', 'touchmove']) addEventListener(hand, takeOver, { passive: true });
}
