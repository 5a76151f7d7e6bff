/** The element that an address's fragment names. Anybody can write an address: one that cannot be decoded names nothing. */
export function targetOf(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
