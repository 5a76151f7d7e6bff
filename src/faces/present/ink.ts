/** A tool in the speaker's hand. */
export type Tool = 'laser' | 'pen';

export interface Ink {
  /** The tool that is out, if one is. */
  readonly tool: Tool | undefined;
  /** Takes a tool, or puts it away when it is out. */
  toggle(tool: Tool): void;
  away(): void;
  /** Wipes what was drawn. */
  clear(): void;
}

/** A line being drawn by a pointer. */
interface Line {
  readonly element: SVGPathElement;
  path: string;
}

const namespace = 'http://www.w3.org/2000/svg';

/**
 * A pointer that is seen, and a pen, over everything that `board` covers: by mouse, stylus or fingers, several at once. What is
 * drawn is kept nowhere. `changed` is called when a tool is taken or put away.
 */
export function createInk(board: SVGSVGElement, changed: (tool: Tool | undefined) => void = () => {}): Ink {
  const dot = document.createElementNS(namespace, 'circle');
  dot.setAttribute('class', 'laser');
  dot.setAttribute('r', '9');
  dot.setAttribute('visibility', 'hidden');
  board.append(dot);
  const lines = new Map<number, Line>();
  let tool: Tool | undefined;

  const take = (next: Tool | undefined) => {
    if (next === tool) return;
    tool = next;
    lines.clear();
    if (tool) board.dataset['tool'] = tool;
    else delete board.dataset['tool'];
    dot.setAttribute('visibility', 'hidden');
    changed(tool);
  };

  const at = ({ clientX, clientY }: PointerEvent) => {
    const { left, top } = board.getBoundingClientRect();
    return { x: Math.round((clientX - left) * 10) / 10, y: Math.round((clientY - top) * 10) / 10 };
  };

  const point = (event: PointerEvent) => {
    const { x, y } = at(event);
    dot.setAttribute('cx', String(x));
    dot.setAttribute('cy', String(y));
    dot.setAttribute('visibility', 'visible');
  };

  board.addEventListener('pointerdown', (event) => {
    if (!tool || event.button !== 0) return;
    event.preventDefault();
    board.setPointerCapture(event.pointerId);
    if (tool === 'laser') return point(event);
    const { x, y } = at(event);
    const element = document.createElementNS(namespace, 'path');
    // A line of no length still leaves the dot of a round cap.
    const path = `M${x} ${y}h0`;
    element.setAttribute('d', path);
    board.insertBefore(element, dot);
    lines.set(event.pointerId, { element, path });
  });
  board.addEventListener('pointermove', (event) => {
    if (tool === 'laser') point(event);
    const line = lines.get(event.pointerId);
    if (!line) return;
    const { x, y } = at(event);
    line.path += `L${x} ${y}`;
    line.element.setAttribute('d', line.path);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) board.addEventListener(end, ({ pointerId }) => void lines.delete(pointerId));
  // A finger that is lifted leaves too, and takes the dot along.
  board.addEventListener('pointerleave', () => dot.setAttribute('visibility', 'hidden'));

  return {
    get tool() {
      return tool;
    },
    toggle: (next) => take(tool === next ? undefined : next),
    away: () => take(undefined),
    clear() {
      lines.clear();
      board.replaceChildren(dot);
    },
  };
}
