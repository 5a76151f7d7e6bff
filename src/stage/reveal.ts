/** Shows or hides an element. Asked at every frame: even a write that changes nothing would cost the page its styles. */
export function reveal(element: HTMLElement, shown: boolean): void {
  if (element.hidden === shown) element.hidden = !shown;
}
