import type { Box, Pile, Piles } from '../figures/index.ts';
import { addStyles } from '../browser/index.ts';
import type { Turn } from './controls.ts';
import { button, controlsIn, element, layOver, pointIn, reveal } from './elements.ts';
import shared from './tools.css?inline';
import look from './piles.css?inline';

addStyles(shared + look);

/** How far a finger may tremble, in CSS pixels, before a tap is a drag. */
const tremble = 6;

/** Where a tap puts a card, and where a key does. */
const next: Readonly<Record<Pile, Pile>> = { neither: 'left', left: 'right', right: 'neither' };
const keys: Readonly<Record<string, Pile>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowDown: 'neither' };

/** Lets the reader put cards on piles: by dragging, by tapping (from pile to pile), or by the arrow keys (left, right, and down for neither). */
export function mountPiles({ player, control, state, changed, set, skip }: Turn<Piles<object>>): () => void {
  const { canvas } = player;
  const words = control.words(player.locale);
  const panel = controlsIn(canvas, 'piles', words);
  const reset = button(words.reset, () => set(undefined));
  const tools = element('div', 'guess-tools', reset, button(words.skip, skip));
  panel.append(tools);
  const handles = new Map<string, HTMLButtonElement>();

  const put = (id: string, pile: Pile | undefined) => {
    const shown = state();
    if (shown && pile) set(control.put(shown, id, pile));
  };

  const pileOf = (id: string): Pile | undefined => {
    const shown = state();
    return shown && control.cards(shown, player.view()).find((card) => card.id === id)?.pile;
  };

  const pileAt = (event: PointerEvent): Pile => {
    const shown = state();
    const point = pointIn(canvas, event);
    return (shown && point && control.piles(shown, player.view()).find((box) => within(box, point))?.pile) ?? 'neither';
  };

  function handleFor(id: string): HTMLButtonElement {
    const handle = button('', () => {});
    handle.className = 'piles-card';
    handles.set(id, handle);
    panel.insertBefore(handle, tools);
    const cycle = () => put(id, next[pileOf(id) ?? 'right']);
    handle.addEventListener('keydown', (event) => {
      const presses = event.key === 'Enter' || event.key === ' ';
      if (!presses && !keys[event.key]) return;
      // These keys move the card here, and not the story.
      event.preventDefault();
      event.stopPropagation();
      if (presses) cycle();
      else put(id, keys[event.key]);
    });
    let from: { x: number; y: number } | undefined;
    handle.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      from = { x: event.clientX, y: event.clientY };
      handle.setPointerCapture(event.pointerId);
    });
    handle.addEventListener('pointermove', (event) => {
      if (from) handle.style.translate = `${event.clientX - from.x}px ${event.clientY - from.y}px`;
    });
    const drop = (event: PointerEvent) => {
      if (!from) return;
      const moved = Math.hypot(event.clientX - from.x, event.clientY - from.y);
      from = undefined;
      handle.style.translate = '';
      if (event.type === 'pointercancel') return;
      if (moved < tremble) cycle();
      else put(id, pileAt(event));
    };
    handle.addEventListener('pointerup', drop);
    handle.addEventListener('pointercancel', drop);
    return handle;
  }

  return () => {
    const shown = state();
    reveal(panel, shown !== undefined);
    if (!shown) return;
    const view = player.view();
    for (const card of control.cards(shown, view)) {
      const handle = handles.get(card.id) ?? handleFor(card.id);
      handle.setAttribute('aria-label', words.card(card.label, words.piles[card.pile]));
      layOver(handle, card, view);
    }
    reset.disabled = !changed();
  };
}

const within = ({ x, y, width, height }: Box, point: { readonly x: number; readonly y: number }) =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
