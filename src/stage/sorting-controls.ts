import { cardsOf, encodeSort, groupsOf, pileOf, type Box, type SortingState } from '../figures/index.ts';

import { button } from './button.ts';
import type { Player } from './player.ts';
import { reveal } from './reveal.ts';
import { activeState } from './active-interactive.ts';

export interface PileWords {
  readonly label: string;
  readonly hint: string;
  readonly plumbing: string;
  readonly repricing: string;
  readonly unsorted: string;
  readonly card: (name: string, pile: string) => string;
  readonly reset: string;
  readonly skip: string;
}

type Pile = 'p' | 'r' | '-';

/** How far a finger may tremble, in CSS pixels, before a tap is a drag. */
const tremble = 6;

/**
 * Lets the reader put cards on piles: by dragging, by tapping (from pile to pile), or by the arrow keys (left, right,
 * and down for neither). The sort is the cue's play and nothing else remembers it.
 */
export function playPiles(player: Player, words: PileWords, play: (name: string, text: string | undefined) => void, skip: () => void): void {
  const { canvas } = player;
  const controls = document.createElement('div');
  controls.className = 'piles';
  controls.hidden = true;
  controls.setAttribute('role', 'group');
  controls.setAttribute('aria-label', `${words.label}. ${words.hint}`);
  const tools = document.createElement('div');
  tools.className = 'guess-tools';
  const reset = button(words.reset, () => play('sort', undefined));
  tools.append(reset, button(words.skip, skip));
  controls.append(tools);
  canvas.append(controls);
  const handles = new Map<string, HTMLButtonElement>();

  // A card can be taken once it has come to rest.
  const state = () => activeState<SortingState>(player, 'sort', 'sorting', ({ reader }) => reader === 'moves' && player.cue?.t === 1);

  const put = (id: string, pile: Pile) => {
    const shown = state();
    if (shown) play('sort', encodeSort(shown.sort, shown.sortable.indexOf(id as never), pile) || undefined);
  };

  const letter = (shown: SortingState, id: string): Pile => {
    const pile = pileOf(shown, id as never);
    return pile === 'plumbing' ? 'p' : pile === 'repricing' ? 'r' : '-';
  };

  const refresh = () => {
    const shown = state();
    reveal(controls, shown !== undefined);
    if (!shown) return;
    const view = player.view();
    for (const { id, label, x, y, width, height } of cardsOf(shown, view)) {
      if (!shown.sortable.includes(id)) continue;
      const handle = handles.get(id) ?? handleFor(id);
      const pile = { p: words.plumbing, r: words.repricing, '-': words.unsorted }[letter(shown, id)];
      handle.setAttribute('aria-label', words.card(label, pile));
      Object.assign(handle.style, {
        left: `${(100 * x) / view.width}%`,
        top: `${(100 * y) / view.height}%`,
        width: `${(100 * width) / view.width}%`,
        height: `${(100 * height) / view.height}%`,
      });
    }
    reset.disabled = shown.sort === '';
  };

  function handleFor(id: string): HTMLButtonElement {
    const handle = document.createElement('button');
    handle.type = 'button';
    handle.className = 'piles-card';
    handles.set(id, handle);
    controls.insertBefore(handle, tools);
    const cycle = () => {
      const shown = state();
      if (shown) put(id, { '-': 'p', p: 'r', r: '-' }[letter(shown, id)] as Pile);
    };
    handle.addEventListener('keydown', (event) => {
      const pile = ({ ArrowLeft: 'p', ArrowRight: 'r', ArrowDown: '-', Enter: 'cycle', ' ': 'cycle' } as const)[event.key];
      if (!pile) return;
      // These keys move the card here, and not the story.
      event.preventDefault();
      event.stopPropagation();
      if (pile === 'cycle') cycle();
      else put(id, pile);
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

  const pileAt = (event: PointerEvent): Pile => {
    const shown = state();
    const matrix = canvas.querySelector('svg')?.getScreenCTM();
    if (!shown || !matrix) return '-';
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const over = groupsOf(shown, player.view()).find((box) => within(box, point))?.id;
    return over === 'plumbing' ? 'p' : over === 'repricing' ? 'r' : '-';
  };

  player.listen(refresh);
  refresh();
}

const within = ({ x, y, width, height }: Box, point: { readonly x: number; readonly y: number }) =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
