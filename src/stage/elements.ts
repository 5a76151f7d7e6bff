import type { Box, View } from '../figures/index.ts';

/** An element of a control. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name = '', ...inside: readonly Node[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.append(...inside);
  return made;
}

/** A button with its words. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', press);
  return made;
}

/** A control as a whole, not yet shown, in the canvas over the picture. */
export function controlsIn(canvas: HTMLElement, name: string, { label, hint }: { readonly label: string; readonly hint: string }): HTMLElement {
  const panel = element('div', name);
  panel.hidden = true;
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', `${label}. ${hint}`);
  canvas.append(panel);
  return panel;
}

/** Shows or hides an element. Asked at every frame: even a write that changes nothing would cost the page its styles. */
export function reveal(made: HTMLElement, shown: boolean): void {
  if (made.hidden === shown) made.hidden = !shown;
}

/** Lays an element over a part of the drawing, in viewBox units. */
export function layOver(made: HTMLElement, { x, y, width, height }: Partial<Box>, view: Pick<View, 'width' | 'height'>): void {
  const share = (part: number | undefined, whole: number) => (part === undefined ? '' : `${(100 * part) / whole}%`);
  Object.assign(made.style, { left: share(x, view.width), top: share(y, view.height), width: share(width, view.width), height: share(height, view.height) });
}

/** The place of a pointer in the drawing, in viewBox units. */
export function pointIn(canvas: HTMLElement, { clientX, clientY }: PointerEvent): DOMPoint | undefined {
  const matrix = canvas.querySelector('svg')?.getScreenCTM();
  return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()) : undefined;
}
