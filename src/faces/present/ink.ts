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

const namespace = 'http://www.w3.org/2000/svg';

/** A pointer that is seen, and a pen, over everything that `board` covers. What is drawn is kept nowhere. */
export function createInk(board: SVGSVGElement): Ink {
  const dot = document.createElementNS(namespace, 'circle');
  dot.setAttribute('class', 'laser');
  dot.setAttribute('r', '9');
  dot.setAttribute('visibility', 'hidden');
  board.append(dot);
  let tool: Tool | undefined;
  let line: SVGPathElement | undefined;
  let path = '';

  const take = (next: Tool | undefined) => {
    tool = next;
    line = undefined;
    if (tool) board.dataset['tool'] = tool;
    else delete board.dataset['tool'];
    dot.setAttribute('visibility', 'hidden');
  };

  const at = ({ clientX, clientY }: PointerEvent) => {
    const { left, top } = board.getBoundingClientRect();
    return { x: Math.round((clientX - left) * 10) / 10, y: Math.round((clientY - top) * 10) / 10 };
  };

  board.addEventListener('pointerdown', (event) => {
    if (tool !== 'pen' || event.button !== 0) return;
    event.preventDefault();
    board.setPointerCapture(event.pointerId);
    const { x, y } = at(event);
    line = document.createElementNS(namespace, 'path');
    // A line of no length still leaves the dot of a round cap.
    path = `M${x} ${y}h0`;
    line.setAttribute('d', path);
    board.insertBefore(line, dot);
  });
  board.addEventListener('pointermove', (event) => {
    const { x, y } = at(event);
    if (tool === 'laser') {
      dot.setAttribute('cx', String(x));
      dot.setAttribute('cy', String(y));
      dot.setAttribute('visibility', 'visible');
    }
    if (!line) return;
    path += `L${x} ${y}`;
    line.setAttribute('d', path);
  });
  for (const end of ['pointerup', 'pointercancel']) board.addEventListener(end, () => void (line = undefined));
  board.addEventListener('pointerleave', () => dot.setAttribute('visibility', 'hidden'));

  return {
    get tool() {
      return tool;
    },
    toggle: (next) => take(tool === next ? undefined : next),
    away: () => take(undefined),
    clear() {
      line = undefined;
      board.replaceChildren(dot);
    },
  };
}
